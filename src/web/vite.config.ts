import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { claimTypes } from '../claims/types.ts';

interface Taxonomy {
  readonly themes: readonly { readonly id: string; readonly label: { readonly en: string; readonly ko: string } }[];
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const taxonomy = JSON.parse(readFileSync(at('../../data/taxonomy/themes.json'), 'utf8')) as Taxonomy;

/** Names of themes and claim types are declared once, in `data/taxonomy` and `src/claims`; the app gets only the names, not what they are read with. */
export default defineConfig({
  root: at('.'),
  plugins: [react()],
  define: {
    themeNames: JSON.stringify(Object.fromEntries(taxonomy.themes.map(({ id, label }) => [id, label]))),
    claimTypeNames: JSON.stringify(Object.fromEntries(Object.values(claimTypes).map((t) => [t.name, t.title]))),
  },
  build: { outDir: at('../../dist/web'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
