import type { Language } from '../../values/document.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An EDTF date in words: "Sep 2023", "Q1 2024", "from 2022"; "2023년 9월", "2024년 1분기", "2022년부터". A time of day is left off. */
export function edtfWords(edtf: string, language: Language): string {
  const date = edtf.replace(/T.*$/, '');
  if (!date.includes('/')) return language === 'ko' ? korean(date) : english(date);
  const [from, to] = date.split('/') as [string, string];
  return language === 'ko' ? koreanInterval(from, to) : englishInterval(from, to);
}

function english(date: string): string {
  const [year, part, day] = date.split('-');
  if (part === undefined) return date;
  const n = Number(part);
  if (day !== undefined) return `${Number(day)} ${months[n - 1]} ${year}`;
  if (n >= 33 && n <= 36) return `Q${n - 32} ${year}`;
  if (n === 40 || n === 41) return `H${n - 39} ${year}`;
  return `${months[n - 1] ?? part} ${year}`;
}

function englishInterval(from: string, to: string): string {
  if (from === '..') return `until ${english(to)}`;
  if (to === '..') return `from ${english(from)}`;
  return `${english(from)}–${english(to)}`;
}

function korean(date: string): string {
  const [year, part, day] = date.split('-');
  if (part === undefined) return `${date}년`;
  const n = Number(part);
  if (day !== undefined) return `${year}년 ${n}월 ${Number(day)}일`;
  if (n >= 33 && n <= 36) return `${year}년 ${n - 32}분기`;
  if (n === 40 || n === 41) return `${year}년 ${n === 40 ? '상' : '하'}반기`;
  return `${year}년 ${n}월`;
}

/** 부터 from, 까지 until. */
function koreanInterval(from: string, to: string): string {
  if (from === '..') return `${korean(to)}까지`;
  if (to === '..') return `${korean(from)}부터`;
  return `${korean(from)}~${korean(to)}`;
}
