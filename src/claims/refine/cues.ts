import type { Language } from '../../values/document.ts';

/** Words around an event that take it back, by language. */
export interface Cues {
  /** The rumour is denied. */
  readonly denied: RegExp;
  /** Talks or the deal came to an end. */
  readonly ended: RegExp;
  /** The closing of a deal; in English the date follows, in Korean it stands before. */
  readonly closing: RegExp;
  /** A sentence that only goes on about the event of the sentence before. */
  readonly goesOn: RegExp;
}

/** The cues of each language; the Korean ones: 부인 denial, 사실무근 groundless, 무산/결렬/철회/중단 fell through, broke off, withdrew, stopped; 종결/완료/마무리 closing, 취득 예정일 planned day of purchase. */
export const cues: Record<Language, Cues> = {
  en: {
    denied:
      /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|not true|untrue|baseless|groundless|unfounded|no truth|fiction|fabricat\w+|rubbish(?:ed)?|wav(?:es|ed|ing) (?:off|away)|brush(?:es|ed|ing) (?:off|aside)|shot down|flatly|no (?:plans?|intention|talks))\b/i,
    ended:
      /\b(?:(?:talks?|negotiations?|discussions?|deal|plan|bid|offer|acquisition|takeover|merger|purchase|sale|agreement|investment|tie-up|attempt|effort|contract|pact)\b[^.;]{0,60}\b(?:collaps\w+|broke (?:down|off|up)|broken off|fell (?:through|apart)|fallen (?:through|apart)|called off|scrapped|abandon\w+|is dead|was dead|terminat\w+|cancel\w+|unravel\w+|petered out|came to nothing|shelved|lapsed|ended without|was blocked|were blocked|vetoed|rejected|withdrawn|never closed|never happened|came to naught|failed|was off|is off|torn up|tore up)|walk(?:s|ed)? away|pull(?:s|ed)? out|back(?:s|ed)? out|call(?:s|ed)? (?:it|the deal|the sale|the merger|the bid) off|turn(?:s|ed)? (?:it|the offer|them|him|the bid|the approach) down|rebuff(?:s|ed)|tore up|torn up|scrapped (?:the|its|a)|dropped (?:the|its|a) (?:plan|bid|offer|deal)|abandoned (?:the|its|a) (?:plan|bid|offer|deal)|(?:blocked|vetoed|scrapped|abandoned|killed|called off) (?:it|the (?:deal|sale|merger|takeover|bid|purchase|acquisition|plan)))\b/i,
    closing:
      /\b(?:(?:expect|schedul|slat|plann|du)\w* (?:to )?(?:be )?(?:close|closed|complete|completed|finali[sz]ed|concluded|wrapped up|settled|go through)|(?:to|will|should) (?:be )?(?:close|closed|completed|finali[sz]ed|concluded|wrapped up|settled|go through)|(?:disposal|acquisition|payment|closing|completion|settlement) date (?:is|falls on|has been set for|was set for)|(?:completion|closing),? (?:is |was |has been )?(?:expected|due|scheduled|planned|slated|set|foreseen|anticipated|targeted|pencill?ed in)|closing:|(?:deal|transaction|sale|acquisition|purchase|takeover|merger|transfer) (?:is|was|are) (?:expected|due|scheduled|planned|slated|set|pencill?ed in) (?:for|in|on|by)|due to be carried out|(?:takes?|took|taking) effect|(?:deal|transaction|sale|acquisition|purchase|takeover) that (?:closed|completed)|at (?:closing|completion),? |payment (?:was|is|will be) (?:made|due)|(?:deal|transaction|sale|acquisition|purchase|takeover|merger|transfer)\b[^.;,]{0,30} (?:closed|was completed|was closed|was finali[sz]ed|took effect|went through|completed))\b/i,
    goesOn:
      /^\W*(?:The (?:talks|deal|plan|bid|offer|negotiations|discussions|report|rumou?r|company|firm|sale|merger|takeover|two (?:sides|companies))|Talks|Negotiations|Both|Neither|It|They|That|This|But (?:the (?:talks|deal|plan|bid|offer)|it|talks)|Regulators|The regulators?|A (?:spokes\w+|company)|[^.;]{3,60} (?:blocked|vetoed|scrapped|abandoned|killed) (?:it|the (?:deal|sale|merger|takeover|bid|purchase|acquisition|plan)))\b/,
  },
  ko: {
    denied: /부인|사실무근|사실이 아[니닌]|사실과 다르/,
    closing: /(?:거래|매각|인수|계약|절차|양도|취득)[^.]{0,20}(?:종결|완료|마무리)|(?:취득|양도|납입|처분) ?예정일/,
    ended: /무산|결렬|철회|백지화|파기|(?:중단|해지|해제|취소)(?:했|됐|하기로)|틀어졌|없던 일|물거품/,
    goesOn:
      /^\W*(?:이에 대해|그러나|하지만|다만|양측|양사|두 회사|회사 측|이 회사|결국|이후|(?:이번 |이 |해당 )?(?:거래|계약|협상|딜|인수|매각|논의)(?:은|는|이|가|도) )/,
  },
};
