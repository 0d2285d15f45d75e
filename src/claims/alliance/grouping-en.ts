import { outline, shape } from '../../language/outline.ts';
import { recalledFor } from '../../language/recall.ts';
import type { DateMention, DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { datesIn } from '../figures-en.ts';
import { listAfter, listBefore } from '../partnership/parties-en.ts';
import { bearsFigures, topicBefore } from '../subject-en.ts';

/** What a document says about a named grouping of companies. */
export interface Grouping {
  readonly mention: NameMention;
  readonly sentence: Sentence;
  readonly organisers: readonly NameMention[];
  readonly members: readonly NameMention[];
  readonly date?: DateMention;
}

const found = `(?:found(?:ed|ing)?|set(?:s|ting)? up|launch(?:es|ed|ing)?|form(?:s|ed|ing)?|creat(?:es|ed|ing)|establish(?:es|ed|ing)?|start(?:s|ed)?|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|initiat(?:es|ed)|organi[sz](?:es|ed|ing)|kick(?:s|ed) off|inaugurat(?:es|ed)|spearhead(?:s|ed)|assembl(?:es|ed)|put together|convene[sd]?|gather(?:s|ed)|present(?:s|ed)|lead(?:s|ing)?|led|head(?:s|ed)|chair(?:s|ed)|run(?:s)?|ran|host(?:s|ed)|build(?:s|ing)?|built)`;
const passive = shape(
  `\\b(?:founded|set up|launched|formed|created|established|started|unveiled|initiated|organi[sz]ed|spearheaded|led|headed|chaired|run|convened|assembled|inaugurated|the brainchild of|brainchild of|project of|initiative of)(?: (?:in |on |last |this |early |late )*{date})?(?: jointly)? ?(?:by )?`,
);
const active = shape(`\\b(?:has |have |will |had |jointly |recently |also |who |that |which )*${found}\\b`);
const joins = shape(
  `\\b(?:join(?:s|ed|ing)?|sign(?:s|ed) up (?:to|for)|belong(?:s|ed)? to|enter(?:s|ed)|(?:is|are|was|were|became|becomes?) (?:an?|the|also|among the|one of the)?[\\w -]{0,30}members? of|(?:is|are|was|were) among [^,;]{0,30}members of|(?:is|are|was|were) part of|takes? part in|participat(?:e|es|ed|ing) in)\\b`,
);
const includes = shape(
  `\\b(?:(?:whose|its|the|other|founding|current|fellow)[\\w -]{0,24}members? (?:are|include|includes|were|being|range)|members? (?:include|are|such as|like)|among (?:them|its members)|among whose members are|includ(?:es?|ing)|compris(?:es?|ing)|consist(?:s|ing) of|made up of|groups?|grouping|brings? together|bringing together|(?:also )?takes? in|took in|taking in|gathers?|counts?|spans?|unites?|alongside|welcomed|added|gained|admitted|signed up|enlisted)\\b`,
);
const founder = shape(
  `^(?: \\([^)]*\\))?,? (?:which |that |(?:an?|the) (?:[\\w-]+ ){1,5}?(?:that |which )?)?(?<who>{parties}|it|they) (?:has |had |jointly |co-?)*${found}\\b`,
  'di',
);
const withList = shape(`\\b(?:with|together with|along with|alongside)\\b`);

/** Whether an entity is a grouping: said to be, or called an alliance, consortium, coalition or compact. */
export function isGrouping(index: number, reading: DocumentReading): boolean {
  const entity = reading.entities[index]!;
  return (
    entity.kind === 'alliance' ||
    (entity.kind !== 'person' &&
      entity.kind !== 'place' &&
      /\b(?:Alliance|Consortium|Coalition|Compact|League|Guild|Pact)(?: (?:for|on|of) [A-Z].*)?$/.test(entity.name))
  );
}

/** The groupings of a document of which anything is told, worked out once for each document. */
export const groupingsOf = recalledFor((reading: DocumentReading) =>
  reading.entities.flatMap(({ index }) => (isGrouping(index, reading) ? (groupingOf(index, reading) ?? []) : [])),
);

/** Everything that the document tells about one grouping, gathered over its sentences. */
function groupingOf(index: number, reading: DocumentReading): Grouping | undefined {
  let best: Omit<Grouping, 'organisers' | 'members'> | undefined;
  const organisers: NameMention[] = [];
  const members: NameMention[] = [];
  for (const sentence of reading.sentences) {
    const mention =
      sentence.mentions.find((m): m is NameMention => m.kind === 'name' && m.entity === index) ??
      describedIn(sentence, index, reading);
    if (!mention) continue;
    const told = tellingIn(sentence, mention, reading);
    organisers.push(...told.organisers, ...leaderAfter(sentence, reading));
    members.push(...told.members, ...membersAfter(sentence, reading));
    if (told.organisers.length + told.members.length > 0 || told.date)
      best = {
        date: told.date,
        ...best,
        mention: best?.mention ?? mention,
        sentence: best?.sentence ?? sentence,
        ...(told.date && !best?.date && { date: told.date }),
      };
  }
  if (!best) return undefined;
  const leads = unique(organisers);
  return {
    ...best,
    organisers: leads,
    members: unique(members).filter((m) => !leads.some((o) => o.entity === m.entity)),
  };
}

/** "The alliance", "the consortium", in a sentence right behind one that names it. */
function describedIn(sentence: Sentence, index: number, reading: DocumentReading): NameMention | undefined {
  const before = reading.sentences[sentence.index - 1];
  const named = before?.mentions.findLast((m): m is NameMention => m.kind === 'name' && isGrouping(m.entity, reading));
  const m =
    /^(?:The|This) (?:alliance|consortium|coalition|grouping|group|league|council|forum|guild|compact|network|bloc|club|body|initiative|pact)\b/.exec(
      sentence.text,
    );
  if (!m || named?.entity !== index) return undefined;
  return {
    kind: 'name',
    form: 'description',
    entity: index,
    start: sentence.start,
    end: sentence.start + m[0].length,
    quote: m[0],
  };
}

const unique = (names: readonly NameMention[]): NameMention[] =>
  names.filter((m, i) => names.findIndex((n) => n.entity === m.entity) === i);

interface Telling {
  readonly organisers: readonly NameMention[];
  readonly members: readonly NameMention[];
  readonly date?: DateMention;
}

function tellingIn(sentence: Sentence, mention: NameMention, reading: DocumentReading): Telling {
  const text = outline(sentence, reading);
  const at = mention.start - sentence.start;
  const end = mention.end - sentence.start;
  const keep = (names: readonly NameMention[]): NameMention[] =>
    names.filter((m) => m.entity !== mention.entity && bearsFigures(m, reading) && !isGrouping(m.entity, reading));
  const lead = text.slice(0, at);
  const tail = text.slice(end);
  const organisers = [
    ...behindPassive(sentence, reading, end, tail),
    ...ownFounder(sentence, reading, text, at, end),
    ...activeBefore(sentence, reading, lead),
    ...owner(sentence, text, at),
  ];
  const joined = last(lead, joins);
  const joiners =
    joined &&
    !/\b(?:consider\w*|may|might|could|mull\w*|weigh\w*|invited to|talks|discuss\w*|wants? to|hopes? to|refus\w+|declin\w+|not|yet to|n't)\b[^,;]{0,30}$/i.test(
      lead.slice(0, joined.start),
    ) &&
    at - joined.end < 60 &&
    !/[;]/.test(lead.slice(joined.end))
      ? listBefore(sentence, reading, joined.start)
      : [];
  const founding = foundingVerb(text, at, end);
  return {
    organisers: keep(organisers),
    members: keep([...joiners, ...listed(sentence, reading, end, tail, organisers.length > 0)]),
    ...(founding && dateAt(sentence, founding, end)),
  };
}

function last(text: string, pattern: RegExp): { start: number; end: number } | undefined {
  const m = [...text.matchAll(pattern)].at(-1);
  return m && { start: m.index, end: m.index + m[0].length };
}

/** "A will chair the group", in the sentence behind. */
function leaderAfter(sentence: Sentence, reading: DocumentReading): readonly NameMention[] {
  const next = reading.sentences[sentence.index + 1];
  if (!next || next.paragraph !== sentence.paragraph) return [];
  const m =
    /\b(?:chairs?|leads?|led|heads?|runs?|organi[sz]es?|coordinates?|hosts?) the (?:group|coalition|alliance|consortium|body|bloc|effort|grouping)\b/.exec(
      next.text,
    );
  return m ? listBefore(next, reading, m.index) : [];
}

const othersIn =
  /\b(?:(?:are|is|were|was) (?:also )?(?:among (?:the|its) (?:[\w-]+ )?members|on board|members (?:too|as well)|in(?=[.,])|taking part)|(?:have|has) (?:since |also |already )?(?:signed (?:up|on)|joined|come on board|enrolled)|signed up (?:too|later|as well))\b/;
const othersAre =
  /^(?:The |Its )?(?:[Oo]ther|[Ff]ounding|[Ff]urther|[Cc]urrent|[Ff]ellow|[Ii]nitial)? ?[Mm]embers (?:so far )?(?:are|include|comprise)\b|^(?:It|The \w+) (?:also )?(?:has (?:so far |since |also )*(?:attracted|won over|signed up|drawn)|counts|includes|comprises|takes in)\b/;

/** "B, C and D are also on board", "Other members are B and C", in the sentence behind. */
function membersAfter(sentence: Sentence, reading: DocumentReading): readonly NameMention[] {
  const next = reading.sentences[sentence.index + 1];
  if (!next || next.paragraph !== sentence.paragraph) return [];
  const behind = othersAre.exec(next.text);
  if (behind) return listAfter(next, reading, behind[0].length, 60);
  const before = othersIn.exec(next.text);
  const list = before ? listAfter(next, reading, 0, 60) : [];
  return before && list.every((m) => m.end - next.start <= before.index) ? list : [];
}

/** "…, organised by A and B", "is the brainchild of A". */
function behindPassive(sentence: Sentence, reading: DocumentReading, end: number, tail: string): NameMention[] {
  const m = [...tail.matchAll(passive)].find((p) => p.index < 140 && /(?:by|of) ?$/.test(p[0]));
  return m ? listAfter(sentence, reading, end + m.index + m[0].length) : [];
}

/** "a group it founded", "which A set up last July". */
function ownFounder(
  sentence: Sentence,
  reading: DocumentReading,
  text: string,
  at: number,
  end: number,
): NameMention[] {
  const m = founder.exec(text.slice(end));
  if (!m) return [];
  const from = end + m.indices!.groups!['who']![0];
  const to = end + m.indices!.groups!['who']![1];
  const named = sentence.mentions.filter(
    (x): x is NameMention =>
      x.kind === 'name' &&
      x.start - sentence.start >= from &&
      x.end - sentence.start <= to &&
      !/^(?:it|they)$/i.test(x.quote),
  );
  if (named.length > 0) return named;
  const before = listBefore(sentence, reading, at);
  const meant = sentence.mentions.filter(
    (x): x is NameMention => x.kind === 'name' && x.start - sentence.start >= from && x.end - sentence.start <= to,
  );
  if (before.length === 0 && meant.length > 0) return meant;
  const topic = before.length > 0 ? before : [topicBefore(sentence, reading)];
  return topic.filter((x) => x !== undefined);
}

/** "A and B launched the X Alliance". */
function activeBefore(sentence: Sentence, reading: DocumentReading, lead: string): NameMention[] {
  const m = last(lead, active);
  if (
    !m ||
    lead.length - m.end > 70 ||
    /[;:]|\b(?:by|of|joined|joins|member)\b/.test(lead.slice(m.end)) ||
    /\bto (?:join|enter)\b/.test(lead.slice(m.start))
  )
    return [];
  return listBefore(sentence, reading, m.start);
}

/** "A's X Alliance", "the A-led X Alliance". */
function owner(sentence: Sentence, text: string, at: number): NameMention[] {
  const before = sentence.mentions.findLast((m): m is NameMention => m.kind === 'name' && m.end - sentence.start <= at);
  return before && /^(?:-led|['’]s?(?: own)?)\s(?:[\w-]+\s){0,2}$/.test(text.slice(before.end - sentence.start, at))
    ? [before]
    : [];
}

/** Members behind "with", "including", "whose members are". */
function listed(
  sentence: Sentence,
  reading: DocumentReading,
  end: number,
  tail: string,
  founded: boolean,
): NameMention[] {
  const names: NameMention[] = [];
  for (const m of tail.matchAll(includes))
    if (m.index < 220) names.push(...listAfter(sentence, reading, end + m.index + m[0].length, 60));
  if (founded)
    for (const m of tail.matchAll(withList))
      if (m.index < 160) names.push(...listAfter(sentence, reading, end + m.index + m[0].length, 60));
  return names;
}

function foundingVerb(text: string, at: number, end: number): { start: number; end: number } | undefined {
  const all = [
    ...text.matchAll(
      shape(
        `\\b(?:founded|set up|launched|formed|created|established|started|unveiled|inaugurated|announced|launching|dating back to|organi[sz]ed|initiated|convened|assembled|presented|gathered|born|launch of|formation of|set to launch|will launch|kicked off)\\b`,
      ),
    ),
  ];
  const near = all
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter((m) => (m.start >= end ? m.start - end < 80 : at - m.end < 60));
  return near.toSorted((a, b) => distance(a, at, end) - distance(b, at, end))[0];
}
const distance = (m: { start: number; end: number }, at: number, end: number): number =>
  m.start >= end ? m.start - end : at - m.end;

function dateAt(
  sentence: Sentence,
  verb: { start: number; end: number },
  end: number,
): { date: DateMention } | undefined {
  const dates = datesIn(sentence).map((d) => ({
    d,
    gap:
      d.start - sentence.start >= verb.end
        ? d.start - sentence.start - Math.max(verb.end, Math.min(end, d.start - sentence.start))
        : verb.start - (d.end - sentence.start),
  }));
  const near = dates
    .filter(({ d, gap }) => gap >= 0 && gap < 70 && d.role !== 'by' && d.role !== 'over')
    .toSorted((a, b) => a.gap - b.gap)[0];
  return near && { date: near.d };
}
