import { clausesOf } from '../../language/ko/clauses.ts';
import type { DocumentReading, NameMention, Sentence } from '../../language/reading.ts';
import type { Party } from '../ko/parties.ts';
import { distinct, kindOf, organisation, organisations, partiesOf, without } from '../ko/parties.ts';
import type { Found } from '../ko/record.ts';
import { koRule } from '../ko/record.ts';
import { actors, datesIn, dealers, withRole } from '../ko/scene.ts';
import type { Scene } from '../ko/scene.ts';
import { wholeClause } from '../ko/serial.ts';
import { dateRead, wordsOf } from '../ko/terms.ts';

/** Verbs of founding: 출범 launch, 꾸리다 set up, 결성 form, 이끌다 lead; of joining: 합류 join, 가입, 받다 take in. */
const founding =
  /^(?:출범|결성|설립|창립|꾸리다|만들다|띄우다|차리다|세우다|조직|발족|이끌다|주도|구성|론칭|선보이다)$/;
const joiningStem =
  /^(?:합류|가입|참여|동참|가세|되다|받다|받아들이다|맞다|맞이하다|영입|시작|이름|올리다|늘다|들어가다|함께하다|회원사|회원|멤버)$/;
const group = /얼라이언스|협의체|연합|클럽|컨소시엄|동맹|포럼|협회|회원|멤버|연맹|이니셔티브/;

function sceneOf(sentence: Sentence, reading: DocumentReading): Scene[] {
  const clauses = clausesOf(sentence, reading);
  return clauses.map((clause) => ({
    clause: wholeClause(clause, clauses, sentence),
    origin: clause,
    clauses,
    sentence,
    reading,
  }));
}

/** What the document tells of an alliance: founders, members, when it began. */
function alliances(sentence: Sentence, reading: DocumentReading): Found<'alliance'>[] {
  const names = sentence.mentions.filter(
    (m): m is NameMention => m.kind === 'name' && reading.entities[m.entity]?.kind === 'alliance',
  );
  return names
    .filter((m, i) => names.findIndex((n) => n.entity === m.entity) === i && isFirst(m, reading))
    .flatMap((name) => {
      const party = { entity: name.entity, evidence: wordsOf(name) };
      const around = reading.sentences.filter(
        (s) => s.mentions.some((m) => m.kind === 'name' && m.entity === name.entity) || follows(s, name, reading),
      );
      const scenes = around.flatMap((s) => sceneOf(s, reading));
      const founded = scenes.filter((s) => (founding.test(s.clause.predicate.stem) && concerns(s, name)) || chairs(s));
      const organisers = distinct(founded.flatMap((s) => companies(actors(s).concat(comitative(s)), reading)));
      const date = founded
        .flatMap((s) => s.clause.arguments.flatMap((a) => datesIn(a, s.sentence)))
        .find((d) => d.role === 'at');
      const members = without(
        distinct(
          scenes
            .filter(
              (s) => !founded.includes(s) && joiningStem.test(s.clause.predicate.stem) && group.test(s.sentence.text),
            )
            .flatMap((s) => membersIn(s)),
        ),
        organisers,
      );
      if (organisers.length === 0 && members.length === 0) return [];
      return [{
      trigger: wordsOf(name),
      values: {
        name: organisation(party, reading),
        ...(organisers.length > 0 && { organisers: organisations(organisers, reading) }),
        ...(members.length > 0 && { members: organisations(members, reading) }),
        ...(date && { date: dateRead(date) }),
      },
    }]; // prettier-ignore
    });
}

const companies = (parties: readonly Party[], reading: DocumentReading): Party[] =>
  parties.filter((p) => kindOf(p, reading) !== 'alliance');
const comitative = (s: Scene): Party[] => withRole(s.clause, 'comitative').flatMap((a) => dealers(a, s.reading));

/** 의장사를 맡다: takes the chair. */
const chairs = ({ clause }: Scene): boolean =>
  clause.predicate.stem === '맡다' && clause.arguments.some((a) => /의장|간사|주관|회장사|좌장/.test(a.quote));

/** Whether the clause is about this alliance: its object, subject or what it describes. */
function concerns({ clause }: Scene, name: NameMention): boolean {
  return [...clause.arguments, ...(clause.describes ? [clause.describes] : [])].some(
    (a) =>
      a.mentions.some((m) => m.kind === 'name' && m.entity === name.entity) ||
      /^이 (?:협의체|연합|얼라이언스|동맹|컨소시엄|클럽|단체|모임|포럼)/.test(a.quote),
  );
}

const firsts = new WeakMap<DocumentReading, ReadonlyMap<number, number>>();

/** Whether the mention is the first of its name in the document. */
function isFirst(m: NameMention, reading: DocumentReading): boolean {
  let first = firsts.get(reading);
  if (!first) {
    const named = reading.sentences
      .flatMap((s) => s.mentions)
      .filter((n): n is NameMention => n.kind === 'name' && n.form === 'name');
    first = new Map(named.toReversed().map((n) => [n.entity, n.start]));
    firsts.set(reading, first);
  }
  return first.get(m.entity) === m.start;
}

/** The sentences right behind one that names the alliance go on about it: 이 협의체는, 회원사는. */
function follows(s: Sentence, name: NameMention, reading: DocumentReading): boolean {
  const before = reading.sentences[s.index - 1];
  return (
    before !== undefined &&
    before.paragraph === s.paragraph &&
    group.test(s.text) &&
    before.mentions.some((m) => m.kind === 'name' && m.entity === name.entity)
  );
}

function membersIn({ clause, reading }: Scene): Party[] {
  const args = clause.arguments.filter((a) =>
    ['subject', 'also', 'object', 'instrument', 'list', 'topic'].includes(a.role),
  );
  return companies(
    partiesOf(
      args.flatMap((a) => a.heads),
      reading,
    ),
    reading,
  );
}

/** Korean rule of alliances. */
export const koAlliance = koRule('alliance', 'named', {
  gloss:
    'A named grouping with its founders (이/가 출범시킨, 꾸렸고: who set it up), members (합류했다 joined, 회원이 됐다 became members, 으로 시작한 began with) and when it began; gathered over the whole text.',
  confidence: 0.8,
  find: alliances,
  examples: [
    {
      text: '[한빛전자]가 지난해 2월 [푸른 얼라이언스|alliance]를 출범시켰다. [도담로봇]과 [솔잎바이오]가 이 협의체에 합류했다.',
      reads: [
        { name: '푸른 얼라이언스', organisers: ['한빛전자'], members: ['도담로봇', '솔잎바이오'], date: '2023-02' },
      ],
    },
    { text: '[한빛전자]는 [푸른 얼라이언스|alliance] 소식을 전했다.', reads: null },
  ],
});
