import type { Kind } from './raw.ts';

const kinds: Readonly<Record<string, Kind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  md: 'text',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** What a file holds by the ending of its name; `undefined` for endings that Tieline does not read. */
export function kindOfName(path: string): Kind | undefined {
  return kinds[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}

const mediaTypes: readonly (readonly [RegExp, Kind])[] = [
  [/ndjson|jsonl|json-seq/, 'jsonl'],
  [/\bjson\b/, 'json'],
  [/html/, 'html'],
  [/^text\/(plain|markdown|x-markdown)/, 'text'],
];

/** What an answer holds by its `Content-Type`; `unsure` where the type says nothing, `undefined` where it is something else. */
export function kindOfMediaType(type: string | null): Kind | 'unsure' | undefined {
  if (!type || /octet-stream|^text\/xml|application\/xml/.test(type)) return 'unsure';
  return mediaTypes.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1];
}

/** What bytes hold by how they begin: markup, JSON, several JSON values in lines, else text. Markup may follow a BOM or white space. */
export function sniffKind(bytes: Uint8Array): Kind {
  // oxlint-disable-next-line no-control-regex
  const head = latin1(bytes.subarray(0, 1 << 16))
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '')
    .trimStart();
  if (/^<(!doctype|!--|\?xml|[a-z])/i.test(head)) return 'html';
  if (!/^[{[]/.test(head)) return 'text';
  return /^\s*\{.*\}\s*\n\s*\{/.test(head) ? 'jsonl' : 'json';
}

/** Bytes as a string of one character each: enough to look at ASCII marks whatever the encoding. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
