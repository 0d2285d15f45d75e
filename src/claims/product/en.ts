import type { DocumentReading, Sentence } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Rule } from '../rule.ts';
import { entityName } from '../subject-en.ts';
import { makingsIn } from './developer-en.ts';
import type { Making } from './developer-en.ts';

/** One claim a product and document: the surest telling of it, read where it stands. */
function productRule(
  name: string,
  way: Making['way'],
  gloss: string,
  confidence: number,
  examples: Rule<'product'>['examples'],
): Rule<'product'> {
  const read: Rule<'product'>['read'] = (sentence, reading) => {
    const makings = makingsIn(reading);
    return makings
      .filter(
        (m, i) =>
          m.way === way &&
          m.sentence === sentence &&
          makings.findIndex((n) => n.product.entity === m.product.entity) === i,
      )
      .map((m) => draftOf(name, m, sentence, reading, makings));
  };
  return { name, type: 'product', gloss, confidence, read, examples };
}

function draftOf(
  rule: string,
  making: Making,
  sentence: Sentence,
  reading: DocumentReading,
  all: readonly Making[],
): Draft<'product'> {
  const { developer, product } = making;
  const { text } = reading.document;
  const kind = making.kind ?? all.find((m) => m.product.entity === product.entity && m.kind)?.kind;
  return {
    type: 'product',
    rule,
    sentence: sentence.index,
    trigger: evidenceAt(text, sentence.start + making.start, sentence.start + making.end),
    values: {
      developer: read(entityName(developer.entity, reading), evidenceAt(text, developer.start, developer.end)),
      name: read(entityName(product.entity, reading), evidenceAt(text, product.start, product.end)),
      ...(kind && { kind: read(kind.quote, kind) }),
    },
  };
}

/** "the company behind the engine P", "developer of the P chatbot", "P maker X". */
export const makerOf = productRule(
  'en/product/maker-of',
  'maker',
  'An organisation is the developer, maker or operator of a named product, or runs it in a relative clause.',
  0.9,
  [
    {
      text: '[Larkspur], the company behind the note-taking app [Quill|product], has 40 staff.',
      reads: [{ developer: 'Larkspur', name: 'Quill', kind: 'note-taking app' }],
    },
    {
      text: '[Larkspur], developer of the [Quill|product] chatbot, has 40 staff.',
      reads: [{ developer: 'Larkspur', name: 'Quill', kind: 'chatbot' }],
    },
    { text: '[Larkspur] competes with [Quill|product].', reads: null },
  ],
);

/** "P, X's assistant", "P, a game made by X". */
export const inApposition = productRule(
  'en/product/in-apposition',
  'apposition',
  'A named product is described as the organisation\'s own: "P, X\'s assistant".',
  0.85,
  [
    {
      text: "Users of [Quill|product], [Larkspur]'s voice assistant, doubled.",
      reads: [{ developer: 'Larkspur', name: 'Quill', kind: 'voice assistant' }],
    },
    { text: 'Users of [Quill|product] left [Larkspur].', reads: null },
  ],
);

/** "X's assistant P", "its product, P". */
export const ownProduct = productRule(
  'en/product/own-product',
  'owner',
  'A named product behind its owner: "X\'s assistant P", "its product, P".',
  0.8,
  [
    {
      text: "[Larkspur]'s voice assistant [Quill|product] has doubled its users.",
      reads: [{ developer: 'Larkspur', name: 'Quill', kind: 'voice assistant' }],
    },
    { text: '[Larkspur] hopes that [Quill|product] will fail.', reads: null },
  ],
);

/** "X launched P". */
export const launched = productRule(
  'en/product/launched',
  'launch',
  'An organisation launches, runs or makes a named product.',
  0.8,
  [
    {
      text: '[Larkspur] launched a voice assistant called [Quill|product] in May.',
      reads: [{ developer: 'Larkspur', name: 'Quill', kind: 'voice assistant' }],
    },
    { text: '[Larkspur] bought shares of the maker of [Quill|product].', reads: null },
  ],
);

/** All rules for products told in English. */
export const productRulesEn: readonly Rule<'product'>[] = [makerOf, inApposition, ownProduct, launched];
