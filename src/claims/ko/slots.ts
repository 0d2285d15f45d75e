import type { Argument } from '../../language/ko/clauses.ts';
import type { DateMention, MoneyMention, PercentMention } from '../../language/reading.ts';
import type { Party } from './parties.ts';
import type { Scene } from './scene.ts';
import { datesIn, moneyIn, percentsIn } from './scene.ts';

/** What one share of a clause tells: who, to whom, how much, when. */
export interface Slot {
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly money?: MoneyMention;
  readonly percent?: PercentMention;
  readonly date?: DateMention;
  /** The sum goes to every party of `to` (or comes from every party of `by`): 각각, 씩. */
  readonly each: boolean;
}

/** Which parties an argument names, and in which place; `undefined` where it names none. */
export type Place = (
  argument: Argument,
) => { readonly key: 'by' | 'to'; readonly parties: readonly Party[] } | undefined;

interface Open {
  by?: readonly Party[];
  to?: readonly Party[];
  money?: MoneyMention;
  percent?: PercentMention;
  date?: DateMention;
}

/**
 * Shares out the arguments of a clause: "A에 100억원, B에 50억원을 각각", "1월 590억원, 3월 278억원을 A에", "A와 B에 100억원, 50억원을",
 * "A가 400억원, B가 200억원을". What is told once holds for all shares.
 */
export function slotsOf(scene: Scene, place: Place): Slot[] {
  const open: Open[] = [{}];
  for (const argument of scene.clause.arguments) add(open, argument, place, scene);
  const each =
    open.some((o) => o.money?.each) ||
    /각각|각기/.test(
      scene.sentence.text.slice(scene.clause.start - scene.sentence.start, scene.clause.end - scene.sentence.start),
    );
  const zipped = zip(open);
  return (zipped ?? share(open)).map((o) => ({
    by: [],
    to: [],
    each: o.money?.each ?? (each && open.length === 1),
    ...o,
  }));
}

function add(open: Open[], argument: Argument, place: Place, { sentence }: Scene): void {
  const date = datesIn(argument, sentence).find((d) => d.role === 'at' || d.role === 'by');
  if (date) put(open, 'date', date);
  const named = place(argument);
  if (named && named.parties.length > 0) put(open, named.key, named.parties);
  const [percent] = percentsIn(argument);
  if (percent) put(open, 'percent', percent);
  for (const money of moneyIn(argument, sentence)) put(open, 'money', money);
}

/** Puts a value into the share at hand; a share that has its sum and this value already is closed. */
function put<K extends keyof Open>(open: Open[], key: K, value: Open[K]): void {
  const last = open.at(-1)!;
  const closed = last.money !== undefined && (last[key] !== undefined || key === 'date');
  if (closed && !(key === 'percent' && last.percent === undefined)) open.push({ [key]: value });
  else last[key] ??= value;
}

/** "A와 B에 100억원, 50억원을": one list of names, as many sums. */
function zip(open: readonly Open[]): Open[] | undefined {
  const key = (['to', 'by'] as const).find((k) => {
    const lists = open.filter((o) => o[k] !== undefined);
    return (
      lists.length === 1 &&
      lists[0]![k]!.length === open.length &&
      open.length > 1 &&
      open.every((o) => o.money !== undefined)
    );
  });
  if (!key) return undefined;
  const parties = open.find((o) => o[key] !== undefined)![key]!;
  return share(open).map((o, i) => ({ ...o, [key]: [parties[i]!] }));
}

/** What only one share tells holds for all; a date holds until the next. */
function share(open: readonly Open[]): Open[] {
  const once = <K extends 'by' | 'to' | 'date'>(key: K): Open[K] | undefined => {
    const told = open.filter((o) => o[key] !== undefined);
    return told.length === 1 ? told[0]![key] : undefined;
  };
  const common: Open = { by: once('by'), to: once('to'), date: once('date') };
  const kept = open.some((o) => o.money !== undefined)
    ? open.filter((o) => o.money !== undefined || (o.to !== undefined && common.to === undefined))
    : open;
  let last: Open = {};
  return kept.map((o) => {
    const whole = {
      ...o,
      by: o.by ?? common.by ?? last.by,
      to: o.to ?? common.to ?? last.to,
      date: o.date ?? common.date,
    };
    last = whole;
    return Object.fromEntries(Object.entries(whole).filter(([, v]) => v !== undefined)) as Open;
  });
}
