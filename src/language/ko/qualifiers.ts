import type { Qualifier } from '../../values/money.ts';

const before = /(?:(?<about>약|대략|어림잡아|거의)|(?<over>최소|적어도)|(?<upto>최대|많게는)) ?$/;
/** 이상 and over, 초과 over, 미만 under, 이하 at most, 안팎 and so on about; attributive 넘는 (exceeding) and 육박하는 (nearing). */
const after =
  /^ ?(?:(?<over>이상|초과|[이가을를] ?(?:넘는|웃도는|상회하는|훌쩍 넘는)|\+)|(?<under>미만|이하|[이가을를] ?(?:밑도는|하회하는))|(?<about>안팎|내외|가량|정도|남짓|여(?![가-힣])|대(?=[ 의에로을를,.)]|$)|에 (?:육박|근접)하는))/;

const asQualifier = (groups: Record<string, string | undefined>): Qualifier => {
  const name = Object.keys(groups).find((k) => groups[k] !== undefined)!;
  return name === 'upto' ? 'up-to' : (name as Qualifier);
};

/** Limits a figure takes from the words around it (약 100억 원, 200억 원 이상), and the span with those words. */
export function limits(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; qualifier?: Qualifier } {
  const front = before.exec(text.slice(Math.max(0, start - 6), start));
  const back = after.exec(text.slice(end, end + 12));
  const qualifier = front ? asQualifier(front.groups!) : back ? asQualifier(back.groups!) : undefined;
  return {
    start: start - (front?.[0].length ?? 0),
    end: end + (back?.[0].length ?? 0),
    ...(qualifier && { qualifier }),
  };
}
