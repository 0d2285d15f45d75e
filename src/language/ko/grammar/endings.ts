import { recalled } from '../../recall.ts';
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
  ['려는 으려는', 'adnominal', 'future'],
  ['ᆫ 은 던', 'adnominal', 'past'],
  ['ᆯ 을', 'adnominal', 'future'],
  ['면 으면', 'condition', 'none'],
  ['려 으려 려고 으려고 도록 고자 러 으러 게', 'purpose', 'future'],
  ['기로', 'decision', 'future'],
  ['기 기를 기에 기까지 기도', 'nominal', 'none'],
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
  '사진 여기 여기에 돈 따르면 의하면 따라 따른 한데 한발 작년 오기 보기 쓰기 지난해 또한 새해 오해 이해 피해 한해 상해 대하 이하 위한 관한 대한 통한 의한 인한 전체 주요 이들 가량 오늘은 서로 이를 보다 나서 가가 다시 이번 지난 모든 다른 내년 연내 이내 국내 사내 장내 시내 가지 한편 최대한 이러한 그러한 필요한 유일한 중요한 다양한 유망한 가능한 주한 방한 무한 유한 제한 권한 기한 북한 남한 최소한 여전히 이어 이같은 같은 새로운 주로 따로 바로 대로 가운데 동안 이후 더는 또는 혹은 최다 상반 한국 지금까지 여기까지 하나 그만 서면 도면 화면 정면 측면 장면 라면 전면 양면 표면 반면 지면 국면 단면 외면 이면 직면 내면 하반 적다 같다 이다 프리미엄 다만 방안 시리즈 한해 대한해 만한 건강한 안전한 확실한 정확한 특별한 강력한 막대한 거대한 신속한 풍부한 튼튼한 탄탄한 독특한 우수한 유명한 충분한 동일한 각종 최신 전념 이은'.split(
    ' ',
  ),
);
const longestEnding = Math.max(...Object.values(endings).flatMap((t) => [...t.keys()].map((k) => k.length)));

/** Verbs that hang on to an infinitive without a space: 모아줬다 (gathered for), 사들여왔다 (have been buying). */
const attached: readonly (readonly [form: string, part: keyof typeof endings])[] = [
  ['주', 'stem'], ['줘', 'infinitive'], ['줬', 'past'], ['내', 'stem'], ['내', 'infinitive'], ['냈', 'past'], ['오', 'stem'], ['와', 'infinitive'], ['왔', 'past'],
  ['가', 'stem'], ['갔', 'past'], ['놓', 'stem'], ['놓았', 'past'], ['놨', 'past'], ['두', 'stem'], ['뒀', 'past'], ['버리', 'stem'], ['버렸', 'past'],
]; // prettier-ignore
const attachedVerbs = attached.map(([form, part]) => ({ form: form.normalize('NFD'), endings: endings[part] }));

/** Endings that only verbs have, whatever the stem: 잡혔다, 꺾였고, 커진다며, 줄지만. */
const sureEnding = new RegExp(
  '^(.{3,}?)(?:ᆻ(다|습니다|고|으며|지만|는데|으나|던|다고|다며|다는|다면서|을)|(?:ᆫ|는)(다|다고|다며|다는|다면서)|(지만|으면서|면서도|면서|려는))$'.normalize(
    'NFD',
  ),
  'u',
);

/**
 * Takes a word apart as a verb form, or `undefined` where it is none. Native verbs come first: 전했다 is 전하다. Short forms
 * that may be nouns (대고, 단, 판) count only when `sure`: an object stands right before.
 */
export function readVerb(word: string, sure = false): VerbForm | undefined {
  return sure ? readSurely(word) : readWarily(word);
}

const readSurely = recalled((word) => takeApart(word, true));
const readWarily = recalled((word) => takeApart(word, false));

function takeApart(word: string, sure: boolean): VerbForm | undefined {
  if (word.length > 14 || !/^[가-힣]+$/.test(word) || notVerbs.has(word)) return undefined;
  const jamo = word.normalize('NFD');
  for (let length = Math.min(longestEnding, jamo.length - 2); length >= 0; length--) {
    const ending = jamo.slice(jamo.length - length);
    const base = jamo.slice(0, jamo.length - length);
    const found = nativeForm(base, ending, sure) ?? nounForm(base, ending) ?? attachedForm(base, ending);
    if (found) return found;
  }
  return unknownVerb(jamo);
}

function nativeForm(base: string, ending: string, sure: boolean): VerbForm | undefined {
  for (const { stem, voice, endings: known } of natives.get(base) ?? []) {
    const form = known.get(ending);
    if (form && (sure || !isNounLike(stem, base, ending))) return { stem, voice, link: form[0], tense: form[1] };
  }
  return undefined;
}

/** One-syllable stems with short endings are more often nouns or particles: 안은, 대는, 사고, 가는 … only their clear forms are read. */
function isNounLike(stem: string, base: string, ending: string): boolean {
  if (stem === '하다') return ending.length <= 1 || ending === 'ᆫ';
  if (stem === '되다' || (ending === '은'.normalize('NFD') && verbalFinals.test(base.normalize('NFC')))) return false;
  return base.length <= 2 && ending.length <= 2 && !/^(?:ᆫ다|는|ᆫ)$/.test(ending);
}

/** Final syllables of stems that no noun of the news ends in: 많은, 높은, 얻은, 쏟은 are not topics. */
const verbalFinals =
  /(?:많|높|얻|쏟|받|맡|맺|싣|찾|뽑|꼽|낮|늦|깊|넓|굳|붙|좋|짧|쌓|겪|갚|잃|앓|끊|않|엮|묶|짚|딛|닫)$/;

function nounForm(base: string, ending: string): VerbForm | undefined {
  for (const [tail, { voice, endings: known }] of jamoTails) {
    if (!base.endsWith(tail)) continue;
    const stem = base.slice(0, -tail.length).normalize('NFC');
    const form = known.get(ending);
    if (form && stem.length >= 2) return { stem, voice, link: form[0], tense: form[1] };
  }
  return undefined;
}

function attachedForm(base: string, ending: string): VerbForm | undefined {
  for (const { form, endings: known } of attachedVerbs) {
    const link = known.get(ending);
    if (!link || !base.endsWith(form)) continue;
    const first = natives.get(base.slice(0, -form.length))?.find((b) => b.endings === endings.infinitive);
    if (first) return { stem: first.stem, voice: 'native', link: link[0], tense: link[1] };
  }
  return undefined;
}

function unknownVerb(jamo: string): VerbForm | undefined {
  const found = sureEnding.exec(jamo);
  if (!found) return undefined;
  const [, base, past, present, plain] = found;
  if (past !== undefined && /(?:이어|여)$/.test(base!.normalize('NFC'))) return undefined; // 집행이었다, 12곳이었다: copula
  const form =
    past !== undefined ? endings.past.get(past) : endings.stem.get(present === undefined ? plain! : `ᆫ${present}`);
  return {
    stem: base!.normalize('NFC'),
    voice: 'native',
    link: plain === '려는'.normalize('NFD') ? 'adnominal' : (form?.[0] ?? 'but'),
    tense: form?.[1] ?? 'none',
  };
}
