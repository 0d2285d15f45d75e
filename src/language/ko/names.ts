import { evidenceAt } from '../../values/evidence.ts';
import { organisations } from '../lists/organisations.data.ts';
import type { Entity, EntityKind, LanguagePack, NameMention } from '../reading.ts';
import { resolveDescriptions } from './descriptions.ts';
import { stemStatistics } from './names/candidates.ts';
import { believedNames } from './names/believed.ts';
import type { Believed } from './names/believed.ts';
import { placeNames } from './names/placing.ts';
import { wordsOf } from './names/words.ts';

const koreanNames = new Map(organisations.map((o) => [o.en, o.ko]));

/**
 * Names of a document and the entities that they stand for. Two passes: the first weighs, over title and text, the
 * signs for every possible name; the second marks every place where a believed name stands, with or without particle.
 */
export const findNames: LanguagePack['findNames'] = (document, sentences, quantities) => {
  const words = wordsOf(document.text);
  const statistics = stemStatistics([...words, ...wordsOf(document.title)]);
  const believed = believedNames(document, words, statistics, quantities);
  const places = placeNames(document.text, words, believed, quantities);
  const { entities, indexOf } = toEntities(places);
  const named: NameMention[] = places.map((p) => ({
    kind: 'name',
    form: 'name',
    entity: indexOf.get(p.believed.group)!,
    ...evidenceAt(document.text, p.start, p.end),
  }));
  return { entities, mentions: resolveDescriptions(document.text, sentences, words, entities, named) };
};

function toEntities(places: readonly { believed: Believed; quote: string }[]): {
  entities: Entity[];
  indexOf: Map<string, number>;
} {
  const groups = new Map<string, { kind: EntityKind; listed?: string; counts: Map<string, number> }>();
  for (const { believed, quote } of places) {
    const group = groups.get(believed.group) ?? {
      kind: believed.kind,
      listed: believed.listed,
      counts: new Map<string, number>(),
    };
    groups.set(believed.group, group);
    group.counts.set(quote, (group.counts.get(quote) ?? 0) + 1);
  }
  const indexOf = new Map([...groups.keys()].map((group, index) => [group, index]));
  const entities = [...groups.values()].map(({ kind, listed, counts }, index) => {
    const name = bestName(counts, listed);
    const surfaces = [name, ...[...counts.keys()].filter((s) => s !== name)];
    return { index, kind, name, surfaces, ...(listed !== undefined && { listed }) };
  });
  return { entities, indexOf };
}

/** The listed Korean name where the text has it, else the name most often used; of equals the longer. */
function bestName(counts: ReadonlyMap<string, number>, listed: string | undefined): string {
  const full = listed === undefined ? undefined : koreanNames.get(listed);
  if (full !== undefined && counts.has(full)) return full;
  return [...counts].toSorted(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? 1 : -1))[0]![0];
}
