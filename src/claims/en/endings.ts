import type { Clause } from '../../language/en/clauses.ts';
import { head } from '../../language/en/grammar/chunks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that end a bid, an auction or talks, whoever acts. */
const ending = words(
  `reject rebuff decline refuse spurn snub dismiss withdraw drop abandon scrap shelve fail lapse collapse block veto cancel terminate end expire lose quit leave exit falter founder flop pull walk+away walk+out back+out
  pull+out drop+out bow+out turn+down fall+through fall+apart call+off break+off break+down give+up fend+off ward+off trump top beat outbid nix ditch lose+out miss+out cease discontinue unravel come+apart stop fold derail torpedo kill`,
);
/** A verb with its particle: "fall+through". */
export const verbKey = ({ lemma, verb }: Clause): string => (verb.particle ? `${lemma}+${verb.particle}` : lemma);

/** "came to nothing", "went nowhere", "is off", "slipped away", "came unstuck", "is dead". */
export function cameToNothing({ lemma, verb, args }: Clause): boolean {
  const heads = args.filter((c) => c.start > verb.start).map((c) => head(c).lower);
  if (lemma === 'be') return verb.particle === 'off' || heads.some((h) => /^(?:dead|off|history|over)$/.test(h));
  if (!/^(?:come|go|get|slip|run)$/.test(lemma)) return false;
  return (
    heads.some((h) => /^(?:nothing|naught|nowhere|unstuck|grief|further|aground|ground)$/.test(h)) ||
    verb.tokens.some((t) => /^(?:nowhere|unstuck|further|aground)$/.test(t.lower)) ||
    (lemma === 'slip' && verb.particle === 'away')
  );
}

/** Whether a clause takes back or refuses what it tells of. */
export const isEnding = (clause: Clause): boolean => ending.has(verbKey(clause)) || cameToNothing(clause);

/** Whether a verb may not have come about: "may collapse", "did not fail", "if it lapsed". */
export const isUnsure = (clause: Clause): boolean =>
  clause.modal !== undefined || clause.negated || clause.opener === 'if' || clause.opener === 'unless';

/** The clause that tells what became of the noun an infinitive hangs on: "A's plan to buy B was scrapped". */
export const fateOf = (clause: Clause, clauses: readonly Clause[]): Clause | undefined =>
  clause.noun && clauses.find((c) => c !== clause && c.form === 'finite' && c.subject.includes(clause.noun!));
