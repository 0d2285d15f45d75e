import { nativeVerbs } from './verbs.data.ts';

/** How a verb form hangs on to what follows. */
export type Link =
  | 'final' // 했다, 한다, 함: ends the sentence
  | 'and' // 하고, 하며, 해: and
  | 'but' // 지만, 는데: but
  | 'condition' // 하면: if
  | 'purpose' // 하려고, 하기 위해, 하도록: in order to
  | 'adnominal' // 한, 하는, 할: before a noun
  | 'quote' // 했다고, 한다며: what was said
  | 'decision' // 하기로: (decided) to
  | 'nominal' // 하기, 함: doing
  | 'negation'; // 하지 (않다): not

/** When: by the ending alone. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb form taken apart. */
export interface VerbForm {
  /** The noun before 하다/되다/받다/시키다, or the stem of a native verb with 다: 투자, 사들이다. */
  readonly stem: string;
  /** 하 active, 되 passive, 받 receives, 시키 causes, native a verb of the table. */
  readonly voice: '하' | '되' | '받' | '시키' | 'native';
  readonly link: Link;
  readonly tense: Tense;
}

type Ending = readonly [forms: string, link: Link, tense: Tense];

/** Endings behind the past base (했, 넣었). */
const afterPast: readonly Ending[] = [
  ['다 습니다 음 단다', 'final', 'past'],
  ['다고 다며 다면서 다고는 다는 단 다고도 다고만', 'quote', 'past'],
  ['고 으며 으면서 으니 고도 고는 고서', 'and', 'past'],
  ['지만 으나 는데 는데도 다가 건만 지만은', 'but', 'past'],
  ['던 을', 'adnominal', 'past'],
  ['으면 더라면', 'condition', 'past'],
  ['기', 'nominal', 'past'],
];

/** Endings behind the stem; jamo finals stand for 한, 할, 함, 합니다. */
const afterStem: readonly Ending[] = [
  ['ᆫ다 는다 다 ᆸ니다 습니다 ᆷ 음 자', 'final', 'present'],
  [
    'ᆫ다고 는다고 다고 ᆫ다며 는다며 다며 ᆫ다면서 는다면서 ᆫ다는 는다는 다는 자고 자는 라고 라며 겠다고 겠다며 겠다는',
    'quote',
    'present',
  ],
  ['겠다', 'final', 'future'],
  ['고 며 으며 면서 으면서 고서 고는 고도', 'and', 'none'],
  ['지만 나 으나 는데 ᆫ데 은데 다가', 'but', 'none'],
  ['는', 'adnominal', 'present'],
  ['ᆫ 은 던', 'adnominal', 'past'],
  ['ᆯ 을', 'adnominal', 'future'],
  ['면 으면', 'condition', 'none'],
  ['려 으려 려고 으려고 려는 으려는 도록 고자 러 으러 게', 'purpose', 'future'],
  ['기로', 'decision', 'future'],
  ['기 기를 기에 기까지 기도 기는 긴 기만', 'nominal', 'none'],
  ['지 지는 지도 진', 'negation', 'none'],
];

/** Endings behind the infinitive (해, 넣어). */
const afterInfinitive: readonly Ending[] = [
  [' 서 서는', 'and', 'none'],
  ['야 야만', 'condition', 'none'],
  ['도', 'but', 'none'],
];

interface Base {
  readonly stem: string;
  readonly voice: VerbForm['voice'];
  readonly endings: ReadonlyMap<string, readonly [Link, Tense]>;
}

const table = (rows: readonly Ending[]): ReadonlyMap<string, readonly [Link, Tense]> =>
  new Map(
    rows.flatMap(([forms, link, tense]) => forms.split(' ').map((f) => [f.normalize('NFD'), [link, tense]] as const)),
  );

const endings = { stem: table(afterStem), infinitive: table(afterInfinitive), past: table(afterPast) };

/** Bases of native verbs: 넣, 넣어, 넣었; ㄹ-stems also without ㄹ (파는, 판). */
const natives = new Map<string, Base[]>();
for (const line of nativeVerbs.trim().split('\n')) {
  const [stem, infinitive, past] = line.split(' | ')[0]!.split(' ') as [string, string, string];
  addBase(stem, stem, 'stem');
  addBase(stem, infinitive, 'infinitive');
  addBase(stem, past, 'past');
  const jamo = stem.normalize('NFD');
  if (jamo.endsWith('ᆯ')) addBase(stem, jamo.slice(0, -1), 'stem');
}

function addBase(stem: string, form: string, part: keyof typeof endings): void {
  const key = form.normalize('NFD');
  natives.set(key, [...(natives.get(key) ?? []), { stem: `${stem}다`, voice: 'native', endings: endings[part] }]);
}

/** Tails that make verbs of nouns. */
const tails: readonly (readonly [form: string, voice: VerbForm['voice'], part: keyof typeof endings])[] = [
  ['하', '하', 'stem'], ['해', '하', 'infinitive'], ['하여', '하', 'infinitive'], ['했', '하', 'past'], ['하였', '하', 'past'],
  ['되', '되', 'stem'], ['돼', '되', 'infinitive'], ['되어', '되', 'infinitive'], ['됐', '되', 'past'], ['되었', '되', 'past'],
  ['받', '받', 'stem'], ['받아', '받', 'infinitive'], ['받았', '받', 'past'],
  ['시키', '시키', 'stem'], ['시켜', '시키', 'infinitive'], ['시켰', '시키', 'past'],
]; // prettier-ignore

const jamoTails = new Map(
  tails.map(([form, voice, part]) => [form.normalize('NFD'), { voice, endings: endings[part] }]),
);
/** Words that only look like verb forms: 지난해 last year, 또한 also, 이번 … */
const notVerbs = new Set(
  '지난해 또한 새해 오해 이해 피해 한해 상해 대하 이하 위한 관한 대한 통한 의한 인한 전체 주요 이들 가량 오늘은 서로 이를 보다 나서 가가 다시 이번 지난 모든 다른 내년 연내 이내 국내 사내 장내 시내 가지 한편 최대한 이러한 그러한 필요한 유일한 중요한 다양한 유망한 가능한 주한 방한 무한 유한 제한 권한 기한 북한 남한 최소한 여전히 이어 이같은 같은 새로운 주로 따로 바로 대로 가운데 동안 이후'.split(
    ' ',
  ),
);
const longestEnding = Math.max(...Object.values(endings).flatMap((t) => [...t.keys()].map((k) => k.length)));

/** Takes a word apart as a verb form, or `undefined` where it is none that the tables know. Native verbs come first: 전했다 is 전하다. */
export function readVerb(word: string): VerbForm | undefined {
  if (!/^[가-힣]+$/.test(word) || notVerbs.has(word)) return undefined;
  const jamo = word.normalize('NFD');
  for (let length = Math.min(longestEnding, jamo.length - 2); length >= 0; length--) {
    const ending = jamo.slice(jamo.length - length);
    const base = jamo.slice(0, jamo.length - length);
    const found = nativeForm(base, ending) ?? nounForm(base, ending);
    if (found) return found;
  }
  return undefined;
}

function nativeForm(base: string, ending: string): VerbForm | undefined {
  for (const { stem, voice, endings: known } of natives.get(base) ?? []) {
    const form = known.get(ending);
    if (form && (/^[하되]/.test(stem) || !isNounLike(base, ending)))
      return { stem, voice, link: form[0], tense: form[1] };
  }
  return undefined;
}

/** One-syllable stems with short endings are more often nouns or particles: 안은, 대는, 사고, 가는 … only their clear forms are read. */
function isNounLike(base: string, ending: string): boolean {
  return base.length <= 2 && ending.length <= 2 && !/^(?:ᆫ다|는|ᆫ)$/.test(ending);
}

function nounForm(base: string, ending: string): VerbForm | undefined {
  for (const [tail, { voice, endings: known }] of jamoTails) {
    if (!base.endsWith(tail)) continue;
    const stem = base.slice(0, -tail.length).normalize('NFC');
    const form = known.get(ending);
    if (form && stem.length >= 2) return { stem, voice, link: form[0], tense: form[1] };
  }
  return undefined;
}
