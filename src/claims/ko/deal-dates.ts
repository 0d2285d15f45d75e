import type { Clause } from '../../language/ko/clauses.ts';
import type { DateMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import type { Scene } from './scene.ts';
import { datesIn, leansOn } from './scene.ts';
import { dateRead } from './terms.ts';

/** Verbs that tell when something was said, decided or signed, not when it happened. */
const telling = /^(?:밝히다|말하다|전하다|발표|공시|설명|알리다|보도|공개|하다|덧붙이다|강조|귀띔)$/;

/** The day of the event, and the day on which it was told (…했다고 21일 밝혔다). */
export function eventDates(scene: Scene, own?: DateMention): { date?: Read<string>; announced?: Read<string> } {
  const inside =
    own ??
    scene.clause.arguments.flatMap((a) => datesIn(a, scene.sentence)).find(usable) ??
    describedDate(scene) ??
    openingDate(scene);
  const told = tellingClause(scene);
  const day = told?.arguments.flatMap((a) => datesIn(a, scene.sentence)).find(usable);
  return { ...(inside && { date: dateRead(inside) }), ...(day && { announced: dateRead(day) }) };
}

const usable = (date: DateMention): boolean => date.role === 'at' || date.role === 'by';

function tellingClause(scene: Scene): Clause | undefined {
  const { clause } = scene;
  if (clause.predicate.link !== 'quote') return undefined;
  const next = leansOn(scene);
  return next && telling.test(next.predicate.stem) ? next : undefined;
}

/** Verbs whose own date is not the deal's: 2018년 설립된 X에 투자했다. */
const ownDate =
  /설립|창업|창립|세우다|출범|상장|결성|조성|분사|투자|인수|유치|매각|취득|납입|시작|설정|합병|사다|팔다|넣다/;

/** "지난해 8월 챗봇을 만든 X에 1억 달러를 넣었고": the date that opens a describing clause belongs to the deal. */
function describedDate({ clause, origin, clauses, sentence }: Scene): DateMention | undefined {
  if (clause.kind === 'relative') return undefined;
  const mains = clauses.filter((c) => c.kind === 'main');
  const from = mains[mains.indexOf(origin) - 1]?.end ?? sentence.start;
  const inner = clauses.filter(
    (c) =>
      c.kind === 'relative' &&
      c.start >= from &&
      c.end <= clause.predicate.start &&
      !ownDate.test(c.predicate.stem) &&
      !c.arguments.some((a) => a.role === 'subject'),
  );
  return inner
    .flatMap((c) => c.arguments.slice(0, 1))
    .flatMap((a) => datesIn(a, sentence))
    .find(usable);
}

/** "2002년 3사가 모아 만든 X는": a date that opens the sentence right before the relative clause is the clause's. */
function openingDate({ clause, clauses, sentence }: Scene): DateMention | undefined {
  if (clause.kind !== 'relative') return undefined;
  const before = clauses
    .filter((c) => c.kind === 'main')
    .flatMap((c) => c.arguments)
    .filter((a) => a.end <= clause.start && a.heads.length === 0)
    .at(-1);
  if (!before || sentence.text.slice(before.end - sentence.start, clause.start - sentence.start).trim() !== '')
    return undefined;
  return datesIn(before, sentence).find(usable);
}
