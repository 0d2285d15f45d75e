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
  const inside = own ?? scene.clause.arguments.flatMap(datesIn).find(usable);
  const told = tellingClause(scene);
  const day = told?.arguments.flatMap(datesIn).find(usable);
  return { ...(inside && { date: dateRead(inside) }), ...(day && { announced: dateRead(day) }) };
}

const usable = (date: DateMention): boolean => date.role === 'at' || date.role === 'by';

function tellingClause(scene: Scene): Clause | undefined {
  const { clause } = scene;
  if (clause.predicate.link !== 'quote') return undefined;
  const next = leansOn(scene);
  return next && telling.test(next.predicate.stem) ? next : undefined;
}
