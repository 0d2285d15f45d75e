import iconv from 'iconv-lite';
import { latin1 } from '../sources/kind.ts';
import type { Raw } from '../sources/raw.ts';
import { Problem } from '../values/problems.ts';

/** First bytes of formats that are no text: PDF, zip (also Word and Excel), gzip, PNG, JPEG, GIF, old Word, WARC-less archives. */
const magic = [
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\xd0\xcf\x11\xe0',
  '7z\xbc\xaf',
  'RIFF',
];

const byteOrderMarks: readonly (readonly [string, string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/** The text of a source, or the problem that it has none. The encoding is the one that fits the bytes, whatever was declared. */
export function decode(raw: Raw): string | Problem {
  const { source, bytes } = raw;
  if (bytes.byteLength === 0) return new Problem('source/empty', { source });
  const head = latin1(bytes.subarray(0, 8192));
  const mark = byteOrderMarks.find(([m]) => head.startsWith(m));
  if (mark) return strict(mark[1], bytes) ?? nearly(mark[1], bytes) ?? wrong(source, mark[1]);
  if (magic.some((m) => head.startsWith(m))) return new Problem('source/binary', { source });
  const wide = /^\s*[<{[\w]\0/.test(head) ? 'utf-16le' : /^\0[<{[\w]\0?/.test(head) ? 'utf-16be' : undefined;
  if (wide) return strict(wide, bytes) ?? new Problem('source/binary', { source });
  if (head.includes('\0')) return unmarkedWide(bytes) ?? new Problem('source/binary', { source });
  return strict('utf-8', bytes) ?? decodeLegacy(raw, declaredCharset(raw, head));
}

/** UTF-16 without a byte order mark, where it gives little but Hangul, Latin letters and common marks: bytes of anything else do not. */
function unmarkedWide(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = strict(encoding, bytes);
    const common = text?.slice(0, 4096).match(/[\uac00-\ud7a3\u2010-\u2026\x20-\x7e\s]/g)?.length ?? 0;
    if (text !== undefined && common >= 0.9 * Math.min(text.length, 4096)) return text;
  }
  return undefined;
}

/** What the page or its server says of its encoding. */
function declaredCharset(raw: Raw, head: string): string | undefined {
  const inPage = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return (raw.charset ?? (raw.kind === 'html' ? (inPage?.[1] ?? inPage?.[2]) : undefined))?.toLowerCase();
}

/**
 * Bytes that are not valid UTF-8: UTF-8 all the same where only a few characters are broken (a page cut off, a wrong
 * byte in an advertisement); else Korean (CP949, which holds EUC-KR) where the bytes look Korean, whatever is declared;
 * else what is declared; else Windows-1252, which old English pages use without saying so.
 */
function decodeLegacy({ source, bytes }: Raw, declared: string | undefined): string | Problem {
  const bearable = nearly('utf-8', bytes);
  if (bearable !== undefined) return bearable;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { korean, foreign, controls } = countBytes(bytes);
  if (korean >= 0.6 * foreign) {
    const text = iconv.decode(buffer, 'cp949');
    if (fewBroken(text)) return text;
  }
  const other = declared !== undefined && !/^(utf-?8|euc-kr|ks_c|cp949|windows-949)/.test(declared);
  if (other && iconv.encodingExists(declared)) {
    const text = iconv.decode(
      buffer,
      /^(?:iso-?8859-?1|latin-?1|us-ascii)$/.test(declared) ? 'windows-1252' : declared,
    );
    if (fewBroken(text)) return text;
  }
  if (foreign < 0.05 * bytes.byteLength && controls === 0) return iconv.decode(buffer, 'windows-1252');
  return wrong(source, declared ?? 'UTF-8 or EUC-KR');
}

const wrong = (source: string, encoding: string): Problem =>
  new Problem('source/wrong-encoding', { source, encoding: encoding.toUpperCase() });

/** The text if every byte is valid. */
function strict(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function nearly(encoding: string, bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return fewBroken(text) ? text : undefined;
}

/** At most one broken character in a hundred that are not ASCII (and at least one is allowed where the end was cut off). */
function fewBroken(text: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 127) foreign++;
    if (c === 0xfffd) broken++;
  }
  return broken === 0 || (broken < foreign && broken <= Math.max(1, foreign / 100));
}

/** Counts bytes over 127, those of them in pairs of common Hangul (rows B0–C8 of KS X 1001), and control bytes that no encoding of text uses. */
function countBytes(bytes: Uint8Array): { korean: number; foreign: number; controls: number } {
  let [korean, foreign, controls] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 26) controls++;
    if (b < 128) continue;
    const next = bytes[i + 1] ?? 0;
    foreign++;
    if (next < 0xa1) continue;
    foreign++;
    i++;
    if (b >= 0xb0 && b <= 0xc8) korean += 2;
  }
  return { korean, foreign, controls };
}
