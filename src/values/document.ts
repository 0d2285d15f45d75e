/** Languages that Tieline reads. */
export type Language = 'en' | 'ko';

/** A notice that limits what may be done with a document, with the words (or the tag) that say so. */
export interface RightsNotice {
  /** `no-redistribution` (무단 전재 및 재배포 금지), `no-ai-training` (AI 학습 이용 금지, noai), `tdm-reservation`, `copyright`. */
  readonly kind: 'no-redistribution' | 'no-ai-training' | 'tdm-reservation' | 'copyright';
  /** The words of the notice as they stand in the source. */
  readonly words: string;
}

/** One article, press release or filing as read. `text` is the body alone: paragraphs parted by a blank line. */
export interface Document {
  /** Content hash (see `documentId`): the same article read twice has the same id. */
  readonly id: string;
  /** The source's own identifier, where it has one (schema.org `identifier`). */
  readonly identifier?: string;
  readonly url?: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 date or date-time with zone, as far as the source says. */
  readonly published?: string;
  readonly language: Language;
  readonly rights: readonly RightsNotice[];
  /** `press release`, `regulatory filing`, `correction` where the source says so. */
  readonly genre?: string;
}
