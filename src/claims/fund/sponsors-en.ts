import type { Clause } from '../../language/en/clauses.ts';
import { namesFrom } from '../../language/en/clauses.ts';
import { hasWord, head, mentionsIn, nameOf, possessorOf } from '../../language/en/grammar/chunks.ts';
import type { Chunk } from '../../language/en/grammar/chunks.ts';
import type { Context, Party } from '../en/context.ts';
import { actors, contextOf, distinct, isFundEntity, partiesOf } from '../en/context.ts';
import { partiesAfter } from '../en/money-roles.ts';
import { fundNouns, isFund } from './vehicle-en.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const running = words(
  'run manage oversee operate anchor back seed lead bankroll finance sponsor support set form establish',
);
const joining = words(
  'anchor back join commit contribute pledge put pour invest chip participate provide sign manage run oversee',
);
const partnerNouns = words('lps lp partners partner backers backer investors investor contributors anchor sponsors');
const relative = words('which that');
const listing = words('include comprise count number list');

/** Everyone behind a fund that a clause forms: who acts, by whom and with whom, its owner, and who is told to run, anchor or join it. */
export function sponsorsOf(clause: Clause, funds: readonly Chunk[], context: Context): Party[] {
  const acting = clause.passive ? partiesAfter(clause, ['by'], context) : actors(clause, context);
  const named = acting.filter((p) => !isFundEntity(context.reading, p.entity));
  const owner = funds.map((c) => possessorOf(c)).find((p) => p !== undefined);
  return distinct([
    ...named,
    ...(owner && named.length === 0 ? partiesOf(owner, context) : []),
    ...partnersIn(clause, context),
    ...(clause.governor?.form === 'finite' ? partnersIn(clause.governor, context) : []),
    ...hangingSponsors(funds[0]!, clause, context),
    ...sponsorsBehind(context),
  ]);
}

/** "with A and B", "together with A", "alongside A". */
const partnersIn = (clause: Clause, context: Context): Party[] =>
  clause.args.filter((c) => c.prep === 'with' || c.prep === 'alongside').flatMap((c) => listed(c, context));

/** The parties of a list that a phrase opens; its first member may be nobody known ("with Jinju city and lender B"). */
function listed(chunk: Chunk, context: Context): Party[] {
  const { items } = context.parse;
  const next = items[chunk.at + 2];
  const second = next?.kind === 'chunk' && items[chunk.at + 1]?.kind === 'conj' ? next : undefined;
  const first = nameOf(chunk) ? chunk : second;
  return first ? namesFrom(first, items).flatMap((n) => partiesOf(n, context)) : [];
}

/** "a fund run by A, anchored by B", "a fund set up with C", "into which D has paid 5 billion won". */
function hangingSponsors(fund: Chunk, forming: Clause, context: Context): Party[] {
  return context.parse.clauses
    .filter((c) => c !== forming && c.verb.start > fund.start)
    .flatMap((c) => {
      if (c.passive && running.has(c.lemma) && (c.form === 'participle' || relative.has(c.opener ?? '')))
        return partiesAfter(c, ['by', 'with'], context);
      const into = c.form === 'finite' && joining.has(c.lemma) && c.opener === 'which';
      return into && !c.subject.includes(fund) ? actors(c, context) : [];
    });
}

/** Who the sentences behind tell to be in the fund: "Its limited partners include A", "B anchored it", "C will manage the fund". */
function sponsorsBehind(context: Context): Party[] {
  const { reading, sentence } = context;
  const found: Party[] = [];
  for (const next of reading.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (next.paragraph !== sentence.paragraph) break;
    const here = contextOf(next, reading);
    const parties = here.parse.clauses.flatMap((c) => joinedIn(c, here));
    if (parties.length === 0) break;
    found.push(...parties);
  }
  return found;
}

function joinedIn(clause: Clause, context: Context): Party[] {
  const [subject] = clause.subject;
  if (!subject) return [];
  if (hasWord(subject, partnerNouns) && ofFund(subject)) {
    if (listing.has(clause.lemma) || clause.lemma === 'be')
      return clause.args.filter((c) => c.prep === undefined && nameOf(c)).flatMap((c) => listed(c, context));
    return [];
  }
  if (clause.lemma === 'be') return clause.args.some(isPartnership) ? actors(clause, context) : [];
  if (!joining.has(clause.lemma)) return [];
  const object = clause.passive ? subject : clause.args.find((c) => meansFund(c) || isTold(c, context));
  if (!object || !(meansFund(object) || isTold(object, context))) return [];
  return clause.passive ? partiesAfter(clause, ['by'], context) : actors(clause, context);
}

/** "LPs", "its limited partners", "investors in the fund"; not the investors of a company. */
const ofFund = (chunk: Chunk): boolean =>
  hasWord(chunk, words('lps lp limited anchor backers')) || /^(?:its|their|other)$/.test(chunk.tokens[0]!.lower);
const isPartnership = (chunk: Chunk): boolean =>
  hasWord(chunk, partnerNouns) && (hasWord(chunk, words('lps lp limited anchor')) || hasWord(chunk, fundNouns));
const meansFund = (chunk: Chunk): boolean => /^(?:it|which)$/.test(head(chunk).lower) && chunk.tokens.length === 1;
const isTold = (chunk: Chunk, context: Context): boolean =>
  /^(?:the|this|its)$/.test(chunk.tokens[0]!.lower) &&
  isFund(chunk, context) &&
  nameOf(chunk) === undefined &&
  mentionsIn(chunk, 'money').length === 0;

/** Who runs the fund of a sentence: "a fund to be run by affiliate X". */
export const runnersIn = (context: Context): Party[] =>
  context.parse.clauses
    .filter((c) => ['run', 'manage', 'oversee', 'operate'].includes(c.lemma))
    .flatMap((c) => partiesAfter(c, ['by'], context));

/** The one that the text speaks of, for a fund that is told without its founder: "The fund was set up in 2021". */
export function founderBefore(context: Context, topic: number | undefined): Party[] {
  const { reading, sentence } = context;
  const mention =
    topic === undefined
      ? undefined
      : reading.sentences
          .slice(Math.max(0, sentence.index - 4), sentence.index + 1)
          .flatMap((s) => s.mentions)
          .findLast((m) => m.kind === 'name' && m.entity === topic && m.start < sentence.end);
  return mention?.kind === 'name' ? partiesOf(mention, context) : [];
}
