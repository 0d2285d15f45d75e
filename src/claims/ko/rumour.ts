import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Evidence, Read } from '../../values/evidence.ts';
import { read } from '../../values/evidence.ts';
import { focusOf } from './focus.ts';
import type { Party } from './parties.ts';
import { mayDeal } from './parties.ts';
import { topicBefore } from './scene.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { Status } from './status.ts';
import { denies, ends } from './status.ts';

/** A deal told by a noun only: 인수설, 인수 협상, 지분 참여설, 매각 추진. */
export interface Rumour {
  readonly actor: Party;
  readonly object: Party;
  readonly status: Read<Status>;
  readonly trigger: Evidence;
}

const asParty = (m: NameMention): Party => ({
  entity: m.entity,
  evidence: { start: m.start, end: m.end, quote: m.quote },
});

/** Reads "B를 둘러싼 A의 인수 협상은 … 결렬", "A의 지분 참여설", "A가 인수전에 뛰어들었다"; the object may be what the text deals in. */
export function rumourIn(sentence: Sentence, reading: DocumentReading, noun: RegExp): Rumour | undefined {
  const match = noun.exec(sentence.text);
  if (!match) return undefined;
  const at = sentence.start + match.index;
  const trigger = { start: at, end: at + match[0].length, quote: match[0] };
  const names = sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && mayDeal(m, reading));
  const owner = names.find(
    (m) =>
      m.end <= at &&
      /^['’”"]?의 ?(?:지분|인수|경영권|투자)?\s?$/.test(sentence.text.slice(m.end - sentence.start, match.index)),
  );
  const object =
    names.find(
      (m) =>
        m.end <= at && /^['’”"]?(?:\([^)]*\))?['’”"]?(?:를|을) (?:둘러싼|향한|상대로|놓고)/.test(after(m, sentence)),
    ) ??
    names.find(
      (m) =>
        m.end <= at &&
        m !== owner &&
        /^['’”"]?의?\s?$/.test(sentence.text.slice(m.end - sentence.start, match.index)) &&
        names.length > 1,
    );
  const actor =
    owner ??
    names.find((m) => m !== object && isActor(m, sentence)) ??
    names.find(
      (m) =>
        m !== object &&
        m.end <= at &&
        /^의\s?$/.test(sentence.text.slice(m.end - sentence.start, at - sentence.start).trim()),
    );
  const first = clausesOf(sentence, reading)[0];
  const by = actor ? asParty(actor) : topicBefore(sentence, reading)[0];
  if (!by) return undefined;
  const what = object
    ? asParty(object)
    : first &&
      focusOf(
        {
          clause: { ...first, predicate: { ...first.predicate, ...trigger, start: sentence.start } },
          origin: first,
          clauses: [],
          sentence,
          reading,
        },
        [by, ...names.map(asParty)],
      );
  if (!what || what.entity === by.entity) return undefined;
  return { actor: by, object: what, status: read(statusAt(sentence, reading, match), trigger), trigger };
}

const after = (m: NameMention, s: Sentence): string => s.text.slice(m.end - s.start);
const isActor = (m: NameMention, s: Sentence): boolean =>
  /^['’”"]?(?:\([^)]*\))?(?: 측)?(?:이|가|은|는|의 (?:지분|인수|투자|참여|경영권))(?:[ ,]|$)/.test(after(m, s));

/** Denied, ended or considered, by what stands behind the noun and in the next sentence. */
function statusAt(sentence: Sentence, reading: DocumentReading, match: RegExpExecArray): Status {
  const behind = sentence.text.slice(match.index);
  if (denies(behind)) return 'denied';
  if (ends(behind)) return 'ended';
  const next = reading.sentences[sentence.index + 1];
  if (next && next.paragraph === sentence.paragraph && denies(next.text)) return 'denied';
  return 'considered';
}
