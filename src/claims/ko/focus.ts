import type { Argument, Clause } from '../../language/ko/clauses.ts';
import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import { means } from './acts.ts';
import type { Party } from './parties.ts';
import { partiesOf } from './parties.ts';
import type { Scene } from './scene.ts';
import { dealers, namesIn, withRole } from './scene.ts';

/**
 * The company that the text deals in where a clause leaves it out ("보유 지분 절반을 SK케미칼에 넘겨", "시리즈B 때는 … 280억원을 모아줬다"): the
 * last one named before in the same sentence, else the one that deals before it were about.
 */
export function focusOf({ clause, sentence, reading }: Scene, not: readonly Party[]): Party | undefined {
  const free = (p: Party): boolean =>
    reading.entities[p.entity]?.kind === 'company' && !not.some((n) => n.entity === p.entity);
  const here = sentence.mentions.filter((m): m is NameMention => m.kind === 'name' && m.end <= clause.predicate.start);
  const inside = partiesOf(here, reading).filter(free).at(-1);
  if (inside) return inside;
  const topic = topicNear(sentence, reading).find(free);
  if (topic) return topic;
  const objects = reading.sentences
    .slice(Math.max(0, sentence.index - 40), sentence.index)
    .flatMap((s) => objectsOf(s, reading))
    .filter((o) => free(o.party));
  const here6 = objects.filter((o) => o.sentence >= sentence.index - 6);
  const same = here6.filter((o) => reading.sentences[o.sentence]!.paragraph === sentence.paragraph);
  const near = same.length > 0 ? same : here6;
  const count = (p: Party): number => objects.filter((o) => o.party.entity === p.entity).length;
  const best = near.toSorted((a, b) => count(b.party) - count(a.party) || b.sentence - a.sentence)[0]?.party;
  if (best) return best;
  const before = reading.sentences[sentence.index - 1];
  const only =
    before?.paragraph === sentence.paragraph
      ? partiesOf(
          before.mentions.filter((m): m is NameMention => m.kind === 'name'),
          reading,
        ).filter(free)
      : [];
  return only.length === 1 ? only[0] : undefined;
}

/** What the two sentences before are about, in the same paragraph. */
function topicNear(sentence: Sentence, reading: DocumentReading): Party[] {
  const before = [1, 2]
    .map((n) => reading.sentences[sentence.index - n])
    .filter((s): s is Sentence => s?.paragraph === sentence.paragraph);
  return before.flatMap((s) =>
    clausesOf(s, reading).flatMap((c) =>
      c.kind === 'main' &&
      !c.carried &&
      !(['buy', 'pay', 'sell', 'form'] as const).some((act) => means(c.predicate.stem, act))
        ? withRole(c, 'topic').flatMap((a) => dealers(a, reading))
        : [],
    ),
  );
}

interface DealObject {
  readonly sentence: number;
  readonly party: Party;
}

const objectCache = new WeakMap<Sentence, readonly DealObject[]>();

/** The companies that the deals of a sentence are about: receivers, what is bought and sold, who raises. */
function objectsOf(sentence: Sentence, reading: DocumentReading): readonly DealObject[] {
  const known = objectCache.get(sentence);
  if (known) return known;
  const objects = clausesOf(sentence, reading).flatMap((c) =>
    objectsIn(c, reading).map((party) => ({ sentence: sentence.index, party })),
  );
  objectCache.set(sentence, objects);
  return objects;
}

function objectsIn(clause: Clause, reading: DocumentReading): Party[] {
  const { stem } = clause.predicate;
  const named = (...roles: readonly Argument['role'][]): Party[] =>
    withRole(clause, ...roles)
      .flatMap((a) => namesIn(a, reading))
      .slice(0, 1);
  const described = clause.kind === 'relative' && clause.describes ? dealers(clause.describes, reading) : [];
  if (means(stem, 'buy') || means(stem, 'sell')) return named('object', 'also').concat(described);
  if (means(stem, 'pay')) return named('dative').concat(described);
  if (means(stem, 'raise')) return named('topic', 'subject');
  const spoken = clause.arguments
    .filter((a) => /(?:인수|매각|지분|경영권|합병)(?:설|전)?$/.test(a.noun))
    .flatMap((a) => namesIn(a, reading).slice(-1));
  return spoken.length > 0 ? spoken : stem.endsWith('다') ? named('dative') : [];
}
