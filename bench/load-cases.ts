import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledCase } from './case-text.ts';
import { readCaseText } from './case-text.ts';

/**
 * Labelled cases of a folder, in the order of their names: `*.json` files of one case each, `*.txt` files of many
 * (`gold/train/README.md`). Throws on a text with faults: a wrong label would be learned.
 */
export function loadLabelledCases(directory: string): LabelledCase[] {
  return readdirSync(directory)
    .toSorted()
    .flatMap((file) => {
      if (file.endsWith('.txt')) return fromText(join(directory, file));
      if (!file.endsWith('.json')) return [];
      const made = JSON.parse(readFileSync(join(directory, file), 'utf8')) as Partial<LabelledCase>;
      return made.article && made.claims ? [made as LabelledCase] : [];
    });
}

function fromText(file: string): LabelledCase[] {
  const { cases, faults } = readCaseText(readFileSync(file, 'utf8'));
  if (faults.length > 0) throw new Error(`${file}: ${faults.map((f) => `${f.id}: ${f.says}`).join('; ')}`);
  return cases;
}
