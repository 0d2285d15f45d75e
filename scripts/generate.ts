import { writeFileSync } from 'node:fs';
import { generateLists } from './generate/lists.ts';

for (const [path, content] of Object.entries(generateLists())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), content);
  console.log(path);
}
