import { irregular, regular } from './words.data.ts';

/** Form of a verb: base, third person -s, past, past participle, -ing; a form that may be past or participle is `ed`. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing';

/** What a word may be as a verb. */
export interface VerbWord {
  readonly lemma: string;
  readonly form: VerbForm;
}

const table = new Map<string, VerbWord>();
/** Every form of the verbs of the lists, in lower case. */
export const verbForms: ReadonlyMap<string, VerbWord> = table;

const put = (word: string, lemma: string, form: VerbForm): void => {
  if (!table.has(word)) table.set(word, { lemma, form });
};

const double =
  /^(?:[^aeiou]*[aeiou][bgmnptd]|.*(?:mit|cap|lag|tap|shed|nab|rebut|snub|snag|fer|trol|quit|drop|ship|chip|plan|snap|grab|scrap|step|slip|trim|swap|wrap))$/;
const noDouble = new Set([
  'open',
  'offer',
  'enter',
  'gather',
  'partner',
  'deliver',
  'deepen',
  'widen',
  'happen',
  'consider',
  'target',
]);

function ending(lemma: string, suffix: 'ed' | 'ing'): string {
  if (lemma.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(lemma)))
    return (suffix === 'ing' ? lemma.slice(0, -1) : lemma.slice(0, -1)) + suffix;
  if (suffix === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (double.test(lemma) && !noDouble.has(lemma)) return lemma + lemma.at(-1)! + suffix;
  return lemma + suffix;
}
const third = (lemma: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;

for (const line of irregular.split(/[|\n]/)) {
  const [lemma, past, participle] = line.trim().split(' ') as [string, string, string];
  put(lemma, lemma, 'base');
  put(third(lemma), lemma, 's');
  put(past, lemma, past === participle ? 'ed' : 'past');
  put(participle, lemma, 'participle');
  put(ending(lemma, 'ing'), lemma, 'ing');
}
for (const lemma of regular) {
  put(lemma, lemma, 'base');
  put(third(lemma), lemma, 's');
  put(ending(lemma, 'ed'), lemma, 'ed');
  put(ending(lemma, 'ing'), lemma, 'ing');
}
for (const [word, lemma, form] of [
  ['focussed', 'focus', 'ed'],
  ['benefited', 'benefit', 'ed'],
  ['targeted', 'target', 'ed'],
  ['cancelled', 'cancel', 'ed'],
  ['unravelled', 'unravel', 'ed'],
  ['vying', 'vie', 'ing'],
  ['signalled', 'signal', 'ed'],
  ['rumoured', 'rumour', 'ed'],
  ['ploughed', 'plough', 'ed'],
  ['plowed', 'plow', 'ed'],
] as const) {
  table.set(word, { lemma, form });
}

/** Verbs that business news puts "re-" and "co-" before; "reinvest" is read as "invest", "coinvest" as "co-invest". */
const prefixed = new Set([
  'invest',
  'lead',
  'own',
  'develop',
  'found',
  'launch',
  'join',
  'acquire',
  'enter',
  'finance',
]);
const bases = [...table].filter(([, { lemma }]) => prefixed.has(lemma));
for (const [word, { lemma, form }] of bases) {
  put(`re${word}`, lemma, form);
  put(`re-${word}`, lemma, form);
  put(`co${word}`, `co-${lemma}`, form);
  put(`co-${word}`, `co-${lemma}`, form);
}

const smallD = 100;
const noPast = /(?:eed|hundred|speed|need)$/;

/** The verb that a lower-case word of no list may be: one in -ed is taken for one, for its place will tell. */
export function unlistedVerb(lower: string): VerbWord | undefined {
  if (lower.charCodeAt(lower.length - 1) !== smallD || !/^[a-z]{2,}ed$/.test(lower) || noPast.test(lower))
    return undefined;
  return { lemma: lower.slice(0, -2), form: 'ed' };
}
