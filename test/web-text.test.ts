import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '../src/web/text/en.ts';
import { ko } from '../src/web/text/ko.ts';

const web = resolve(import.meta.dirname, '../src/web');
const components = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

/** Attributes that users read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'hint', 'wrong']);
/** Signs without language. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Words that a component says itself instead of taking them from the texts of its language. */
function literals(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression && isWords(node.expression)) {
      found.push(`${file}: ${node.expression.getText()}`);
    }
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && isWords(value)) found.push(`${file}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isWords(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return hasWords(node.text);
  if (ts.isTemplateExpression(node))
    return hasWords(node.head.text) || node.templateSpans.some((s) => hasWords(s.literal.text));
  return ts.isConditionalExpression(node) && (isWords(node.whenTrue) || isWords(node.whenFalse));
}

/** All texts with the path of their key; those with a number or word in them are told one. */
function* leaves(texts: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(texts)) {
    const at = `${path}.${key}`;
    if (typeof value === 'string') yield [at, value];
    else if (typeof value === 'function') yield [at, String((value as (...given: unknown[]) => unknown)(7, 'x', 'y'))];
    else yield* leaves(value as object, at);
  }
}

describe('words of the interface', () => {
  it('stand in the text files alone', () => {
    expect(components.length).toBeGreaterThan(15);
    expect(components.flatMap((file) => literals(file, readFileSync(join(web, file), 'utf8')))).toEqual([]);
  });

  it('are noticed where they do not', () => {
    const code = 'const a = <p title="Open">Deals {b ? "more" : c} <i>→</i> {`${n} rows`}</p>;';
    expect(literals('a.tsx', code)).toHaveLength(4);
  });

  it('are told in both languages, and none is empty', () => {
    const english = new Map(leaves(en));
    const korean = new Map(leaves(ko));
    expect([...korean.keys()]).toEqual([...english.keys()]);
    expect([...english, ...korean].filter(([, words]) => words.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('are Korean in Korean', () => {
    // Names of the product, of languages, keys, commands and forms of dates are the same in both.
    const same =
      /^\.(product|languageNames\.|arrow|listSeparator|empty\.command|filters\.dateHint|document\.by|tie\.conversion|tie\.rateOf|toldOn)/;
    const untold = [...leaves(ko)].filter(([key, words]) => !same.test(key) && !/\p{Script=Hangul}/u.test(words));
    expect(untold).toEqual([]);
  });
});
