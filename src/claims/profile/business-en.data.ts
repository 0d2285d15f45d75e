/**
 * Lines of business as short descriptions of companies tell them ("diagnostics company", "tower operator"), with the theme id each
 * speaks for. The taxonomy's keywords are made for whole sentences; in two or three words a single common noun is enough.
 */
export const businesses: readonly (readonly [theme: string, words: RegExp])[] = [
  ['investment', /\b(?:venture (?:capital|arm|fund|investor|firm|unit)|VC|private[- ]equity|buy-?out|pension (?:fund |plan )?(?:manager|fund|investor)|(?:asset|fund|wealth) manager|sovereign wealth|investment (?:firm|company|arm|house|unit|manager)|hedge fund|family office|investor)\b/i],
  ['ai-chips', /\b(?:AI|artificial intelligence|inference|neural)[\w -]{0,16} (?:chips?|semiconductors?|processors?|accelerators?)\b|\bNPUs?\b/i],
  ['semiconductors', /\b(?<!AI )(?:chipmaker|foundry|wafers?|semiconductors?|memory chips?|chip (?:maker|designer|equipment|packaging))\b/i],
  ['space', /\b(?:rockets?|spacecraft|orbital|small satellites?|nanosatellites?|satellite (?:engines?|maker|builder|data|images?|imagery|unit|operator|components?)|launch vehicles?|launcher)\b/i],
  ['telecom', /\b(?:tower (?:company|operator|firm|business)|mobile (?:carrier|operator|network)|telecoms?|telecommunications|telco|carrier|broadband|fib(?:re|er) (?:network|operator|company)|satellite (?:unit|operator|services)|undersea cables?|network operator)\b/i],
  ['health-bio', /\b(?:diagnostics?|drugs?|drugmaker|biotech\w*|medical|medicines?|hospitals?|clinics?|cancer|vaccines?|genom\w+|gene|therap\w+|health\w*|telehealth|patients?|surgical|surgery|pharma\w*|dental|dentists?|nurses|remote-care)\b/i],
  ['marketing', /\b(?:ad[- ]?tech|advertis\w+|marketing|influencers?)\b/i],
  ['energy-climate', /\b(?:batter(?:y|ies)|heat[- ]pumps?|solar|wind (?:farms?|power|turbines?)|(?:power )?grid|power (?:plants?|company|producer|utility)|hydrogen|carbon|energy|utility|recycl\w+|electricity|nuclear|charging|charg(?:er|ers)|district heating|climate|emissions?)\b/i],
  ['mobility', /\b(?:aircraft|air taxis?|planes?|flight|drones?|cars?|automaker|carmaker|vehicles?|scooters?|ride-hailing|airline|trucks?|self-driving|autonomous driving|parking|e-bikes?|bicycles?|bikes?|railway|shipbuilder|freight)\b/i],
  ['robotics', /\b(?:robots?|robotics?|warehouse arms|picking arms|cobots?|exoskeletons?)\b/i],
  ['food-agri', /\b(?:foods?|meals?|farms?|farming|farmers|beverages?|noodles?|crops?|bottl\w+|greenhouses?|livestock|dairy|snacks?|restaurants?|brewer)\b/i],
  ['proptech', /\b(?:property|real[- ]estate|housing|homes? (?:rental|listing)|rentals?|proptech)\b/i],
  ['education', /\b(?:tutor\w*|schools?|learning app|e-learning|education\w*|edtech|exams?|language learning|classrooms?)\b/i],
  ['content-games', /\b(?:games?|gaming|music|webtoons?|films?|streaming|broadcaster|animation|publisher|comics|entertainment|podcasts?)\b/i],
  ['commerce', /\b(?:retailer|e-commerce|online (?:shop|store|mall|retail\w*)|marketplace|supermarkets?|department store|secondhand|resale|grocer\w*|delivery app|food delivery|convenience stores?)\b/i],
  ['security', /\b(?:cyber\w*|security|guardrails?|encryption|anti-fraud|identity|authentication|deepfake)\b/i],
  ['fintech', /\b(?:banks?|banking|lender|payments?|insur\w+|brokerage|credit|loans?|remittances?|wallets?|fintech|accounting|securities firm|card (?:issuer|company))\b/i],
  ['metaverse-web3', /\b(?:metaverse|blockchain|crypto\w*|NFTs?|web3|virtual reality|VR|AR)\b/i],
  ['lifestyle-pets', /\b(?:pets?|veterinary|beauty|cosmetics|fashion|travel|hotels?|fitness|wellness|parenting|wedding)\b/i],
];
