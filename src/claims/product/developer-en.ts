import { outline, shape } from '../../language/outline.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Evidence } from '../../values/evidence.ts';
import { bearsFigures, subjectInSentence, topicBefore } from '../subject-en.ts';

/** Who makes a product, the words that say so, and what the product is in the words of the text. */
export interface Making {
  readonly developer: NameMention;
  readonly product: NameMention;
  readonly sentence: Sentence;
  /** Offsets in the sentence of the words that tie both. */
  readonly start: number;
  readonly end: number;
  readonly kind?: Evidence;
  readonly way: 'owner' | 'maker' | 'apposition' | 'launch';
}

const behind = shape(
  `(?<who>{org})(?: \\([^)]*\\))?(?:,[^,;]{0,60})?,? (?:the |an? )?(?:[\\w'’-]+ |{place} ){0,4}?(?:developer|maker|creator|operator|owner|company behind|firm behind|startup behind|team behind|provider|publisher|which (?:makes|runs|operates|develops|developed|owns|built|created|offers|sells|publishes)|that (?:makes|runs|operates|develops|owns|built|offers))(?: of)? (?:the |an? |its )?(?<kind>(?:[\\w-]+ ){0,5}?)(?<what>{product})(?<tail> [a-z][\\w-]+(?: [a-z][\\w-]+)?)?`,
);
const maker = shape(
  `(?<kind>(?:[\\w-]+ ){0,4}?)(?<what>{product})(?:['’]s)? (?:developer|maker|creator|operator|owner|parent|publisher) (?<who>{org})`,
);
const owned = shape(
  `(?<who>{org})['’]s? (?:own |new |flagship |popular |signature |latest |in-house )?(?<kind>(?:[\\w-]+ ){0,5}?(?:[\\w-]+,? )?)(?:(?:called|named|dubbed) )?(?<what>{product})`,
);
const its = shape(
  `\\b(?:its|their|the company['’]s|the firm['’]s|the startup['’]s) (?:own |new |flagship |popular |signature |main |latest |first |in-house )?(?<kind>(?:[\\w-]+ ){0,5}?(?:[\\w-]+,? )?)(?:(?:called|named|dubbed) )?(?<what>{product})`,
);
const ofOwner = shape(
  `(?<what>{product}), (?:(?<who>{org})['’]s?|its|their) (?:own |new |flagship |latest |in-house )?(?<kind>(?:[\\w'’-]+ )*?[\\w-]+)(?=[,.;]| (?:for|that|which|with|in|to)\\b)(?<more> for [\\w -]{3,30}(?=[,.;]))?`,
);
const byOwner = shape(
  `(?<what>{product}), (?:an?|the) (?<kind>(?:[\\w'’-]+ )*?[\\w-]+) (?:made|built|run|developed|operated|owned|created|launched|published|sold|offered|designed) by (?:the )?(?:[\\w-]+ ){0,3}?(?<who>{org})`,
);
const launches = shape(
  `(?<who>{org})(?: \\([^)]*\\))?(?:,[^,;]{0,80},)? (?:[\\w'’]+ ){0,6}?(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|releas(?:es|ed|ing)|introduc(?:es|ed|ing)|roll(?:s|ed|ing) out|debut(?:s|ed)|develop(?:s|ed|ing)|operat(?:es|ed|ing)|runs?|ran|running|makes?|made|built|builds?|owns?|offers?|sells?|publish(?:es|ed)) (?:an?|the|its|their)? ?(?<kind>(?:[\\w'’-]+ ){0,7}?(?:[\\w-]+,? )?)(?:(?:called|named|dubbed) )?(?<what>{product})`,
);
/** "a voice assistant, Sema, that it plans to launch", "has an app called Quill", "a sister product, Crate". */
const planned = shape(
  `\\b(?:an?|another|its|the) (?<kind>(?:[\\w'’-]+ ){0,4}?[\\w-]+,? )(?:(?:called|named|dubbed) )?(?<what>{product}),? (?:that|which) (?:it|they|(?<who>{org})) (?:plans? to|will|hopes? to|has|launched|developed|built|makes|runs|sells|is)\\b`,
);
const has = shape(
  `(?<who>{org}) (?:also |now )?(?:has|have|had) (?:an?|its own) (?<kind>(?:[\\w'’-]+ ){1,5}?)(?:called|named|dubbed) (?<what>{product})`,
);
const sister = shape(
  `\\b(?:an?|another|the) (?:second|sister|third|other|newer|further|companion) (?<kind>(?:[\\w-]+ ){0,3}?[\\w-]+), (?<what>{product})`,
);

const frames: readonly (readonly [Making['way'], RegExp])[] = [
  ['maker', behind],
  ['maker', maker],
  ['apposition', ofOwner],
  ['apposition', byOwner],
  ['owner', owned],
  ['owner', its],
  ['launch', launches],
  ['launch', has],
  ['launch', planned],
  ['owner', sister],
];

const makings = new WeakMap<DocumentReading, readonly Making[]>();

/** Everything that a document says about who makes which product, the surest first. */
export function makingsIn(reading: DocumentReading): readonly Making[] {
  const known = makings.get(reading);
  if (known) return known;
  const found = frames.flatMap(([way, frame]) =>
    reading.sentences.flatMap((sentence) => inSentence(way, frame, sentence, reading)),
  );
  makings.set(reading, found);
  return found;
}

function inSentence(way: Making['way'], frame: RegExp, sentence: Sentence, reading: DocumentReading): Making[] {
  if (!sentence.mentions.some((m) => m.kind === 'name' && reading.entities[m.entity]?.kind === 'product')) return [];
  const text = outline(sentence, reading);
  return [...text.matchAll(frame)].flatMap((match) => {
    const groups = match.indices!.groups!;
    const at = (span: [number, number] | undefined): NameMention | undefined =>
      sentence.mentions.find(
        (m): m is NameMention => m.kind === 'name' && span !== undefined && m.start - sentence.start === span[0],
      );
    const product = at(groups['what']);
    const developer =
      at(groups['who']) ??
      (groups['who'] ? undefined : (ownFree(sentence, reading, match.index) ?? topicBefore(sentence, reading)));
    if (!product || !developer || !bearsFigures(developer, reading)) return [];
    const kind = kindOf(sentence, groups['kind'], groups['what']!, groups['tail'], groups['more']);
    return [
      {
        developer,
        product,
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        way,
        ...(kind && { kind }),
      },
    ];
  });
}

const ownFree = (sentence: Sentence, reading: DocumentReading, at: number): NameMention | undefined =>
  subjectInSentence(sentence, reading, at);

/** What the product is: the words before its name, or behind it ("the Claude chatbot"). */
function kindOf(
  sentence: Sentence,
  span: [number, number] | undefined,
  what: [number, number],
  tail?: [number, number],
  more?: [number, number],
): Evidence | undefined {
  const from =
    span && sentence.text.slice(span[0], span[1]).trim()
      ? ([span[0], more?.[1] ?? span[1]] as const)
      : tail &&
          !/^ (?:and|or|in|for|to|has|is|was|on|by|with|that|which|said|at|as|from|will|sits)\b/.test(
            sentence.text.slice(tail[0], tail[1]),
          )
        ? tail
        : undefined;
  if (!from) return afterName(sentence, what[1]);
  const raw = sentence.text.slice(from[0], from[1]);
  const lead = /^\s*(?:(?:its|the|an?|own|new|flagship|product|service)\s(?=\S))*/.exec(raw)![0].length;
  const words = raw.slice(lead).replace(/[,\s]+$/, '');
  if (!words || /^(?:product|service|and|of)$/i.test(words)) return afterName(sentence, what[1]);
  const start = sentence.start + from[0] + lead;
  return { start, end: start + words.length, quote: words };
}

/** ", a chatbot for nurses," behind the name. */
function afterName(sentence: Sentence, from: number): Evidence | undefined {
  const m =
    /^(?:['’]s)?(?:,? (?:an?|the|its) |\s)((?:[\w-]+ ){0,4}?(?:app|platform|service|engine|model|chatbot|assistant|software|system|tool|suite|chip|robot|game|device|wallet|marketplace|network|agent|solution|LLM|language model|browser|speaker|phone))\b/i.exec(
      sentence.text.slice(from, from + 80),
    );
  if (!m) return undefined;
  const start = sentence.start + from + m[0].length - m[1]!.length;
  return { start, end: start + m[1]!.length, quote: m[1]! };
}

/** The maker of a product, anywhere in the document. */
export function developerOf(product: NameMention, reading: DocumentReading): NameMention | undefined {
  return makingsIn(reading).find((m) => m.product.entity === product.entity)?.developer;
}
