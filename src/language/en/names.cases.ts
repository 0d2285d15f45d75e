import type { EntityKind } from '../reading.ts';

/** A text, the names it must give with their kinds, and words that must not come out as a company. */
export interface NameCase {
  readonly text: string;
  /** Best name → kind. */
  readonly names: Readonly<Record<string, EntityKind>>;
  /** Surfaces that belong together, the best name first. */
  readonly same?: readonly (readonly string[])[];
  /** Strings that no entity of kind company, fund or public body may have as a surface. */
  readonly not?: readonly string[];
}

/** Sentences written for this purpose; the companies are invented unless they are on the list. */
export const nameCases: readonly NameCase[] = [
  // words of the calendar, of place and of office inside names
  {
    text: 'KT SAT, the satellite unit of KT Corp., said KT SAT will grow. Its parent KT agreed.',
    names: { 'KT SAT': 'company', KT: 'company' },
  },
  {
    text: "A planned investment by Saudi Arabia's Halden Ventures was put on hold, and Sun Mutual Life left.",
    names: { 'Saudi Arabia': 'place', 'Halden Ventures': 'company', 'Sun Mutual Life': 'company' },
    not: ['Arabia', 'Mutual Life'],
  },
  {
    text: 'It put cameras in the shops of its retail partner, Grocelia. The pair will split the cost.',
    names: { Grocelia: 'company' },
  },
  {
    text: "Norway's No. 2 operator told analysts at Kommerbank and at Grayden Research that growth would come.",
    names: { Kommerbank: 'company', 'Grayden Research': 'company' },
    not: ['No. 2'],
  },
  {
    text: 'The group was formed by Nordair, Haldenberg Airport and Vexel Systems. Vexel Systems runs its network.',
    names: { 'Haldenberg Airport': 'company', 'Vexel Systems': 'company' },
  },
  {
    text: 'Nuri Capital led a round in Pocketly, a Busan-based travel app.',
    names: { Pocketly: 'company' },
  },
  {
    text: 'Kvarna makes pumps. A commercial version, Kvarna One, goes on sale in the autumn.',
    names: { Kvarna: 'company', 'Kvarna One': 'product' },
  },
  {
    text: 'Tandley, the maker of the meeting recorder Minutelle, sells a program called Quayle.',
    names: { Tandley: 'company', Minutelle: 'product', Quayle: 'product' },
  },
  // forms, tables and letters to readers
  {
    text: 'Company: Zelkin\nBusiness: tiles, Porto\nInvestors: Norrel, Quaro Ventures\n\nBuyer: Haldry. Target: Ombrel Live (concerts).',
    names: { Zelkin: 'company', Norrel: 'company', Haldry: 'company', 'Ombrel Live': 'company' },
    not: ['Business', 'Investors', 'Buyer', 'Target'],
  },
  {
    text: '**Odds and ends**\n\n**Kelvarra** wants out of Chile, we hear, and has asked **Ordane** (pumps) for tea.',
    names: { Kelvarra: 'company', Ordane: 'company' },
    not: ['Odds'],
  },
  {
    text: 'THE TALLY\n\nVossmere: five exits in May, a personal best.\n→ Lindcarbon: two new funds.\nExcerpts: see below.',
    names: { Vossmere: 'company', Lindcarbon: 'company' },
  },
  {
    text: 'Startup|What it does|Amount\nVriksha|small loans|$4 million\n\nKadence × Obrin Kitchens. Noodles, five years.',
    names: { Vriksha: 'company', 'Obrin Kitchens': 'company' },
  },
  // what stands before and behind names
  {
    text: 'Miner Ostrava Copper PLC said a bid from Quenby QNB.N had lapsed; Tellund TLND.OL and 4417.T rose.',
    names: { 'Ostrava Copper': 'company', Quenby: 'company', Tellund: 'company' },
    not: ['QNB.N', 'Quenby QNB.N', '4417.T'],
  },
  {
    text: 'Prices rose. Brokerage Kelmoor cut its target. Activist Sternholt Capital, which owns 5 percent, had asked for more.',
    names: { Kelmoor: 'company', 'Sternholt Capital': 'company' },
    not: ['Brokerage Kelmoor', 'Activist Sternholt Capital'],
  },
  {
    text: 'It is on a list of three for Payvane-owner Tessant, they say. Norlund lent it $5 million. Ossmar of Norway has offered more.',
    names: { Tessant: 'company', Norlund: 'company', Ossmar: 'company' },
    not: ['Payvane-owner Tessant'],
  },
  {
    text: 'The rest came from Northern Flint and Nordic Harvest Partners. Western European banks stayed away.',
    names: { 'Northern Flint': 'company', 'Nordic Harvest Partners': 'company' },
    not: ['Flint', 'Harvest Partners', 'Western'],
  },
  // names of several parts
  {
    text: "Money came from the Korean Farmers' Credit Union and the River Commissioners for Wessex. Its workers' Canada trip is off.",
    names: { "Korean Farmers' Credit Union": 'public-body', 'River Commissioners for Wessex': 'company' },
    not: ['Credit Union', 'Farmers', 'River Commissioners'],
  },
  {
    text: 'A grant from the European Harvest Council Fund helped. Crest XV Partners sold its shares to Berg & Osk.',
    names: { 'European Harvest Council Fund': 'fund', 'Crest XV Partners': 'company', 'Berg & Osk': 'company' },
    not: ['Harvest Council Fund', 'XV Partners'],
  },
  {
    text: 'A Series A for Sabor do Norte came first.\n\n* crate7, the locker network, raised more than lumora.io did in 24hours.',
    names: { 'Sabor do Norte': 'company', crate7: 'company', 'lumora.io': 'company' },
    not: ['24hours'],
  },
  // legal forms
  {
    text: 'Brightmoor Inc. raised 5 billion won. Brightmoor makes sensors.',
    names: { Brightmoor: 'company' },
    same: [['Brightmoor', 'Brightmoor Inc.']],
  },
  {
    text: 'The buyer is Kestrup Co., Ltd., which was set up in 2011.',
    names: { Kestrup: 'company' },
    same: [['Kestrup', 'Kestrup Co., Ltd.']],
  },
  {
    text: 'It sold the unit to Haldane plc and Orvex GmbH last year.',
    names: { Haldane: 'company', Orvex: 'company' },
  },
  { text: 'A vehicle named Tarn Holdings Pte. Ltd. will pay for it.', names: { 'Tarn Holdings': 'company' } },
  // descriptors and appositions
  {
    text: 'KT put 3 billion won into AI chip startup Rebelcore last month.',
    names: { KT: 'company', Rebelcore: 'company' },
  },
  {
    text: 'Pawtique, a Seoul-based pet-care app operator, was first in line.',
    names: { Pawtique: 'company', Seoul: 'place' },
  },
  {
    text: 'The fund backed Lyon’s Bélier and Vancouver’s Loopmetal.',
    names: { Lyon: 'place', Bélier: 'company', Vancouver: 'place', Loopmetal: 'company' },
  },
  { text: 'Its venture arm, Corvel Investment, led the round.', names: { 'Corvel Investment': 'company' } },
  { text: 'Veldt, which sells payroll software, hired 30 people.', names: { Veldt: 'company' } },
  // brands in small letters, mixed letters and figures
  {
    text: 'karrot, the second-hand marketplace, opened an office. Users of karrot may trade there.',
    names: { karrot: 'company' },
  },
  {
    text: 'The check came from a16z, and xAI, iFlytek and 42Maru were mentioned too.',
    names: { a16z: 'company', xAI: 'company', iFlytek: 'company', '42Maru': 'company' },
  },
  {
    text: 'It signed with e& of the United Arab Emirates and AT&T.',
    names: { 'e&': 'company', 'AT&T': 'company', 'United Arab Emirates': 'place' },
  },
  {
    text: 'SK ecoplant and SK hynix sold shares; SK telecom did not.',
    names: { 'SK ecoplant': 'company', 'SK hynix': 'company', 'SK telecom': 'company' },
  },
  // short forms, acronyms, glosses
  {
    text: 'Alder Technology went public in 2022. Alder has lost a third of its value since.',
    names: { 'Alder Technology': 'company' },
    same: [['Alder Technology', 'Alder']],
  },
  {
    text: 'The European Investment Fund (EIF) put in 10 million euros. EIF declined to comment.',
    names: { 'European Investment Fund': 'fund' },
    same: [['European Investment Fund', 'EIF']],
  },
  {
    text: 'Rebelcore (리벨코어) is based in Seongnam.',
    names: { Rebelcore: 'company', Seongnam: 'place' },
    same: [['Rebelcore', '리벨코어']],
  },
  {
    text: 'SK Telecom Co. led. SKT gave no reason, and SK telecom closed lower.',
    names: { 'SK Telecom': 'company' },
    same: [['SK Telecom', 'SKT', 'SK telecom']],
  },
  {
    text: 'KT Corp. owns KT Cloud and KT Investment. KT said so on Monday.',
    names: { KT: 'company', 'KT Cloud': 'company', 'KT Investment': 'company' },
  },
  {
    text: 'Parent GS Holdings Corp. put in 30 billion won, and GS Energy 20 billion won.',
    names: { 'GS Holdings': 'company', 'GS Energy': 'company' },
    not: ['Parent', 'Parent GS Holdings'],
  },
  // people
  {
    text: 'Chief Executive Nam Gi-hyeok told Reuters that Voltrim would wait. Nam left.',
    names: { 'Nam Gi-hyeok': 'person', Voltrim: 'company', Reuters: 'other' },
    not: ['Nam', 'Nam Gi-hyeok', 'Chief Executive'],
  },
  {
    text: 'Kestrup CEO Tilda Marsh met Ove Brandt, a partner at Fjordhus Capital.',
    names: { Kestrup: 'company', 'Tilda Marsh': 'person', 'Ove Brandt': 'person', 'Fjordhus Capital': 'company' },
  },
  {
    text: 'The sum is small, said Choi Kang-min of Daelim Securities.',
    names: { 'Choi Kang-min': 'person', 'Daelim Securities': 'company' },
  },
  {
    text: 'Angel investor Marcus Oyelar, the former CFO of Freightly, joined.',
    names: { 'Marcus Oyelar': 'person', Freightly: 'company' },
  },
  // products
  {
    text: 'Anthropic, the developer of the Claude chatbot, opened an office.',
    names: { Anthropic: 'company', Claude: 'product' },
  },
  {
    text: 'Their product, Tripwell, sits in the network. Rivals sell a tool called Netguard.',
    names: { Tripwell: 'product', Netguard: 'product' },
  },
  { text: 'The engine runs Alder LLM on twelve servers.', names: { 'Alder LLM': 'product' } },
  // funds, alliances, public bodies
  {
    text: 'Seraya Partners closed Seraya Growth Fund II and the GS Assembly Fund.',
    names: { 'Seraya Partners': 'company', 'Seraya Growth Fund II': 'fund', 'GS Assembly Fund': 'fund' },
  },
  {
    text: 'Telcos founded the Blue Data Alliance and the Trusted AI Consortium.',
    names: { 'Blue Data Alliance': 'alliance', 'Trusted AI Consortium': 'alliance' },
  },
  {
    text: 'The Ministry of Science and ICT and the Fair Trade Commission said no.',
    names: { 'Ministry of Science and ICT': 'public-body', 'Fair Trade Commission': 'public-body' },
  },
  {
    text: 'The Ministry of Land, Infrastructure and Transport fined it.',
    names: { 'Ministry of Land, Infrastructure and Transport': 'public-body' },
  },
  {
    text: 'The Korea Institute of Geoscience and Mineral Resources helped.',
    names: { 'Korea Institute of Geoscience and Mineral Resources': 'public-body' },
  },
  // exchanges, events, laws
  {
    text: 'Shares fell on the Kosdaq and the Nasdaq during the Mobile World Congress.',
    names: { Kosdaq: 'other', Nasdaq: 'other', 'Mobile World Congress': 'other' },
  },
  { text: 'The Fair Trade Act came into force in January.', names: { 'Fair Trade Act': 'other' } },
  // capitals that mean nothing
  {
    text: 'Analysts expect more. Revenue slipped. Last week Talks ended. Proceeds will fund growth.',
    names: {},
    not: ['Analysts', 'Revenue', 'Last', 'Proceeds'],
  },
  {
    text: 'The AI boom, the Series B round and the IPO of an EV maker came first.',
    names: {},
    not: ['AI', 'Series B', 'Series', 'IPO', 'EV'],
  },
  {
    text: 'The Company did not disclose its valuation. Korean buyers waited until Friday.',
    names: {},
    not: ['Company', 'The Company', 'Korean', 'Friday'],
  },
  {
    text: 'FORWARD-LOOKING STATEMENTS\n\nNothing here is a promise.',
    names: {},
    not: ['FORWARD-LOOKING', 'STATEMENTS', 'FORWARD-LOOKING STATEMENTS'],
  },
  { text: 'Feedstock is the bottleneck, and feedstock is dear.', names: {}, not: ['Feedstock'] },
  // wire clutter, tickers, appositions with "its"
  {
    text: '(2nd LD) Alder denies report\n\nSEOUL, Jan. 14 (Harbour Newswire) -- Alder Corp. (Nasdaq: ALDR) denied it.',
    names: { Alder: 'company', SEOUL: 'place' },
    not: ['LD', 'Harbour Newswire', 'ALDR', 'Nasdaq'],
  },
  {
    text: 'SKT put the engine into A. (A-dot), its assistant. The A. service grew.',
    names: { SKT: 'company', 'A.': 'product' },
  },
  {
    text: 'J.P. Morgan advised Twelve Labs in the W8.4tr deal.',
    names: { 'J.P. Morgan': 'company', 'Twelve Labs': 'company' },
    not: ['W8.4tr', 'Morgan', 'Labs'],
  },
  { text: 'Under the plan, the alliance, Logis Net, would start in July.', names: { 'Logis Net': 'alliance' } },
  {
    text: 'It paid for 40 percent of Hala Go, a ride-hailing app. Hala lost money.',
    names: { 'Hala Go': 'company' },
    same: [['Hala Go', 'Hala']],
  },
];

/** A text and its descriptions and pronouns, in order, with the names that they stand for (joined by " + "). */
export interface DescriptionCase {
  readonly text: string;
  readonly means: readonly (readonly [words: string, names: string])[];
}

export const descriptionCases: readonly DescriptionCase[] = [
  {
    text: 'Brightmoor raised 5 billion won. The company said it would hire.',
    means: [
      ['The company', 'Brightmoor'],
      ['it', 'Brightmoor'],
    ],
  },
  {
    text: 'SK telecom invested in Persona Loop Inc., a Seoul startup. The carrier will use its engine.',
    means: [
      ['The carrier', 'SK telecom'],
      ['its', 'SK telecom'],
    ],
  },
  {
    text: 'KT paid 3 billion won for shares of Rebelcore, an AI chip startup. The startup makes processors.',
    means: [['The startup', 'Rebelcore']],
  },
  {
    text: 'Veolia bought a stake in Tidewell, a startup, and put the startup’s sensors into its plants.',
    means: [
      ['the startup', 'Tidewell'],
      ['its', 'Veolia'],
    ],
  },
  {
    text: 'Lanternfin, a Montreal firm, grew. The Montreal startup said that it had added staff.',
    means: [
      ['The Montreal startup', 'Lanternfin'],
      ['it', 'Lanternfin'],
    ],
  },
  { text: 'Nokia denied the talk. The Finnish vendor called it fiction.', means: [] },
  {
    text: 'KT and NTT Docomo signed a pact. The two companies will share sites, and they plan a joint venture.',
    means: [
      ['The two companies', 'KT + NTT Docomo'],
      ['they', 'KT + NTT Docomo'],
    ],
  },
  {
    text: 'Lumen Bio bought Fjordgen. Both companies make enzymes.',
    means: [['Both companies', 'Lumen Bio + Fjordgen']],
  },
  {
    text: 'Voltrim signed with LG Energy Solution, covering scrap from the latter’s plant.',
    means: [['the latter', 'LG Energy Solution']],
  },
  // nobody is meant
  { text: 'Brightmoor raised money. It is expected that rates will fall. It takes time.', means: [] },
  { text: 'Brightmoor raised money. It remains unclear whether the deal will close.', means: [] },
  { text: 'A fund must be owned by its parent.', means: [] },
  { text: 'Brightmoor grew. The new company will be listed, and the company behind the plan is unknown.', means: [] },
  { text: 'Brightmoor grew. The startup scene is lively, the carrier market less so.', means: [] },
  {
    text: 'Yanolia is seeking a listing. Interpark Quad, its subsidiary, bought a rival.',
    means: [['its', 'Yanolia']],
  },
  {
    text: 'Alder, Birch and Cedar agreed to share depots. The three said the work would start in July.',
    means: [['The three', 'Alder + Birch + Cedar']],
  },
  { text: 'Fyrd raised money. GM owns half of the Canadian venture, Ultra CAM.', means: [] },
];
