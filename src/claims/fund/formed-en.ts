import type { Clause } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { MoneyMention } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import { evidenceAt, read } from '../../values/evidence.ts';
import { clauseRule } from '../en/clause-rule.ts';
import type { Values } from '../en/clause-rule.ts';
import type { Context, Party } from '../en/context.ts';
import { isFundEntity, organisation, organisations, topicBefore } from '../en/context.ts';
import { amountFields } from '../en/figures.ts';
import { hedged, statusOf } from '../en/status.ts';
import type { Status } from '../en/status.ts';
import { founderBefore, sponsorsOf } from './sponsors-en.ts';
import { fundNouns, isFund, isFundName, nameAmong, sizeOf } from './vehicle-en.ts';

type Fund = Values<'fund'>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const verbs = `seek plan launch form create set+up establish raise close unveil start float announce hold
  found open roll+out kick+off debut reach complete assemble build finalise finalize gather seed
  wind+up wind+down wind dissolve shut shut+down close+down liquidate register market weigh consider
  mull explore study prepare propose scrap shelve abandon cancel drop ditch axe round+up pull+together
  put+together bring+together line+up collect secure amass wrap+up endow inaugurate unite team+up`;
const formingVerbs = words(verbs.replace(/\s+/g, ' '));
const otherObjects = words('stake shares office report funding');
const planNouns = words('plan plans proposal proposals idea preparations project efforts work talks');
const sized = words('raise close hold reach complete');
const ending = words('wind dissolve shut liquidate scrap shelve abandon cancel drop ditch axe');
const planning = words('plan prepare propose market');

/** Where the fund may stand: what is formed, of passives the subject, behind "plans for" what is planned. */
function placesOf(clause: Clause): readonly Chunk[] {
  const behind = clause.args.filter(
    (c) => c.start > clause.verb.start && (c.prep === undefined ? !c.joined : ['on', 'for', 'of'].includes(c.prep)),
  );
  if (!clause.passive) return behind;
  const [subject] = clause.subject;
  if (!subject || !planNouns.has(head(subject).lower)) return clause.subject;
  return clause.args.filter((c) => c.start < clause.verb.start && ['for', 'on', 'of'].includes(c.prep ?? ''));
}

/** The phrases of a clause that mean the fund it forms. */
function fundsOf(clause: Clause, context: Context): readonly Chunk[] {
  const objects = placesOf(clause);
  if (objects.some((c) => c.prep === undefined && hasWord(c, otherObjects))) return [];
  const own =
    clause.passive ||
    clause.subject.some(
      (c) => isFundName(c, context) !== undefined || (hasWord(c, fundNouns) && nameOf(c) === undefined),
    );
  const before = clause.opener === 'that' ? clause.args.filter((c) => c.end < clause.verb.start && !c.prep) : [];
  const funds = [...objects, ...(own ? clause.subject : []), ...(clause.gap ? [clause.gap] : before)];
  return funds.filter((c) => isFund(c, context) && (!ending.has(clause.lemma) || isCalledFund(c)));
}

/** Of verbs of ending, which are said of works and plants too, the word itself must stand there. */
const isCalledFund = (chunk: Chunk): boolean =>
  chunk.tokens.some((t) => fundNouns.has(t.lower) || /\b(?:fund|vehicle)s?\b/i.test(t.text));

/** "…, at 180 billion won, 30 billion more than planned": a sum behind "at" that the grammar gave to another verb. */
const closedAt = (context: Context): MoneyMention | undefined =>
  context.parse.items.flatMap((i) => (i.kind === 'chunk' && i.prep === 'at' ? mentionsIn(i, 'money') : []))[0];

/** The fund's size: in its phrase and those behind it, in the apposition "worth 200 billion won", of a close behind "at". */
function sizeIn(clause: Clause, funds: readonly Chunk[], context: Context): MoneyMention | undefined {
  const behind = clause.args.filter(
    (c) => c.start > clause.verb.start || (c.start > funds[0]!.end && (clause.passive || clause.opener === 'that')),
  );
  return sizeOf([...funds, ...behind], context) ?? (clause.lemma === 'close' ? closedAt(context) : undefined);
}

/** "wound up its fund, set up in 2019": the participle tells of an earlier time of the fund that the sentence is about. */
const isFormerly = (clause: Clause, fund: Chunk, { parse }: Context): boolean =>
  clause.form === 'participle' &&
  parse.clauses.some((c) => c.form !== 'participle' && formingVerbs.has(verbName(c)) && placesOf(c).includes(fund));

const verbName = (clause: Clause): string =>
  clause.verb.particle ? `${clause.lemma}+${clause.verb.particle}` : clause.lemma;

function formed(clause: Clause, context: Context): Fund[] {
  const funds = fundsOf(clause, context);
  if (funds.length === 0 || isFormerly(clause, funds[0]!, context)) return [];
  const size = sizeIn(clause, funds, context);
  if (clause.verb.particle === undefined && sized.has(clause.lemma) && !size && !sizeOf(clause.subject, context))
    return [];
  const name = nameAmong(funds, context);
  const told = sponsorsOf(clause, funds, context);
  const sponsors = (told.length > 0 ? told : founderOf(clause, size, context)).filter(
    (p) => p.entity !== name?.entity && maySponsor(p, context),
  );
  if (name ? false : sponsors.length === 0 || !size) return [];
  const status = statusIn(clause, name, context);
  return [
    {
      ...(status && { status }),
      ...(name && { name: organisation(name, context) }),
      ...(sponsors.length > 0 && { sponsors: organisations(sponsors, context) }),
      ...amountFields(size),
      ...(size && { amountScope: read('fund' as const, verbOf(clause, context)) }),
    },
  ];
}

/** Funds sponsor no funds, but trusts and funds of funds do. */
const maySponsor = ({ entity }: Party, { reading }: Context): boolean =>
  !isFundEntity(reading, entity) || /\b(?:trust|foundation|of funds)$/i.test(reading.entities[entity]!.name);

/** Of a passive without its agent the one that the text speaks of. */
const founderOf = (clause: Clause, size: MoneyMention | undefined, context: Context): Party[] =>
  clause.passive && size ? founderBefore(context, topicBefore(context)) : [];

const verbOf = (clause: Clause, { reading }: Context) =>
  evidenceAt(reading.document.text, clause.verb.start, clause.verb.end);

/** What the verb itself says of the fund's standing, beyond its tense: an end, a plan, a wish that is already named. */
function statusIn(clause: Clause, name: Party | undefined, context: Context): Read<Status> | undefined {
  const own = statusOf(clause, context)?.value;
  const words = verbOf(clause, context);
  const ends = ending.has(clause.lemma) || clause.verb.particle === 'down';
  if (ends) return own === 'considered' || own === 'denied' ? undefined : read('ended', words);
  const wished = own === 'considered' && name !== undefined && !hedged(context.sentence.text);
  const planned = own === 'completed' && planning.has(clause.lemma);
  return wished || planned ? read('announced', words) : undefined;
}

/** A launched, closed or raised a fund. */
export const formedFund = clauseRule({
  name: 'en/fund/formed',
  type: 'fund',
  confidence: 0.85,
  gloss: 'A launched/formed/raised/closed a fund (of a sum, named X), a fund was closed at a sum.',
  verbs,
  values: formed,
  examples: [
    {
      text: '[GS Ventures] closed its debut vehicle, the [GS Assemble Fund|fund], at 130 billion won in May 2023.',
      reads: [
        {
          name: 'GS Assemble Fund',
          sponsors: ['GS Ventures'],
          amount: { value: 130e9, currency: 'KRW' },
          amountScope: 'fund',
          date: '2023-05',
          status: 'completed',
        },
      ],
    },
    {
      text: '[Kakao Ventures] wants to raise a 100 billion won fund.',
      reads: [{ sponsors: ['Kakao Ventures'], amount: { value: 100e9, currency: 'KRW' }, status: 'considered' }],
    },
    {
      text: '[Larkspur] set up a $15 million fund with [Vesper Capital] in May last year.',
      reads: [
        {
          sponsors: ['Larkspur', 'Vesper Capital'],
          amount: { value: 15e6, currency: 'USD' },
          date: '2023-05',
          status: 'completed',
        },
      ],
    },
    {
      text: 'Plans by [Larkspur] for a 100 billion won fund were shelved in May last year.',
      reads: [{ sponsors: ['Larkspur'], amount: { value: 100e9, currency: 'KRW' }, date: '2023-05', status: 'ended' }],
    },
    {
      text: '[Larkspur] raised $180 million for its fourth fund. Limited partners include [Vesper Capital] and [Minho Bank].',
      reads: [{ sponsors: ['Larkspur', 'Vesper Capital', 'Minho Bank'], amountScope: 'fund' }],
    },
    {
      text: '[Larkspur] plans a 20 billion won fund that will be run by [Vesper Capital].',
      reads: [{ sponsors: ['Larkspur', 'Vesper Capital'], status: 'announced' }],
    },
    {
      text: '[Larkspur] is weighing a fund of around 50 billion won together with [Minho Bank].',
      reads: [{ sponsors: ['Larkspur', 'Minho Bank'], status: 'considered' }],
    },
    { text: '[Larkspur] launched a $1 billion loyalty programme.', reads: null },
    { text: '[Kakao Ventures] raised its stake in a pension fund.', reads: null },
  ],
});
