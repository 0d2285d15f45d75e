import type { Clause } from '../../language/ko/clauses.ts';
import type { DocumentReading, Sentence } from '../../language/reading.ts';
import type { Read } from '../../values/evidence.ts';
import type { Baseline } from '../claim-type.ts';
import { metricNamed } from '../metric-names.ts';
import type { Figure } from './goal-ko.ts';
import { asBaseline, figureOf } from './goal-ko.ts';

/** The sentence with names written over: a company called 도담로봇 does not make a goal one of robots. */
export const nameless = ({ text, start, mentions }: Sentence): string =>
  mentions.reduce(
    (out, m) =>
      m.kind === 'name'
        ? `${out.slice(0, m.start - start)}${'□'.repeat(m.end - m.start)}${out.slice(m.end - start)}`
        : out,
    text,
  );

/** "이를 5조원으로", "이 비중을 50%로": what the sentence before told is meant, and its figure is where the goal starts. */
export function spokenOf(
  clause: Clause,
  sentence: Sentence,
  reading: DocumentReading,
  goal: Figure,
): { text: string; baseline?: Read<Baseline> } | undefined {
  const before = reading.sentences[sentence.index - 1];
  const meant = clause.arguments.some((a) =>
    /^(?:이|이를|이것을|이 (?:비중|비율|수치|규모|숫자|금액)[을를]?)$/.test(a.quote),
  );
  if (!meant || before?.paragraph !== sentence.paragraph) return undefined;
  const told = before.mentions.map(figureOf).findLast((f) => f?.value.unit === goal.value.unit);
  return { text: nameless(before), ...(told && { baseline: asBaseline(told, before, reading) }) };
}

/** "35%까지 높이겠다며 지난해에는 12%였다고": where it starts is told behind the goal. */
export function toldBehind(goal: Figure, sentence: Sentence, reading: DocumentReading): Read<Baseline> | undefined {
  const told = sentence.mentions.map(figureOf).find((f) => {
    if (!f || f.value.unit !== goal.value.unit || f.mention.start <= goal.mention.end) return false;
    const before = sentence.text.slice(goal.mention.end - sentence.start, f.mention.start - sentence.start);
    const after = sentence.text.slice(f.mention.end - sentence.start);
    return (
      /(?:지난해|작년|현재|올해|지난 \d)[^,.]{0,16}$/.test(before) &&
      /^ ?(?:수준|안팎|대)?(?:였|이었|이다|에 그|에 머|에 불과|을 기록|를 기록)/.test(after)
    );
  });
  return told && asBaseline(told, sentence, reading);
}

/** The words between the figure before and this one, where they name a measure of their own: "영업이익률 10%, 매출 3조원". */
export function behindOthers(before: string, figure: Figure, sentence: Sentence): string {
  const last = sentence.mentions.findLast((m) => figureOf(m) && m.end <= figure.mention.start);
  const own = last ? sentence.text.slice(last.end - sentence.start, figure.mention.start - sentence.start) : '';
  return last && metricNamed(own, figure.value) ? own : before;
}
