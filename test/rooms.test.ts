import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pureRooms, rooms } from '../src/rooms.ts';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(ts|tsx)$/.test(f))
  .map((f) => f.replaceAll('\\', '/'));
const isTest = (file: string): boolean => /\.(test|cases)\.tsx?$/.test(file);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** All imports of a file, static and dynamic, with targets inside `src` as paths from there. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((m) => {
    const target = m[2] ?? m[3]!;
    const inside = target.startsWith('.')
      ? relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/')
      : target;
    return { from: file, to: inside, typeOnly: m[1] !== undefined };
  });
}

const placeOf = (file: string): number => {
  const room = file.split('/')[0]!;
  return rooms.findIndex((r) => (Array.isArray(r) ? r.includes(room as never) : r === room));
};
/** What is wrong with an import of a file inside `src`, or `undefined`. */
function wrongTurn({ from, to, typeOnly }: Import): string | undefined {
  if (!from.includes('/') || !to.includes('/') || to.startsWith('..')) return undefined;
  const [a, b] = [placeOf(from), placeOf(to)];
  if (b < 0 || a < 0) return `${from} imports ${to}: that room is not on the list in src/rooms.ts`;
  if (b > a) return `${from} must not import ${to}: it stands to the right`;
  if (a === rooms.length - 1 && b === a && from.split('/')[0] !== to.split('/')[0]) {
    const allowed = from.startsWith('cli/') || (from.startsWith('web/') && typeOnly);
    if (!allowed) return `${from} must not import ${to}: doors do not know each other`;
  }
  return undefined;
}

describe('rooms', () => {
  it('stand in order: left never imports right', () => {
    const inside = files
      .flatMap(importsOf)
      .filter((i) => i.to.includes('/') && !i.to.startsWith('@') && files.includes(posix.normalize(i.to)));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.map(wrongTurn).filter((w) => w !== undefined)).toEqual([]);
  });

  it('notice a wrong turn', () => {
    expect(wrongTurn({ from: 'language/ko/money.ts', to: 'claims/rule.ts', typeOnly: false })).toContain(
      'must not import',
    );
    expect(wrongTurn({ from: 'api/app.ts', to: 'web/main.tsx', typeOnly: false })).toContain('doors');
    expect(wrongTurn({ from: 'values/money.ts', to: 'attic/money.ts', typeOnly: false })).toContain('not on the list');
  });

  it('hold no room that is not on the list', () => {
    const known = rooms.flat() as string[];
    const found = new Set(files.filter((f) => f.includes('/')).map((f) => f.split('/')[0]!));
    expect([...found].filter((room) => !known.includes(room))).toEqual([]);
  });

  it('that are pure know no Node module, database or network', () => {
    const pure = files.filter((f) => pureRooms.some((room) => f.startsWith(`${room}/`)) && !isTest(f));
    const effects = /^(node:|pg$|kysely|@electric-sql|hono|@hono|htmlparser2)/;
    expect(
      pure
        .flatMap(importsOf)
        .filter((i) => effects.test(i.to))
        .map((i) => `${i.from} imports ${i.to}`),
    ).toEqual([]);
    const worldly = pure.filter((f) =>
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|fetch\()/.test(readFileSync(join(src, f), 'utf8')),
    );
    expect(worldly).toEqual([]);
  });
});
