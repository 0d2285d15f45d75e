import type { LanguagePack } from '../reading.ts';
import { findNames } from './names.ts';
import { findQuantities } from './quantities.ts';
import { splitSentences } from './sentences.ts';

/** All that the reader knows of this language. */
export const enPack: LanguagePack = { splitSentences, findQuantities, findNames };
