import type { LanguagePack } from '../reading.ts';

/** Names of a document and the entities that they stand for. */
export const findNames: LanguagePack['findNames'] = () => ({ entities: [], mentions: [] });
