import type { Edtf } from '../../values/edtf.ts';
import { interval, isEdtf } from '../../values/edtf.ts';
import { evidenceAt } from '../../values/evidence.ts';
import { anchorOf } from '../calendar.ts';
import type { DateContext } from './date-values.ts';
import { valueOf } from './date-values.ts';
import type { DateMention } from '../reading.ts';

const M =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![A-Za-z])';
const W = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const N =
  '(?:\\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)';
const Y = '(?:19|20)\\d\\d';
const D = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const ORD = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)';
/** "by", "since" and the like are part of the mention, for they carry its role; "the end of" and the like go with them. */
const lead = `(?<lead>(?:[Bb]y|[Uu]ntil|[Tt]ill?|[Tt]hrough|[Ss]ince(?: (?:its|their|the|his|her)(?: \\w+)? (?:founding|foundation|launch|inception|establishment|creation|start|birth) in)?|[Ff]rom|[Bb]efore|[Ww]ithin|[Bb]eginning|[Ss]tarting) )?(?:(?:the )?(?<edge>[Ee]nd of|[Cc]lose of|[Ss]tart of|[Bb]eginning of|[Mm]iddle of|[Ee]arly|[Ll]ate|[Mm]id|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)?[ -])?`;
const years =
  '[Ll]ast year|[Tt]his year|[Nn]ext year|[Tt]he same year|[Tt]hat year|[Tt]he following year|[Tt]he previous year|[Aa] year (?:earlier|ago|before)|[Tt]he year before last|[Tt]he year';
const pieces = [
  `(?<iso>20\\d\\d-\\d\\d-\\d\\d)`,
  `(?<fy>${Y}) (?:to|through|until) (?<ty>${Y})|[Bb]etween (?<fy4>${Y}) and (?<ty4>${Y})|(?<fy2>${Y}) ?[-–—] ?(?<ty2>${Y}|\\d\\d)(?![\\d-])|(?:[Oo]ver|[Dd]uring|[Aa]cross|[Ii]n) (?<fy3>${Y}) and (?<ty3>${Y})`,
  `(?<md>${M}) (?<mdd>${D})(?:,? (?<mdy>${Y}))?(?![\\d,]*\\d)`,
  `(?<dmd>${D}) (?:of )?(?<dm>${M})(?:,? (?<dmy>${Y}))?`,
  `(?<q1>${M}) ?[-–—] ?(?<q2>${M})(?: quarter| period)?(?:,? (?<qy>${Y}))?`,
  `(?:[Tt]he )?[Ff]irst (?<fm>${N}|eleven) months of (?<fmy>${Y}|last year|this year|the year)`,
  `(?:[Tt]he )?(?<mn>${N}|eleven) months (?:to|through|until|ended|ending)(?: (?:in|on|the end of))? (?<mt>${M})(?:(?: of|,)? (?<mty>${Y}|last year|this year))?`,
  `[Bb]etween (?<b1>${M}) and (?<b2>${M})(?:(?: of|,)? (?<by>${Y}|last year|this year))?(?! \\d)`,
  `(?:[Tt]he )?(?<oq>${ORD})[- ](?<kind>quarter|half)(?:(?: of|,)? (?<oy>(?:fiscal )?${Y}|${years}))?`,
  `(?<k1>Q[1-4]|H[12]|[1-4]Q|[12]H)[ -]?(?:of )?['’]?(?<k1y>${Y}|\\d\\d(?!\\d)|(?:last|this|next) year)?`,
  `(?<y0>${Y})['’]?s? (?<k2>Q[1-4]|H[12])`,
  `(?:[Ff]iscal(?: year)? |FY ?['’]?)(?<fiscal>${Y}|\\d\\d(?!\\d))`,
  `(?:the )?(?<lastnext>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past|[Tt]he following) (?<lm>${M}|month|quarter|week|spring|summer|autumn|fall|winter|${W})`,
  `(?<mth>${M})(?: of)?,? (?<mthy>${Y}|last year|this year|next year|that year|the same year|the following year)`,
  `[Oo]n the (?<dth>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))`,
  `(?<rel>${years}|[Tt]he same month|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Aa] month (?:earlier|ago)|(?:the )?[Yy]ear[- ]end|the year['’]s end)(?![\\w-])`,
  `(?<ago>${N}|[Aa]) (?<agou>years?|months?|weeks?|days?) ago`,
  `(?<shift>${N}|[Aa]) (?<shiftu>years?|months?|weeks?|days?) (?<shifted>later|after(?:wards)?)`,
  `(?:the )?(?:(?:fiscal |financial |business )?year|(?:12|twelve) months) (?:to|ended|ending|that ended)(?: in| on)? (?:(?<endd>${D}) )?(?<endm>${M})(?: ${D}(?!\\d))?(?:,? (?<endy>${Y}))?`,
  `(?:the )?(?:quarter|three months) (?:to|ended|ending|that ended)(?: in| on)? (?:${D} )?(?<qend>${M})(?: ${D}(?!\\d))?(?:,? (?<qendy>${Y}))?`,
  `(?:[Tt]hat|the same) (?<thatm>${M})`,
  `(?:[Ii]n |[Oo]ver |[Dd]uring )(?:the )?(?<season>spring|summer|autumn|fall|winter)(?! of| \\d)`,
  `(?<xmas>Christmas)(?! (?:tree|sales|season|gift|shopping|card))`,
  `(?:[Oo]ver |[Ii]n |[Dd]uring |[Ff]or )?the (?<pw>past|last|previous|preceding|next|coming|following) (?:(?<pn>${N}) )?(?<pu>years|months|year|decade)(?! ago)`,
  `the (?<bn>${N}) (?:years before(?! last)|previous years|preceding years|prior years)`,
  `(?:[Ww]ithin|[Ii]n) (?:the next )?(?<wn>${N}) (?<wu>years|months|year)(?! (?:of|ago|in|since|earlier|to)\\b)|[Ww]ithin (?<wy>the year|a year)`,
  `(?<wday>${W})(?![\\w-])`,
  `(?<y>${Y})(?![\\d]|,\\d{3}|[-.]\\d|%|['’]s? (?:model|edition))`,
  `(?<m>${M})(?! (?:be|have|not|also|well|still|need|take|become)\\b)`,
];
const pattern = new RegExp(`(?<![\\w$€£¥₩.,#/])(?:${lead})(?:${pieces.join('|')})`, 'g');

/** Dates and periods in English, resolved against the day of publication and the dates before them. */
export function findEnglishDates(text: string, published?: string): DateMention[] {
  const context: DateContext = { text, at: anchorOf(published) };
  const found: DateMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = valueOf(match, match.groups!, context);
    if (!value || !isEdtf(value)) continue;
    context.last = value;
    context.lastEnd = match.index + match[0].length;
    found.push(toMention(text, match, value, context));
  }
  return found;
}

function toMention(text: string, match: RegExpExecArray, value: Edtf, { at }: DateContext): DateMention {
  const g = match.groups!;
  const word = (g['lead'] ?? '').trim().toLowerCase();
  const keep = /^(?:by|until|till?|through|since|within|before)\b/.test(word);
  const span = g['fy'] !== undefined && word === 'from';
  const start = match.index + (keep || span || !g['lead'] ? 0 : g['lead'].length);
  const stated =
    g['y'] ??
    g['iso'] ??
    g['mdy'] ??
    g['dmy'] ??
    g['fy'] ??
    g['fy2'] ??
    g['fy3'] ??
    g['fy4'] ??
    g['fiscal'] ??
    g['y0'] ??
    g['qy'];
  const relative = stated || /\d{4}/.test(match[0]) ? {} : { relative: true };
  const base = { kind: 'date', ...evidenceAt(text, start, match.index + match[0].length) } as const;
  if (word.startsWith('since') && !value.includes('/'))
    return { ...base, value: interval(value, undefined), role: 'since', ...relative };
  if (keep || g['wn'] || g['wy']) return { ...base, value, role: 'by', ...relative };
  if (g['pw']) return { ...base, value, role: /next|coming|following/.test(g['pw']) ? 'by' : 'over', ...relative };
  return { ...base, value, role: at && value.includes('/') ? 'over' : 'at', ...relative };
}
