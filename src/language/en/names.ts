import type { Entity, LanguagePack, NameMention } from '../reading.ts';
import { findDescriptions } from './names/descriptions.ts';
import { gatherEntities, type Draft } from './names/entities.ts';
import { placeNames } from './names/mentions.ts';
import { findRuns } from './names/runs.ts';
import { tokenise } from './names/tokens.ts';

/** Names of a document and the entities that they stand for. */
export const findNames: LanguagePack['findNames'] = (document, sentences, quantities) => {
  const { text } = document;
  const tokens = tokenise(text, sentences);
  const drafts = gatherEntities(text, tokens, findRuns(text, tokens, quantities));
  const entities = drafts.map(toEntity);
  const names = placeNames(text, tokens, entities);
  const descriptions = findDescriptions(text, tokens, entities, drafts, names);
  return { entities, mentions: withoutInner([...names, ...descriptions]) };
};

/** Of a place within a description ("the Montreal startup") only the description stays. */
function withoutInner(mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

function toEntity(draft: Draft, index: number): Entity {
  const name = bestName(draft);
  const surfaces = [name];
  for (const surface of draft.surfaces) if (surface !== name) surfaces.push(surface);
  return { index, kind: draft.kind, name, surfaces, ...(draft.listed && { listed: draft.listed }) };
}

/** The form that says most: the first name in full that is no bare acronym, without its legal form. */
function bestName(draft: Draft): string {
  const names = [...draft.names].filter((n) => !isHangul(n));
  const [first = ''] = names;
  if (names.length < 2) return first;
  const isAcronym = /^\p{Lu}{2,6}$/u.test(first);
  const fuller = names.filter((n) => n.startsWith(`${first} `) || (isAcronym && n.includes(' ')));
  return fuller.toSorted((a, b) => b.length - a.length)[0] ?? first;
}

const isHangul = (name: string): boolean => name.charCodeAt(0) > 127 && /^[\uac00-\ud7a3\s]+$/.test(name);
