import type { DocumentReading, Entity, EntityKind, LanguagePack, NameMention } from '../language/reading.ts';
import { readLanguage } from '../language/read-language.ts';
import type { Document, Language } from '../values/document.ts';
import { evidenceAt } from '../values/evidence.ts';
import type { Draft } from './claim.ts';
import type { AnyRule, RuleExample } from './rule.ts';

/** What a rule reads in an example, as plain values with organisations by name. */
export function readExample(rule: AnyRule, example: RuleExample): Record<string, unknown>[] {
  return readWith(rule, exampleReading(example, rule.name.slice(0, 2) as Language));
}

/** The reading of an example, its marks taken as names. */
export function exampleReading(example: RuleExample, language: Language): DocumentReading {
  const { document, findNames } = unmark(example, language);
  return readLanguage(document, findNames);
}

/** What one rule alone reads, as plain values with organisations by name. */
export function readWith(rule: AnyRule, reading: DocumentReading): Record<string, unknown>[] {
  return reading.sentences.flatMap((sentence) => ([...rule.read(sentence, reading)] as Draft[]).map(plainValues));
}

function plainValues(draft: Draft): Record<string, unknown> {
  const entries = Object.entries(draft.values as Record<string, { value: unknown } | undefined>);
  return Object.fromEntries(
    entries.flatMap(([field, read]) => (read === undefined ? [] : [[field, byName(read.value)]])),
  );
}

const byName = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(byName)
    : value !== null && typeof value === 'object' && 'name' in value
      ? value.name
      : value;

/** Takes the marks `[KT]`, `[Konan LLM|product]` and `[the carrier > KT]` (a description that means KT) out of an example and turns them into names. Equal names are one entity. */
function unmark(
  example: RuleExample,
  language: Language,
): { document: Document; findNames: LanguagePack['findNames'] } {
  const entities: Entity[] = [];
  const mentions: NameMention[] = [];
  let text = '';
  for (const part of example.text.split(/(\[[^\]]+\])/)) {
    const mark = /^\[([^\]|>]+?)(?: > ([^\]|]+))?(?:\|([a-z-]+))?\]$/.exec(part);
    const start = text.length;
    text += mark ? mark[1]! : part;
    if (mark)
      mentions.push({
        kind: 'name',
        form: mark[2] === undefined ? 'name' : 'description',
        entity: entityOf(entities, mark[2] ?? mark[1]!, mark[3]),
        start,
        end: text.length,
        quote: mark[1]!,
      });
  }
  const document = {
    id: 'example',
    title: '',
    text,
    published: example.published ?? '2024-01-10',
    language,
    rights: [],
  };
  const sound = mentions.map((m) => ({ ...m, ...evidenceAt(text, m.start, m.end) }));
  return { document, findNames: () => ({ entities, mentions: sound }) };
}

function entityOf(entities: Entity[], name: string, kind: string | undefined): number {
  const known = entities.findIndex((e) => e.name === name);
  if (known >= 0) return known;
  entities.push({ index: entities.length, kind: (kind ?? 'company') as EntityKind, name, surfaces: [name] });
  return entities.length - 1;
}
