import { matchesOf, outline, shape, wordsAt } from '../../language/outline.ts';
import type { DateMention, DocumentReading, Sentence } from '../../language/reading.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import type { Draft } from '../claim.ts';
import type { Figure } from '../figures-en.ts';
import { beginsAhead, datesIn, figuresIn, isAhead } from '../figures-en.ts';
import { organisationOf } from '../subject-en.ts';
import { baselineOf } from './baseline-en.ts';
import { forecasters, ownerBehind, whoseGoal } from './owner-en.ts';
import { metricOf, ownMeasure } from './wording-en.ts';

/** Words that speak of a goal, found in the outline of a sentence; the figure stands behind them, or (`backward`) before. */
export interface GoalCue {
  readonly pattern: RegExp;
  /** The figure stands before the cue: "300 billion won in sales is the goal". */
  readonly backward?: boolean;
  /** The cue alone does not make a goal: a time to come must be told too. */
  readonly needsDeadline?: boolean;
  /** The figure must follow the cue at once: no name, no more than a few words between. */
  readonly close?: boolean;
}

const clauseEnd =
  /;|\s[—–]\s|:\s|,\s(?:while|whereas|but|although|though|which|who|whose|where|when|as well as when|having|leaving)\b|\s(?:while|whereas|although|because|after|as) (?=it |they |the |its )|"\s|”\s/;
const startPoint =
  /(?:\bagainst|\bcompared (?:with|to)|\bversus|\bvs\.?|\bfrom|\bup from|\bdown from|\bthan|\bcurrently|\bnow|\btoday['’]s|\bpresent|\bexisting|\bon top of|\bafter|\bthe \d+-? ?|\bits)\s+(?:(?:a|an|the|its|just|only|some|barely|under|over|about|roughly|around|(?:last|this) year['’]s|current|[\uE00A]+['’]?s?)\s+){0,3}$/i;
const negated =
  /\b(?:not|n['’]t|no|never|no longer|without|den(?:y|ies|ied)|declin\w+ to|refus\w+ to|scrap\w*|abandon\w*|ditch\w*|drop(?:s|ped)|shelv\w*|withdr[ae]w\w*|miss(?:es|ed)|f[ea]ll(?:s|en)? short of|short of|beat(?:s|ing)?|met|hit its|surpass\w* its|exceed\w* its|ahead of its|instead of|rather than|stopp?ed short of|walk(?:s|ed) (?:back|away)|back(?:s|ed) away|far from)\s+(?:[\w'’-]+\s+){0,4}$/i;
const others =
  /\b(?:analysts?|brokers?|brokerages?|economists?|consensus|street|(?<!free )market|industry|researchers?|forecasters|government|ministry|demand|exports|prices|spending|it is estimated|forecasts that|the world|worldwide|globally|global|acquisition|merger|takeover|strike|fine|penalty|lawsuit|inflation)\b(?!['’]s (?:unit|arm))[^,;]{0,70}$/i;
const dealObject = shape(
  '^\\s*(?:\\([^)]*\\) ?)?(?:(?:(?!for\\b)[^\\s,;.]+ ){0,2}?(?:stake|round|fund|facility|loan|bond|takeover|buy-?out|deal|offer|acquisition)s?\\b|(?:for|of) (?:a|an|the)? ?(?:[\\w-]+ ){0,3}(?:stake|shares)\\b|(?:in|into|to|for|on) (?:(?:the |its |an? |this |that )?(?:[\\w-]+ ){0,3}?(?:{name}|{alliance}|funds?\\b|rounds?\\b|vehicles?\\b|(?:joint )?venture\\b|projects?\\b)|it\\b|them\\b))',
  'i',
);
const financing =
  /\b(?:rais\w+|buy\w*|acquir\w*|purchas\w*|sell\w*|tak\w+ over|pay\w*|gather\w*|collect\w*|borrow\w*|price[ds]?|valu\w+|list\w*|issue|close[sd]?|secure (?:up to )?)\s+(?:(?:as much as|up to|about|some|a|an|the|another|between|in|at|out)\s+)*$/i;

/** Goals of a sentence that a cue speaks of. */
export function goalsIn(cue: GoalCue, rule: string, sentence: Sentence, reading: DocumentReading): Draft<'target'>[] {
  const drafts: Draft<'target'>[] = [];
  const figures = figuresIn(sentence).filter((f) => !f.points);
  if (figures.length === 0) return [];
  const text = outline(sentence, reading);
  for (const match of matchesOf(cue.pattern, sentence, reading)) {
    const clauseStart = startOfClause(text, match.start);
    if (
      negated.test(text.slice(Math.max(clauseStart, match.start - 60), match.start)) ||
      /\b(?:no|not)\b|n['’]t\b/.test(match.text)
    )
      continue;
    if (/\b(?:price|takeover|acquisition|investment|merger|key) (?:[\w-]+ )?$/i.test(text.slice(0, match.start)))
      continue;
    const chosen = cue.backward
      ? backwardFigures(figures, text, clauseStart, match.start)
      : forwardFigures(figures, text, match.end);
    for (const figure of chosen) {
      const draft = goal(cue, rule, { sentence, reading, text, figures, clauseStart }, match, figure);
      if (draft && !drafts.some((d) => d.values.value!.evidence[0]!.start === draft.values.value!.evidence[0]!.start))
        drafts.push(draft);
    }
  }
  return drafts;
}

/** Where the clause around an offset begins. */
export function startOfClause(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(new RegExp(clauseEnd, 'g'))) start = match.index + match[0].length;
  return start;
}

function forwardFigures(figures: readonly Figure[], text: string, from: number): Figure[] {
  const end = from + (clauseEnd.exec(text.slice(from))?.index ?? text.length);
  const inside = figures.filter(
    (f) =>
      f.start >= from - 1 &&
      f.end <= end &&
      f.start - from < 160 &&
      !startPoint.test(text.slice(Math.max(0, f.start - 50), f.start)) &&
      !isRate(f, text),
  );
  const own = inside.filter((f) => !elsewhere.test(text.slice(from, f.start)));
  const level = own.filter((f) => !isStep(f, text));
  const usable = level.length > 0 ? level : own;
  const first = usable.find((f) => f.value.unit !== 'multiple') ?? usable[0];
  if (!first) return [];
  return usable.filter(
    (f) =>
      f === first ||
      (f.start > first.end &&
        f.value.unit !== 'multiple' &&
        /^(?:[^,;]{0,50}),? and (?:to )?(?:an? |its |for |in )?(?:[\w-]+ ){0,4}(?:of |to |at |margin )?$/.test(
          text.slice(first.end, f.start),
        ) &&
        !/\b(?:from|against|between)\b/.test(text.slice(first.end, f.start))),
  );
}

/** A price, or a figure told as it was behind a clause: "at a cost of", ", had 300 employees". */
const elsewhere =
  /\b(?:at a cost of|cost of|costing|worth|valued at|priced at|at a price of)\s+(?:about |some )?$|,\s(?:and )?(?:had|has|posted|reported|booked|made|earned|employs|employed|raised)\b[^,]*$/i;
/** A share of a stake, a year's rate of something else. */
const isRate = (f: Figure, text: string): boolean =>
  /^\s*(?:stake|shares? of|interest|of the (?:shares|equity|joint venture|company\b)|owned|-?year)/i.test(
    text.slice(f.end, f.end + 30),
  );
/** "by 20 percent", "up 30 percent": how far it moves, not where it shall be. */
const isStep = (f: Figure, text: string): boolean =>
  f.value.unit === 'percent' && /\b(?:by|up|down)\s+(?:another |a further )?$/i.test(text.slice(0, f.start));

function backwardFigures(figures: readonly Figure[], text: string, clauseStart: number, end: number): Figure[] {
  const inside = figures.filter(
    (f) =>
      f.start >= clauseStart &&
      f.end <= end &&
      end - f.end < 90 &&
      !startPoint.test(text.slice(Math.max(0, f.start - 50), f.start)),
  );
  return inside.slice(-1);
}

/** "is expected to post": others expect it, unless the sentence names a speaker. */
const expectedByOthers =
  /^(?:is|are|was|were) (?:widely |also )?(?:expected|forecast|projected|estimated|predicted|seen|tipped|likely)\b|^(?:expected|projected|predicted) to\b/i;
/** "expects operators worldwide to spend": a forecast about the world. */
const worldly =
  /^\s*(?:\w+\s+){0,2}(?:expects?|expected|forecasts?|projects?|predicts?|anticipates?|believes?|reckons?|says?|said|thinks?|sees?)\s(?:that )?(?!it\b|its\b|they\b|the (?:company|firm|group|business|unit)\b)[^,;]*\b(?:market|industry|operators|carriers|telcos|companies|consumers|demand|worldwide|world|global(?:ly)?|economy|sector|prices|nation|country|people|households|users|businesses|firms|everyone|adoption|shipments|governments?)\b(?!['’]s (?:own )?(?:sales|revenue))/i;

/** "raised its price target to 620,000 won": what a share shall cost, in the eyes of a broker. */
const isPriceTarget = (text: string, match: { start: number; end: number }, figure: Figure): boolean =>
  /\b(?:price targets?|target prices?)\b/i.test(
    text.slice(Math.max(0, match.start - 12), Math.max(match.end, figure.end) + 16),
  );

/** Words of a will of one's own, which make a goal of any figure with a time. */
const wished = /\b(?:wants?|hop(?:es?|ing)|aims?|aspires?|intends?|would like|means|plans?|planned|seeks?) /i;

/** "committed 20 million dollars": money promised to someone, no goal, where no time is told. */
const isPledge = (cue: string, metric: string): boolean =>
  /^(?:pledg|commit|promis|earmark)/i.test(cue.trim()) && /\binvestment$/.test(metric);

/** Sizes of funds and their closes are told against a target that is no goal of a business. */
const fundraising = /\b(?:funds?|closing|close of|limited partners?|LPs|oversubscribed|hard cap)\b/;

interface Place {
  readonly sentence: Sentence;
  readonly reading: DocumentReading;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly clauseStart: number;
}

function goal(
  cue: GoalCue,
  rule: string,
  place: Place,
  match: { start: number; end: number; text: string },
  figure: Figure,
): Draft<'target'> | undefined {
  const { sentence, reading, text } = place;
  const lastEnd = place.figures.findLast((f) => f.end <= figure.start && f.value.unit !== 'multiple')?.end ?? 0;
  const before = text.slice(
    cue.backward ? Math.max(0, lastEnd, figure.start - 60) : Math.max(match.end, lastEnd),
    figure.start,
  );
  const after = text.slice(figure.end);
  const by = deadlineOf(place, match, figure);
  if (cue.needsDeadline && !by) return undefined;
  if (cue.needsDeadline && others.test(text.slice(place.clauseStart, match.start)) && !ownerBehind(place, figure))
    return undefined;
  if (
    cue.close &&
    (/[\uE001\uE00B\uE00C]/.test(text.slice(match.end, figure.start)) ||
      /\b(?:(?<!\bbe )in|at|across|from|with|via|through)\s$/.test(before) ||
      (figure.value.unit === 'count' && /\bby\b/.test(before)) ||
      figure.start - match.end > 70)
  )
    return undefined;
  if (cue.needsDeadline && !cue.backward && /,\s$/.test(text.slice(match.end, figure.start))) return undefined;
  if (/^guid/i.test(match.text) && !by) return undefined;
  if (
    dealObject.test(after) ||
    (figure.value.unit !== 'count' && financing.test(text.slice(Math.max(0, figure.start - 60), figure.start)))
  )
    return undefined;
  const measure = cue.needsDeadline
    ? ownMeasure(plain(text.slice(Math.max(place.clauseStart, match.start - 60), figure.start)))
    : undefined;
  if (figure.value.unit === 'count' && !figure.noun && !measure && !metricOf(figure.value, before, after, ''))
    return undefined;
  if (
    cue.needsDeadline &&
    (expectedByOthers.test(match.text) ||
      /\b(?:expected|forecast|projected|estimated|predicted|tipped|likely) $/i.test(text.slice(0, match.start))) &&
    !/\b(?:said|says|told|according to)\b/.test(text)
  )
    return undefined;
  const who = whoseGoal(place, match, figure);
  if (!who) return undefined;
  if (forecasters.test(reading.entities[who.entity]!.name) || isPriceTarget(text, match, figure)) return undefined;
  if (cue.needsDeadline && worldly.test(match.text)) return undefined;
  const subject = sentence.text.slice(place.clauseStart, match.start);
  const metric =
    metricOf(
      figure.value,
      plain((lastEnd > match.end ? '' : match.text) + before),
      plain(after),
      plain(subject),
      figure.noun,
    ) ?? measure;
  if (!metric && cue.needsDeadline && !wished.test(match.text)) return undefined;
  if (!by && (!metric || isPledge(match.text, metric) || fundraising.test(text))) return undefined;
  const start = baselineOf(place, figure);
  return {
    type: 'target',
    rule,
    sentence: sentence.index,
    trigger: wordsAt(sentence, match.start, match.end),
    values: {
      organisation: read(organisationOf(who, reading), evidenceAt(reading.document.text, who.start, who.end)),
      value: read(figure.value, figure.evidence),
      ...(metric && {
        metric: read(metric, wordsAt(sentence, Math.min(match.start, figure.start), Math.max(match.end, figure.end))),
      }),
      ...(by && { by: read(endOf(by.value), evidenceAt(reading.document.text, by.start, by.end)) }),
      ...(start && { baseline: start }),
    },
  };
}

const plain = (words: string): string => words.replace(/[\uE001-\uE00C]+/g, (s) => 'x'.repeat(s.length));
const endOf = (value: string): string => (value.includes('/') && !value.endsWith('..') ? value.split('/')[1]! : value);

function deadlineOf(
  { sentence, reading, clauseStart }: Place,
  match: { start: number; end: number },
  figure: Figure,
): DateMention | undefined {
  const dates = datesIn(sentence).filter((d) => d.end - sentence.start > clauseStart - 40 && isAhead(d, reading));
  const distance = (d: DateMention): number =>
    d.start - sentence.start >= figure.end
      ? d.start - sentence.start - figure.end
      : 200 + figure.start - (d.end - sentence.start);
  const near = dates
    .filter(
      (d) =>
        !/\b(?:from|since|starting|beginning|effective) (?:in |on )?$/i.test(
          sentence.text.slice(0, d.start - sentence.start),
        ),
    )
    .toSorted((a, b) => distance(a) - distance(b));
  return (
    near.find((d) => d.role === 'by') ??
    near.find(
      (d) =>
        (d.role === 'at' || d.role === 'over') &&
        (beginsAhead(d, reading) ||
          /\bthis (?:fiscal |financial )?year\b|^(?:fiscal (?:year )?|FY ?)?20\d\d$/i.test(d.quote)) &&
        !d.value.endsWith('..') &&
        within(d, match, figure, sentence),
    )
  );
}

const within = (d: DateMention, match: { start: number }, figure: Figure, sentence: Sentence): boolean =>
  d.start - sentence.start > match.start - 60 && d.start - sentence.start < figure.end + 80;
