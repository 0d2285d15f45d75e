/** Legal forms and words that say nothing about which organisation is meant; the same list as the scorer's. */
const legal =
  /\b(?:co|corp|corporation|inc|incorporated|ltd|limited|llc|plc|ag|sa|se|nv|gmbh|company|holdings?|group)\b\.?|주식회사|㈜|\(주\)|그룹|홀딩스/giu;
const bare = (s: string): string =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,'’‘"“”()\-–—·&_]/gu, '');

/** Forms under which two surfaces of one organisation are the same, as `gold/score.mjs` compares them. */
export function nameKeys(surface: string): string[] {
  const full = bare(surface);
  const stem = bare(surface.normalize('NFKC').replace(legal, ' '));
  return stem ? [full, stem] : [full];
}

/** Whether any surface of one list is a form of any of the other. */
export function sameSurfaces(a: readonly string[], b: readonly string[]): boolean {
  const keys = new Set(a.flatMap(nameKeys));
  return b.some((s) => nameKeys(s).some((k) => keys.has(k)));
}
