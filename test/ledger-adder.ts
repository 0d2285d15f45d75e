/** A process of its own that adds documents until it is killed; each id it prints was acknowledged. Arguments: folder, first number. */
import { openLedger } from '../src/ledger/open-ledger.ts';
import { numbered, scriptReader } from './ledger-story.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const ledger = await openLedger({ folder, reader: scriptReader });
for (let n = Number(first); ; n += 3) {
  const documents = [n, n + 1, n + 2].map(numbered);
  let told = false;
  await ledger.addDocuments(documents, ({ stored }) => {
    if (stored > 0 && !told) process.stdout.write(documents.map((d) => `${d.id}\n`).join(''));
    told = true;
  });
}
