// Looks at a page from inside: these functions are sent to the browser, so each stands alone.

/** Runs in the page: words whose contrast with what lies behind them is below 4.5. */
export function faintWords(): string[] {
  const parse = (colour: string): number[] => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!, a! / 255];
  };
  const over = (top: number[], below: number[]): number[] =>
    [0, 1, 2].map((i) => top[i]! * top[3]! + below[i]! * (1 - top[3]!)).concat(1);
  const behind = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = (colour: number[]): number => {
    const [r, g, b] = colour.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim() !== '');
    if (!own || element.closest('.unseen, script, title')) continue;
    const back = behind(element);
    const [a, b] = [light(over(parse(getComputedStyle(element).color), back)), light(back)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) found.push(`${element.textContent!.slice(0, 30)}: ${contrast.toFixed(2)}`);
  }
  return found;
}

/** Runs in the page: links, buttons and fields that a screen reader cannot name. */
export function namelessControls(): string[] {
  const nameOf = (e: Element): string =>
    e.getAttribute('aria-label') ??
    ((e as HTMLInputElement).labels?.[0]?.textContent || e.textContent || e.getAttribute('title') || '');
  return [...document.querySelectorAll('a, button, input, select, summary')]
    .filter((e) => nameOf(e).trim() === '')
    .map((e) => e.outerHTML.slice(0, 120));
}

/** Runs in the page: how many pixels it is wider than the window. */
export function sidewaysScroll(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
