import type { Document } from '../../values/document.ts';
import type { ToldClaim } from './told-claim.ts';

/** Head of an article that sets right an earlier one. */
const correctionHead = /^\W*(?:correction|corrected|clarification|정정(?:보도)?|바로잡습니다|\[정정)/iu;

/** Whether a document sets right an earlier article, by its genre or the first word of its title. */
export const isCorrection = (document: Pick<Document, 'title' | 'genre'>): boolean =>
  document.genre === 'correction' || correctionHead.test(document.title);

/** Words of nobody in particular: "industry officials said", "people familiar with the matter", 업계에 따르면, 관계자; and counts by third parties (집계). */
const unnamedSource =
  /\b(?:(?:industry|market|banking) (?:officials?|sources?|watchers?)|sources? (?:said|say|familiar)|people (?:familiar|in the industry)|reportedly|is said to|are said to|rumou?red|media reports?|a report)\b|업계에 따르면|업계는|업계 관계자|관계자에 따르면|소식통|알려졌다|전해졌다|거론|관측|조사업체|집계를 보면|집계에 따르면/iu;

/** A party or a filing speaks: "the company said", "it said", "in a filing", 밝혔다, 공시했다. */
const ownSource =
  /\b(?:(?:the )?(?:company|carrier|firm|startup|group|it|they) (?:said|announced|disclosed)|said \w+day|said in a (?:statement|filing|release)|(?:regulatory )?filing|disclosed (?:that|in|it|on))\b|밝혔다|공시했|공시하|공시에|발표했다|사업보고서|분기보고서/iu;

/** A title that says the article goes by a filing: 사업보고서 뜯어보니, "annual report shows". */
const filingTitle = /사업보고서|분기보고서|감사보고서|공시|\b(?:annual report|filings?|disclosure)\b/iu;

/** Who answers for what a sentence says, as far as its words tell, else the article's title; "industry officials said" outweighs a filing named beside it. */
export function voucherOf(sentence: string, title: string): ToldClaim['voucher'] {
  if (unnamedSource.test(sentence)) return 'unnamed';
  return ownSource.test(sentence) || filingTitle.test(title) ? 'own' : undefined;
}
