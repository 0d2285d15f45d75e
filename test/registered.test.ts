import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allAnswers } from '../src/answers/index.ts';
import { rules } from '../src/claims/read-claims.ts';
import { claimTypes } from '../src/claims/types.ts';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => join(folder, f));
const moduleAt = async (file: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(file).href)) as Record<string, unknown>;
const isRule = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'gloss' in value && 'read' in value && 'examples' in value;

describe('nothing is left unregistered', () => {
  it('among rules: every rule that a file exports is on the list of its language', async () => {
    const files = walk(join(src, 'claims')).filter((f) => /[/\\](en|ko)(-[a-z-]+)?\.ts$/.test(f));
    expect(files.length).toBeGreaterThanOrEqual(11);
    const listed = new Set<unknown>(Object.values(rules).flat());
    for (const file of files) {
      const values = Object.values(await moduleAt(file)).flatMap((v) => (Array.isArray(v) ? (v as unknown[]) : [v]));
      for (const value of values) if (isRule(value)) expect(listed.has(value), `${value.name} in ${file}`).toBe(true);
    }
  });

  it('among claim types: every folder with a schema is on the list', () => {
    const folders = readdirSync(join(src, 'claims')).filter((f) => existsSync(join(src, 'claims', f, 'schema.ts')));
    expect(folders.toSorted()).toEqual(Object.keys(claimTypes).toSorted());
  });

  it('among answers: every file that declares one is on the list', async () => {
    const files = readdirSync(join(src, 'answers')).filter(
      (f) => f.endsWith('.ts') && readFileSync(join(src, 'answers', f), 'utf8').includes('= answer('),
    );
    expect(files.map((f) => basename(f, '.ts')).toSorted()).toEqual(allAnswers.map((a) => a.name).toSorted());
  });

  it('among cases: every file of cases is read by a test', () => {
    const files = walk(src);
    const tests = files
      .filter((f) => /\.test\.tsx?$/.test(f))
      .map((f) => readFileSync(f, 'utf8'))
      .join('\n');
    const orphans = files.filter((f) => f.endsWith('.cases.ts')).filter((f) => !tests.includes(basename(f)));
    expect(orphans).toEqual([]);
  });
});
