import type { RightsNotice } from '../values/document.ts';

type Kind = RightsNotice['kind'];

/**
 * Words that limit use, one pattern for each kind. Korean: 무단 전재 (copying without leave), 재배포 금지 (no redistribution),
 * AI 학습 (AI training), 크롤링 (crawling), 저작권자 (holder of the copyright). A notice runs to the end of its sentence or line.
 */
const patterns: readonly (readonly [Kind, RegExp])[] = [
  [
    'no-redistribution',
    /무단\s*(?:전재|복제|배포|전제|도용)|(?:재배포|전재|복제)[^.\n]{0,15}금지|(?:not|never) be (?:\w+,? (?:or )?){0,6}(?:redistributed|republished|reproduced)|(?:redistribution|reproduction|republication)[^.\n]{0,60}(?:prohibited|forbidden|not (?:permitted|allowed))/iu,
  ],
  [
    'no-ai-training',
    /(?:AI|인공\s?지능)\s*(?:데이터\s*)?(?:학습|훈련)[^.\n]{0,25}(?:금지|불가|허용하지)|(?:not|prohibited|forbid\w*|without|no (?:use|part))[^\n]{0,120}\b(?:train(?:ing)?|machine learning|text and data mining)\b[^\n]{0,40}|\b(?:AI|machine learning) training\b[^.\n]{0,60}(?:prohibited|forbidden|not (?:permitted|allowed))/iu,
  ],
  [
    'tdm-reservation',
    /(?:text and data mining|TDM)\b[^.\n]{0,60}reserv|reserv[^.\n]{0,60}\b(?:text and data mining|TDM)\b|텍스트·?\s?(?:및\s)?데이터\s?마이닝[^.\n]{0,30}(?:유보|금지)/iu,
  ],
  [
    'copyright',
    /ⓒ\s?\S|©\s?\S|\(c\)\s?(?:copyright|\d{4})|저작권자|copyright\s*(?:ⓒ|©|\(c\)|\d{4})|all rights reserved/iu,
  ],
];

/** All kinds of notices. */
export const noticeKinds: readonly Kind[] = patterns.map(([kind]) => kind);

/** Cheap words without which no pattern can match: most paragraphs of an article are let through by this alone. */
const gate =
  /무단|재배포|금지|저작권|ⓒ|©|[Cc]opyright|COPYRIGHT|[Rr]ights [Rr]eserved|RIGHTS RESERVED|[Tt]rain|redistribut|reproduc|republ|mining|TDM|\([cC]\)/;

/** A quick look, to spare most texts the patterns. */
export const mayHoldNotice = (text: string): boolean => gate.test(text);

/** Longest notice kept: a sentence or two, never a page of terms. */
const longest = 300;

/** The notices in one line or paragraph of text: each kind once, with the words around it up to the end of its sentence. */
export function noticesIn(line: string): RightsNotice[] {
  if (!gate.test(line)) return [];
  return patterns.flatMap(([kind, pattern]) => {
    const found = pattern.exec(line);
    return found ? [{ kind, words: sentenceAround(line, found.index, found.index + found[0].length) }] : [];
  });
}

function sentenceAround(line: string, start: number, end: number): string {
  if (line.length <= 120) return line.trim();
  const before = line.slice(0, start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.”'), before.lastIndexOf('\n')) + 1;
  const rest = /[.!。](?:\s|$)|\n|$/.exec(line.slice(end));
  const to = end + (rest ? rest.index + (rest[0].trim() ? 1 : 0) : 0);
  const begin = Math.max(from, end - longest);
  return line.slice(begin, Math.min(to, begin + longest)).trim();
}

/** Each notice once: by kind and words, white space aside. */
export function uniqueNotices(notices: readonly RightsNotice[]): RightsNotice[] {
  const seen = new Map<string, RightsNotice>();
  for (const notice of notices) {
    const key = `${notice.kind} ${notice.words.replace(/\s+/g, ' ')}`;
    if (!seen.has(key)) seen.set(key, { kind: notice.kind, words: notice.words.replace(/\s+/g, ' ') });
  }
  return [...seen.values()];
}

/** The notice in a robots rule (`<meta name="robots">`, `X-Robots-Tag`): `noai`, `noimageai`. */
export function robotsNotices(rule: string): RightsNotice[] {
  return /\bno(?:image)?ai\b/i.test(rule) ? [{ kind: 'no-ai-training', words: `robots: ${rule.trim()}` }] : [];
}

/** The notice in a `tdm-reservation` tag or header; 0 and nothing mean that no right is reserved. */
export function reservationNotices(name: string, value: string): RightsNotice[] {
  if (name === 'tdm-reservation' && value.trim() !== '1') return [];
  return value.trim() === '' ? [] : [{ kind: 'tdm-reservation', words: `${name}: ${value.trim()}` }];
}

/** The notices in the headers of an answer. */
export function headerNotices(headers: Readonly<Record<string, string>>): RightsNotice[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    name === 'x-robots-tag' ? robotsNotices(value) : reservationNotices(name, value),
  );
}
