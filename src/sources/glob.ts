import { normalize } from 'node:path';

const special = /[*?[{]/;

/** Whether a text holds a character that patterns use. */
export const isGlob = (spec: string): boolean => special.test(spec);

const slashed = (path: string): string => normalize(path).replaceAll('\\', '/');

/** The folder to start from: all parts before the first that holds a pattern. */
export function globBase(spec: string): string {
  const parts = spec.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => special.test(part));
  return parts.slice(0, first).join('/') || (spec.startsWith('/') ? '/' : '.');
}

/** Tests paths against a pattern: `*` and `?` within one name, `**` over folders, `[a-z]`, `[!a]`, `{a,b}`. */
export function globMatcher(spec: string): (path: string) => boolean {
  const whole = new RegExp(`^${translate(slashed(spec))}$`, 'u');
  return (path) => whole.test(slashed(path));
}

/** A pattern as the source of a regular expression. */
function translate(glob: string): string {
  let out = '';
  let braces = 0;
  for (let i = 0; i < glob.length; i++) {
    const c = glob[i]!;
    const group = c === '[' ? /^\[(!?)([^\]]+)\]/.exec(glob.slice(i)) : null;
    if (glob.startsWith('**/', i)) [out, i] = [`${out}(?:[^/]+/)*`, i + 2];
    else if (glob.startsWith('**', i)) [out, i] = [`${out}.*`, i + 1];
    else if (c === '*') out += '[^/]*';
    else if (c === '?') out += '[^/]';
    else if (group)
      [out, i] = [
        `${out}[${group[1] ? '^/' : ''}${group[2]!.replace(/[\\^[\]&|~]/g, '\\$&')}]`,
        i + group[0].length - 1,
      ];
    else if (c === '{' && glob.includes('}', i)) [out, braces] = [`${out}(?:`, braces + 1];
    else if (c === '}' && braces > 0) [out, braces] = [`${out})`, braces - 1];
    else if (c === ',' && braces > 0) out += '|';
    else out += c.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }
  return out;
}
