import { evidenceAt } from '../../values/evidence.ts';
import type { NumberMention } from '../reading.ts';
import { figure, rangeOf } from './numerals.ts';
import { limits } from './qualifiers.ts';

const native: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스무: 20,
};
/** Counters of companies, people and things; durations (년, 개월, 일) and ordinals (호, 위, 차) are not among them. */
const counter =
  '개사|개 사|개국|개 기업|개 업체|곳|군데|명|인(?=[ 의을이가])|건|대(?! ?(?:\\d|주주|남성|여성|남녀|초반|중반|후반|이상|이하|기업|그룹|통신))|팀|개 팀|개(?!월|년|발|방|선|막|편|인|설|시|최|정|척|봉)|여 개|종|편|회선|가구|사(?=[ 가는의와]|$)|만대|그루|척|장|톤|회(?=[ 에의를])|주(?=[ 를의)])';
const counted = new RegExp(
  `(?<![\\d.,A-Za-z가-힣-])(?<first>${figure}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)(?:[~∼–-](?<second>${figure}))?(?<about> ?여)? ?(?<counter>${counter})(?<noun>(?:의)? [가-힣A-Za-z]{2,12})?`,
  'g',
);
/** Big figures without a counter: 21.68만, 5천만. */
const bare = new RegExp(`(?<![\\d.,A-Za-z가-힣-])(?<first>\\d[\\d,]{0,12}(?:\\.\\d{1,3})?천?만)(?![가-힣\\d])`, 'g');

/** Things counted: 41곳, 12개사, 300대, 1천200만 명, 세 곳; whole units, with the counter as noun. */
export function findKoreanNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(counted)) {
    const { first, second, about, counter: unit } = match.groups!;
    const values = native[first!] === undefined ? rangeOf(first!, second) : { value: native[first!]! };
    if (second && unit === '대' && values.max! <= 70) continue; // 20~30대: people in their twenties and thirties
    if (values.value === 0 || (first === '한' && unit !== '곳' && unit !== '명' && unit !== '건')) continue;
    const end = match.index + match[0].length - (match.groups!['noun']?.length ?? 0);
    const around = limits(text, match.index, end);
    const qualifier = around.qualifier ?? (about || first!.includes('여') ? 'about' : undefined);
    found.push({
      kind: 'number',
      ...evidenceAt(text, around.start, around.end),
      ...values,
      ...(qualifier && { qualifier }),
      noun: unit!.trim(),
    });
  }
  for (const match of text.matchAll(bare))
    found.push({
      kind: 'number',
      ...evidenceAt(text, match.index, match.index + match[0].length),
      ...rangeOf(match[0], undefined),
    });
  return found;
}
