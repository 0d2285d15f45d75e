const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Last words of a name that make it a company of its own, an arm of the name before them: "KT Investment" is not "KT". */
export const armTails = words(`
  Ventures Venture Capital Partners Investment Investments Securities Bank Asset Assets Management Insurance Life Card Cloud Equity Advisors Financial Finance Credit
  Payments Pay Entertainment Motors Motor Steel Chemical Chemicals Energy Engineering Construction Logistics Shipping Foundation Media Studios Studio Games Digital Next Square Broadband Telink
  Hynix ecoplant Innovation Innotek Display Electronics Heavy Life Biologics Bioscience Pharma Retail Caltex Mobility Enterprise Business Wireless Systems Robotics Mobile Accelerator Impact
  Japan China Korea America USA Asia Europe India Vietnam Singapore Indonesia Thailand Germany Austria Poland Spain Italy France UK U.K. U.S. Hungary Romania Czech Slovakia Africa Egypt Brazil Mexico Canada Australia International Telekom`);

/** Last words of a name that only say what the company does: "Konan Technology" may go on as "Konan". */
export const plainTails = words(`
  Technology Technologies Tech Labs Lab AI Software Networks Network Robotics Systems Solutions Therapeutics Biosciences Bio Biotech Pharmaceuticals Health Healthcare Medical Semiconductor
  Semiconductors Micro Microsystems Devices Dynamics Instruments Materials Metals Power Energy Interactive Games Studios Analytics Data Security Mobility Motors Aerospace Space Foods Group Holdings Holding
  Corporation Company Industries International Global Communications Telecom Telecommunications Telecommunication Learning Education Studio Works Computing Photonics Optics Quantum Sciences Science Genomics
  Logistics Commerce Brands Entertainment Electric Electronics Automation Engineering Mobile Wireless Fintech Payments Payment Platforms Services Enterprises Ventures Capital Partners Investment Investments
  Management Advisors Equity Bank Insurance Cloud Media Pay Water Farms Farm Pets Pet Audio Vision Signal Signals Grid`);

/** Last words that speak for a company (beside the legal forms). */
export const companyTails = words(`
  Ventures Venture Capital Partners Investment Investments Holdings Holding Group Telecom Telekom Securities Bank Bancorp Technologies Technology Labs Lab Software Networks Robotics Systems Solutions Therapeutics Biosciences Pharmaceuticals
  Semiconductor Semiconductors Motors Electronics Electric Industries Enterprises Communications Mobile Airlines Air Insurance Assurance Life Card Cloud Games Entertainment Pharma Biologics Energy Chemical Chemicals Steel Construction
  Engineering Logistics Shipping Foods Studios Analytics AI Advisors Asset Equity Management Associates Brothers Sons Co Bio Biotech Health Mobility Interactive Wireless Broadband Railway Electronics Media Payments Pay Robotics Aerospace Retail`);

/** Last words of funds. A numeral may follow. */
export const fundTails = words('Fund Funds Trust Vehicle Feeder');

/** Last words of groupings of companies. */
export const allianceTails = words('Alliance Consortium Coalition Compact Pact League Partnership Initiative Federation Club Network Council Forum Bloc Union');

/** Words that make a public body, wherever they stand in the name. */
export const publicWords = words(`
  Ministry Ministries Commission Authority Agency Bureau Department Administration Government Parliament Assembly Court Police Committee Prosecutors Prosecution Treasury Institute Embassy Senate Congress House
  Council Secretariat Directorate Regulator Office Service Commissioner Board Inspectorate Chamber Metropolitan`);

/** Names of public bodies that no word gives away. */
export const publicNames = new Set(
  `Fed, Federal Reserve, Bank of Korea, BOK, Bank of Japan, Bank of England, European Central Bank, ECB, European Union, European Commission, World Bank, IMF, International Monetary Fund, United Nations, OECD, WTO, SEC, FTC, FCC, DOJ, FDA, CMA, Ofcom, BaFin,
  FSC, FSS, FTC, KFTC, MSIT, MOTIE, KISDI, NIA, KISA, ETRI, KAIST, Pentagon, White House, Blue House, Kremlin, Downing Street, Capitol Hill, Congress, NATO, G7, G20, KCC, NTS, TRAI, Arcep, AGCOM, CNMC, MIIT, DARPA, NASA, ESA, NIST, Export-Import Bank of Korea, Cheong Wa Dae, Bundestag, Bundesnetzagentur, Bundeskartellamt, Knesset, Diet, Politburo`
    .split(/,\s+/),
);

/** Exchanges, indices, events, papers and other names that are neither payer nor paid. */
export const otherNames = new Set(
  `Kospi, KOSPI, Kosdaq, KOSDAQ, Konex, KONEX, KOSPI 200, Nasdaq, NASDAQ, Nasdaq Composite, NYSE, New York Stock Exchange, Dow Jones, Dow Jones Industrial Average, S&P 500, Nikkei, Nikkei 225, Topix, TOPIX, Hang Seng, Hang Seng Index, FTSE, FTSE 100, FTSE 250, DAX, CAC 40, CAC, Stoxx 600, STOXX, Euro Stoxx 50,
  MSCI, Sensex, Nifty, SGX, HKEX, Euronext, Euronext Paris, Euronext Amsterdam, Korea Exchange, KRX, London Stock Exchange, Tokyo Stock Exchange, TSE, Hong Kong Stock Exchange, Nasdaq Stockholm, Nasdaq First North, First North, AIM, Deutsche Boerse, Frankfurt Stock Exchange, Bursa Malaysia, Taiwan Stock Exchange,
  CES, MWC, IFA, GTC, NeurIPS, SXSW, TED, CES 2024, CES 2025, CES 2026, Mobile World Congress, Web Summit, Slush, VivaTech, COMEUP, TechCrunch Disrupt, Davos, World Economic Forum, Olympics, World Cup,
  Reuters, Bloomberg, Yonhap, Yonhap News Agency, Financial Times, Wall Street Journal, New York Times, Nikkei Asia, Maeil Business Newspaper, Korea Economic Daily, Korea Herald, Korea Times, Korea JoongAng Daily, TechCrunch, The Information, CNBC, CNN, BBC, Forbes, Fortune, Economist, Guardian, PR Newswire,
  Business Wire, GlobeNewswire, DealStreetAsia, Tech in Asia, Handelsblatt, Les Echos, The Bell, Crunchbase, PitchBook, CB Insights, Chapter 11, Android, iOS, Windows, Linux, COVID, Covid, COVID-19, Covid-19, Form 8-K, Form F-1, Series, LinkedIn, YouTube, Instagram, Facebook, WhatsApp, Twitter, Telegram, Slack, Zoom,
  MIT, Stanford, Harvard, POSTECH, Yale, Princeton, Caltech, UC Berkeley, Oxford, ETH Zurich, EPFL, Internet of Things, World War II, Cold War, Brexit, Big Tech, Big Three, Big Four, Fortune 500, Wi-Fi, Bluetooth, Bitcoin, Ethereum, Ether`.split(/,\s+/),
);

/** Last words of events, laws, papers, schools and the like. */
export const otherTails = words(`
  Congress Summit Expo Conference Week Exhibition Fair Festival Awards Award Prize Cup Olympics Games2 Championship Act Law Bill Code Treaty Protocol Index Composite Exchange University College School Academy Times Journal Herald Daily News Newspaper Newswire Gazette Tribune
  Courier Post2 Review Wire Stadium Day Symposium Convention Show Hackathon Fellowship Program Programme Challenge Competition Marathon Tour Report Survey Directive Regulation Agreement Accord Market Board Arena Tower Building Center2 Plaza Hotel2 Church Hospital2 Party Corps`);

/** Nouns before or behind a name that make it a product: "its Claude chatbot", "an assistant called Hana". */
export const productNouns = words(`
  app apps application assistant chatbot platform platforms service engine model models chip chips processor accelerator software tool toolkit suite product system language-model llm device handset smartphone phone phones tablet watch browser agent
  game games series marketplace wallet card messenger portal website site newsletter podcast show drama film satellite rocket drug vaccine treatment drone robot vehicle car sedan suv brand label package plan scheme bundle router speaker console
  language framework library database network protocol token coin stablecoin solution module`);

/** Nouns that stand before or in apposition to an organisation's name, with the type that descriptions use. */
export const organisationNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    firm: 'firm', company: 'firm', corporation: 'firm', business: 'firm', enterprise: 'firm', group: 'group', conglomerate: 'group', chaebol: 'group', giant: 'giant', unit: 'unit', arm: 'unit', subsidiary: 'unit', affiliate: 'unit', division: 'unit', offshoot: 'unit',
    startup: 'startup', 'start-up': 'startup', startups: 'startup', venture: 'startup', unicorn: 'startup', upstart: 'startup', newcomer: 'startup', spinoff: 'startup', 'spin-off': 'startup', 'spin-out': 'startup', spinout: 'startup',
    carrier: 'carrier', operator: 'carrier', telco: 'carrier', telecom: 'carrier', incumbent: 'carrier', carriers: 'carrier', operators: 'carrier', telcos: 'carrier', telecoms: 'carrier',
    chipmaker: 'chip', chipmakers: 'chip', foundry: 'chip', 'chip-maker': 'chip', fabless: 'chip',
    bank: 'bank', lender: 'bank', lenders: 'bank', banks: 'bank', insurer: 'bank', brokerage: 'bank', broker: 'bank',
    investor: 'investor', investors: 'investor', backer: 'investor', backers: 'investor', accelerator: 'investor', incubator: 'investor', vc: 'investor', financier: 'investor', fund: 'fund', manager: 'investor', 'fund-manager': 'investor', house: 'investor', shareholder: 'investor', shareholders: 'investor',
    maker: 'firm', makers: 'firm', developer: 'firm', developers: 'firm', provider: 'firm', providers: 'firm', designer: 'firm', builder: 'firm', supplier: 'firm', manufacturer: 'firm', producer: 'firm', seller: 'firm', retailer: 'firm', trader: 'firm', vendor: 'firm', publisher: 'firm', distributor: 'firm', recycler: 'firm', carmaker: 'firm',
    automaker: 'firm', steelmaker: 'firm', drugmaker: 'firm', toolmaker: 'firm', shipbuilder: 'firm', refiner: 'firm', miner: 'firm', airline: 'firm', consultancy: 'firm', agency: 'firm', rival: 'firm', rivals: 'firm', partner: 'firm', partners: 'firm', competitor: 'firm', competitors: 'firm', customer: 'firm', client: 'firm', buyer: 'firm', owner: 'firm', parent: 'firm',
    specialist: 'firm', pioneer: 'firm', player: 'firm', marketplace: 'firm', exchange: 'firm', studio: 'firm', lab: 'firm', laboratory: 'firm', outfit: 'firm', network: 'firm', platform: 'firm', company2: 'firm', companies: 'firm', firms: 'firm', consortium: 'group', hyperscaler: 'firm', conglomerates: 'group', units: 'unit', affiliates: 'unit', subsidiaries: 'unit', integrator: 'firm', contractor: 'firm', acquirer: 'firm', target: 'firm',
    factory: 'firm', brand: 'firm', chain: 'firm', utility: 'firm', hospital: 'firm', lessor: 'firm', landlord: 'firm', reseller: 'firm', wholesaler: 'firm', bookseller: 'firm', grocer: 'firm', brewer: 'firm', biotech: 'firm', fintech: 'firm', insurtech: 'firm', proptech: 'firm', edtech: 'firm',
  }),
);

/** Verbs, present and past, whose subject is an organisation rather than a common noun: used for names that stand only at the start of sentences. */
export const subjectVerbs = words(`
  said says say told announced announces has had have is was were will would plans planned raised raises secured secures closed closes bought buys acquired acquires invested invests led leads backed backs put puts took takes sold sells signed signs launched
  launches unveiled unveils makes made builds built runs ran operates operated owns owned wants wanted aims aimed expects expected reported reports posted posts booked books agreed agrees joined joins won wins opened opens became becomes set sets spent spends pledged pledges
  counts counted bags bagged lands landed nabbed nabs snapped snaps picked picks hired hires develops developed designs designed offers offered provides provided also declined declines denied denies confirmed confirms did does could may might can should must
  and or now then reads read still already itself completed completes hopes hoped began begins started starts added adds uses used helps helped holds held keeps kept let lets gave gives got gets went goes came comes first last recently currently remains paid pays handed poured pours`);
