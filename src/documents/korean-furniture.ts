import {
  appeal,
  buttonWords,
  bylineLine,
  bylinePrefix,
  bylineSign,
  bylineSuffix,
  captionSign,
  captionWords,
  contactLine,
  listHeading,
  reporterName,
  rightsLine,
} from './korean-furniture.data.ts';

/** One paragraph as the clean-up sees it: its words, and how many of its characters are links. */
export interface Line {
  readonly text: string;
  readonly linked: number;
}

/** What is left of a Korean article, and who wrote it as far as the removed lines say. */
export interface CleanArticle {
  readonly paragraphs: readonly string[];
  readonly author?: string;
}

const buttons = new Set(buttonWords);

/** A line of button words, digits and signs only. */
function isButtons(text: string): boolean {
  if (text.length > 160) return false;
  const words = text.split(/[\s\d|·,./:()[\]<>▲▼△▽■□●○]+/u).filter((w) => w !== '');
  return words.every((w) => buttons.has(w) || (/^[가+\-A]+$/.test(w) && w.length <= 4));
}

/** A full Korean or English sentence at its end: what every paragraph of a report has. */
const endsSentence = (text: string): boolean =>
  /(?:[다요죠까음함임됨]|[a-z0-9%)])[.!?][”"’')\]]*$/.test(text) || /[”"’']$/.test(text);
const isParagraph = ({ text, linked }: Line): boolean =>
  text.length >= 40 && endsSentence(text) && linked < text.length / 2;

const dateLine =
  /^[\s[(<]*(?:기사\s?)?(?:입력|등록|승인|발행|수정|게재|업데이트|최종\s?수정|송고)\s?(?:일시|시간|일|시각)?\s?[:：|]?\s*20\d{2}\s?[-./년]/;
const bareDate =
  /^20\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}일?\.?(?:\s*[(]?[월화수목금토일][)]?)?(?:\s*(?:오전|오후)?\s*\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** ▶, ☞ and their like lead to other pages; as bullets of a list inside the text they carry no link and no appeal. */
const pointer = /^[▶▷►☞➡→※◀◆■●★☆✔✅]/u;

function isCaption(text: string): boolean {
  if (text.length > 160) return false;
  if (captionSign.test(text)) return true;
  return /^[▲△▼▽↑◁◀]/u.test(text) && (captionWords.test(text) || captionSign.test(text));
}

const isTags = (text: string): boolean => /^(?:#[^\s#]+[\s,]*)+$/u.test(text);

/** Whether a line is furniture by its own words, wherever it stands. */
export function isKoreanFurniture({ text, linked }: Line): boolean {
  if (isButtons(text) || dateLine.test(text) || bareDate.test(text)) return true;
  if (text.length < 120 && bylineLine.test(text)) return true;
  if (text.length < 220 && rightsLine.test(text)) return true;
  if (isCaption(text) || isTags(text)) return true;
  if (text.length < 100 && contactLine.test(text)) return true;
  if (text.length < 140 && appeal.test(text) && !isParagraph({ text, linked })) return true;
  if (text.length < 90 && appeal.test(text) && /[▶▷☞@:：]|(?:하세요|합니다|주세요|습니다)[.!]?$/.test(text))
    return true;
  if (
    pointer.test(text) &&
    (linked > text.length / 2 || /^[▶▷►☞➡→]/u.test(text)) &&
    text.length < 90 &&
    !endsSentence(text)
  )
    return true;
  return linked > text.length * 0.8 && text.length < 120;
}

/** Takes bylines and notices off both ends of a paragraph; the author named there is handed back, too. */
export function trimByline(text: string): { text: string; author?: string } {
  let rest = text;
  let author: string | undefined;
  // Bylines are short: only the ends are looked at, so that a text of any length costs the same.
  const before = bylinePrefix.exec(rest.slice(0, 120));
  if (before && bylineSign.test(before[0])) {
    author = reporterName.exec(before[0])?.[1];
    rest = rest.slice(before[0].length).trimStart();
  }
  const start = Math.max(0, rest.length - 160);
  const end = rest
    .slice(start)
    .replace(/\s*[<[(]?\s*(?:저작권자|ⓒ|©)[^.\n]{0,80}(?:금지|불가|reserved)\.?\s*[>\])]?\s*$/i, '');
  const after = bylineSuffix.exec(end);
  const named = after !== null && after[0].trim() !== '';
  if (named) author ??= reporterName.exec(after[0])?.[1];
  rest = rest.slice(0, start) + (named ? end.slice(0, after.index).trimEnd() : end);
  return { text: rest, author };
}

/** Removes from a Korean article what its page puts between and around the paragraphs. */
export function cleanKoreanArticle(lines: readonly Line[]): CleanArticle {
  const paragraphs: string[] = [];
  let author: string | undefined;
  let inList = false;
  for (const line of lines) {
    const bare = line.text.replace(/^[\s[(<【■▶◆●☞▷*◇○#-]+|[\s\])>】:：]+$/gu, '');
    if (bare.length < 45 && listHeading.test(bare)) {
      inList = true;
      continue;
    }
    if (inList && !isParagraph(line)) continue;
    inList = false;
    if (isKoreanFurniture(line)) {
      if (line.text.length < 120) author ??= bylineLine.test(line.text) ? reporterName.exec(line.text)?.[1] : undefined;
      continue;
    }
    const trimmed = trimByline(line.text);
    author ??= trimmed.author;
    if (trimmed.text !== '') paragraphs.push(trimmed.text);
  }
  return { paragraphs, author: author?.replace(/\s?(?:[·,ㆍ/]|및)\s?/g, ', ') };
}
