const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that open sentences or stand between names and are never a name themselves; lower case. */
export const functionWords = words(`
  a an the this that these those there here it its he she they we you i his her their our your my him them us me who whom whose which what when
  where why how while whereas although though because since if unless until once after before during amid among amongst against about above
  across along alongside around as at behind below beneath beside besides between beyond by despite down except for from in inside into like
  near of off on onto out outside over past per rather regarding through throughout to toward towards under underneath unlike up upon
  versus via vs with within without and or but nor so yet both either neither not no none nothing nobody never ever also too even just only still
  already again always often sometimes usually now then today tomorrow yesterday tonight soon later earlier meanwhile however moreover furthermore therefore
  thus hence instead otherwise nevertheless nonetheless additionally separately similarly likewise finally lastly firstly secondly next
  last first second third fourth fifth another other others some any all each every many much more most few fewer less least several such same
  own one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion
  billions trillion half quarter twice is are was were be been being am do does did done has have had having can could may might must
  shall should will would let lets let's yes okay perhaps maybe indeed instead elsewhere everywhere somewhere overall altogether
  according based given including excluding following concerning considering depending owing due thanks plus minus further far
  well back away apart aside ahead long short w w/ etc eg ie re pre non anti ex vice`);

/** Everyday words that begin sentences, headings or label lines in business news; lower case, singular and base forms. */
export const commonWords = words(`
  ability absence access accord account accountant accounting acquisition act action active activity adaptation addition administrator adoption advance advantage
  advertiser advertising advice adviser advisor affair affiliate agency agenda agent agreement aid aim air algorithm alliance allocation amount analysis
  analyst announcement annual answer anyone anything app appeal appetite application approach approval area argument arm arrangement art article artificial ask
  aspect asset assistant association assumption attempt attendee attention auction audience auditor author authority automaker automation average award awareness
  backer backing backdrop balance ban bank banker bankruptcy bar bargain base basis battery battle bear beat beauty beginning behavior behaviour belief benefit bet
  better bid bidder big bill bit block blow board boat body bond book boom boost border borrower borrowing boss bottom bourse branch brand breakdown bridge brief bright
  broadband broker brokerage budget bug builder building bulk bull bureau burden bus business buyer buying buyout cable call camera campaign campus candidate cap
  capacity capex capital car carbon card care career cargo carmaker carrier case cash category cause caution cell center central centre century ceo certain chain chair
  chairman challenge chance change channel chaos chapter character charge charity chart chat chatbot cheap check chemical chief child chip chipmaker choice
  choosing church churn circle citizen city claim class clause clean clear client climate clinic clock close closing cloud club co-founder coal coalition code
  coin cold collaboration collapse colleague collection college color combination comment commentator commerce commercial commission commitment committee commodity common
  communication community company comparison competition competitor complaint component compute computer computing concern conclusion condition conference
  confidence conflict confusion conglomerate connection consensus consequence consolidation consortium construction consultancy consultant consumer consumption contact contender
  content contest context continued contract contractor contrary contribution control controversy conversation conversion copper copyright core corporate corporation correction cost
  counsel counterpart country coupon court cover coverage craft creator credit creditor crew crisis critic criticism crop crowd crucial crypto culture currency current
  customer cut cyber cyberattack cybersecurity cycle daily damage danger data database date dawn day deadline deal dealer debate debt debut decade decision decline deep defense
  defence deficit definition delay delegate delegation delivery demand demo department deposit depreciation deputy derivative design designer desk detail
  developer development device dialogue difference different difficulty digital dilution dinner direct direction director disclosure discount discussion disease display disposal
  dispute distribution distributor district dividend division doctor document dollar domestic donor door doubt downside draft drama dream driver drone drop drug
  duty earning earth ease east easy economist economy ecosystem edge edition editor education effect efficiency effort election electric electricity electronic
  element email emerging emission emphasis employee employer employment encouraged end energy engine engineer engineering enough enterprise entertainment enthusiasm entire entity entrant
  entrepreneur entry environment equipment equity error escape especially essential estate estimate euro evaluation event everybody everyone everything evidence exact example
  excellent exception excess exchange excitement executive exemption exercise exhibit exit expansion expectation expenditure expense experience experiment expert explanation export
  exporter exposure extension extra eye fabric face facility fact factor factory failure fair faith fall family fan farm farmer fashion fast fate father favor fear feature
  federal fee feedback feedstock fellow fewer fiber fibre field fierce fiction fight figure file filing film final finance financial financier financing finding fine fintech fire firm
  fiscal fit fixed flagship flat fleet flexibility flight flow focus food force forecast foreign forest form formal former fortune forum forward forward-looking foundation
  founder founding fraction framework franchise fraud free freedom freight frequency fresh friction friend front frontier fuel full fun function fund funding fundraising
  future gain gallery game gamer gaming gap garage gas general generation generative giant gift girl global goal gold good goods government governor grand grant great green grid
  ground group grower growth guarantee guard guess guest guidance guide guideline habit half hand handset happy hard hardware harvest head headline headquarter
  headwind health healthcare hearing heart heat heavy hedge height help hesitation high higher hint hire hiring history hit holder holding hole home honest hope hospital host
  hot hotel hour house household housing hub huge human hundred hurdle hydrogen hype hyperscaler idea image impact implementation import importance important improvement
  incentive incident income incubator incumbent independent index indication indicator individual industrial industry inference inflation inflow influence information infrastructure
  initial initiative innovation input inquiry insider inside insight inspection installation institution institutional instruction instrument insurance insurer integration
  intelligence intense intention interest interested interim intermediary internal international internet interview introduction inventory investigation investigator investment investor
  invitation involvement iron issue issuer item job joint joke journalist journey judge judgment junior jury justice key kid kind knowledge label labor labour lack lady land landlord
  landscape language lap large larger largest late latest latter law lawmaker lawsuit lawyer layer layoff lead leader leadership league leak lease leave left legacy legal legislation
  lender lending length lesson letter level leverage liability library licence license licensing life light limit line link liquidity list listing literature lithium litigation
  little live load loan lobby local location logic logistics loss lot love low lower lower loyalty luck lunch luxury machine magazine mail main maintenance major
  majority maker making man management manager mandate manufacturer manufacturing map margin mark market marketing marketplace marriage mass master match material math
  matter mature maximum mayor meal mean meaning measure mechanism media medical medicine medium meeting member membership memo memorandum memory mention mentor merchant merger
  message messaging metal method metric middle migration military mind mine miner mineral mini minimum minister ministry minor minority minute mission mistake mix
  mobile mobility mode model modest moment momentum monday money monitor month monthly mood mood morning mortgage mother motion motivation motor movement movie
  multiple music mutual name narrative nation national natural nature near necessary need negotiation negotiator neighbor net network new newcomer news newsletter newspaper
  night node noise nominal noon normal north note notice notion novel nuclear number nurse object objective observer obstacle occasion odd offer offering office officer official
  offline oil old older one-third online open opening operating operation operational operator opinion opponent opportunity opposition optimism option orange orchestration order
  ordinary organisation organization origin original outcome outlay outlet outlook output outside outsider outstanding overall overseas overnight oversight owner ownership
  pace pact package page pain pair panel paper parent park parking part participant participation particular partner partnership party passenger passion past patent path patience patient pattern
  pay payment payout peak peer penalty penetration pension people percent percentage perfect performance period permission permit person personal personnel perspective phase
  phone physical picture piece pilot pioneer pipeline pitch place plan plane planner plant plastic platform play player plenty pledge plug point policy politician politics
  poll pool poor popular popularity population portfolio portion position positive possession possibility possible post potential pound poverty power practice precise
  prediction preference preliminary premium preparation presence present presentation president press pressure previous price pricing primary principal principle print
  prior priority private prize problem procedure proceeding proceeds process processor procurement producer product production productivity professional professor profit
  profitability program programme progress project promise promoter promotion proof property proponent proportion proposal prospect protection prototype provider province provision public
  publication publicity publisher publishing purchase purpose push qualification quality quantity quarter quarterly question quick quiet quote race radio rail railway rain rally range rank rapid rare
  rate rating ratio raw reach reaction reader reading ready real reality reason receipt recent recession recipient recognition recommendation record recovery recruit recycler recycling red reduction reference
  reform refusal region regional registration regular regulation regulator regulatory rejection relation relationship release relevant reliance relief remainder remark remarkable renewable rent rental repair
  repayment repeat replacement reply report reporter reporting representative reputation request requirement rescue research researcher reserve resident resignation resistance resolution resource
  respect respondent response responsibility rest restaurant restriction restructuring result retail retailer retention return returning revenue reversal review revision revival revolution reward rich
  rider right ring rise rising risk rival rivalry road roadmap robot robotic robotics role rollout room root rough roughly round route routine row rule ruling rumor rumour run runner runway rush safe safety
  salary sale sample sanction satellite saving saver say scale scandal scenario schedule scheme scholar school science scientist scope score screen search season seat secret secretary section
  sector secure security seed segment select selection self seller selling semiconductor senior sense sensor sentiment separate sequence series serious servant server service session set
  settlement setup severe shape share shareholder sharp sheet shelf shell shift ship shipbuilder shipment shipper shipping shock shop shopper shopping short shortage shot show shrink side sight sign
  signal signature significant silence silicon silver similar simple single site situation size skeptic skeptical skill sky slide slow slowdown slower small smaller smallest smart smartphone social society
  soft software solar sole solid solution someone something son sort sound source south space spam spark speaker special specialist specific specification spectrum speculation speech speed spending
  spin spin-off spinoff split spokesman spokesperson spokeswoman sponsor sport spot spread spring square stability stable staff staffing stage stake stakeholder stance stand standard star start startup start-up
  state statement station statistic status stay steady steel step stock stop storage store story straight strain strategic strategist strategy stream streaming street strength stress strict strike string strong
  structure struggle student studio study stuff style subject subscriber subscription subsidiary subsidy substance success successful successor sudden suit sum summary summer summit supplier supply support
  supporter surface surge surplus surprise survey survival suspicion sweetener switch symbol synergy system table tablet tag tailwind takeover talent talk tally tank target tariff task taste tax taxi taxpayer teacher team
  tech technical technology teenager telecom telecommunication telephone television tension term terms test testing text thanks theme theory therapy thing thinking thought threat threshold
  ticket tide tie tie-up tier tight time timeline timing tiny tip tire title token toll tone tool top topic total touch tough tour tourism tourist tower town toy track trade trader trading tradition
  traditional traffic training tranche transaction transcript transfer transformation transition translation transmission transparency transport transportation travel traveler treasury treatment treaty trend trial
  trick trigger trip trouble truck true trust truth try turn turmoil turnaround turnover type typical ultimate umbrella uncertainty undertaking underwriter unemployment uniform union unique unit universal
  university unlike unnamed unprecedented unusual update upgrade upside usage use user utility vacancy valuable valuation value van variety various vast vehicle vendor venture verdict version vessel veteran
  victim victory video view viewer village virtual visa vision visit visitor visual vital voice volatility volume volunteer vote voter wage wait wake wall wallet war warehouse warning
  waste watch watchdog water wave way weak weakness wealth weapon weather web website week weekend weekly weight welcome welfare west white whole wholesale wide wife wild win wind window winner winter wireless
  wisdom wish witness woman wonder wood word work worker workforce working workplace workshop world worry worth writer writing wrong year yen yield young youth zero zone
  absent accelerating acceptance advancing aggressive ample anticipated apparent appropriate asian automotive aware bad basic bearish biggest bold brick british brisk broad broader bullish calm careful cautious cheaper classic closer
  comfortable commenting compared competitive complete complex comprehensive considerable consistent conventional cool costly creative critical cross-border crowded cumulative customary cutting-edge decent dedicated definitive
  delicate dense desperate detailed determined difficult disappointing disclosed discretionary diverse double dramatic dry dual dull eager early economic effective elaborate elegant eligible enormous equal european exclusive existing
  expensive experienced explicit extensive external extreme familiar famous favorable feasible few firm-wide flush fluent forthcoming frequent friendly gentle gross happier healthy hefty hungry ideal idle illegal immediate immense imminent
  inevitable informal initially innovative instant intact intensive iterative key keen lean lengthy likely limited liquid loose lucrative lucky lone loud mainstream marginal massive meaningful mere merry mid minor mixed moderate modern
  moribund mutual naive narrow native neat negligible nervous neutral nice nimble nominal notable novel obvious official ongoing opaque optimal outright painful parallel partial passive peculiar pending permanent persistent pessimistic plain
  plausible polite powerful practical precious premature pressing prestigious prime productive profitable profound prominent promising prompt proper prospective proud prudent pure radical random rational realistic reasonable reliable
  reluctant remote representative resilient responsible restless rival robust rocky rosy round-the-clock sanguine scarce scattered secretive selective sensible sensitive shaky shared sheer shiny shy silent sizable skilled sleek sluggish
  sober solitary somber sophisticated speedy spare stale standalone stark steep sticky stiff strange stringent striking stubborn sturdy substantial subtle suitable superb superior supposed swift tangible tech-heavy temporary tempting
  tentative terrible thin thorny thorough tidy timid tired toxic traditionally transient troubled trusted ubiquitous unclear unexpected unfortunate unhappy unlikely unlisted unrelated upbeat upcoming urgent usual vague valid verbal
  viable vibrant vocal volatile vulnerable warm wary weird wealthy well-known widespread willing wise worried worse worst youthful
  accept accelerate accuse achieve acknowledge acquire adapt add address adjust admit adopt advise afford agree allow alter analyze announce apply appoint appreciate approve argue arise arrange arrive assess assign assist assume assure
  attach attack attract avoid back become begin believe belong blame boil borrow bother bounce break breathe bring build burn buy calculate carry catch celebrate cement choose chase cite clarify climb collapse
  collect combine come command compare compete compile complain comply compose comprise concede conclude conduct confirm confront congratulate connect consider consist consult consume contain continue contribute convert convince cook
  cope count crack crash create cross cry deal declare decrease defend define delay deliver demonstrate deny depart depend deploy derive describe deserve desire destroy determine develop die differ digest dig diminish dip disagree disappear
  disclose discover discuss dismiss distinguish distribute dive divide dominate donate double draw drag dress drink drive dub earn eat elect eliminate embed embrace emerge employ enable encounter encourage endorse engage enhance enjoy ensure
  enter establish evaluate evolve examine exceed excite exclude execute exist expand expect explain exploit explore express extend extract fail feed feel fetch fill find finish fix flag float fly fold follow forbid foresee forget formalize
  forge found freeze fulfil gather generate get give go grab graduate grapple grasp grow handle hang happen hate hear help hesitate highlight hold hurt identify ignore illustrate imagine impose impress improve include incorporate increase
  incur indicate inform inherit inject injure insert insist install intend intensify interact introduce invent invest invite involve isolate join jump justify keep kick kill knock know land laugh launch lay lean leap learn lend lie lift
  listen lock look lose lure maintain make manage manufacture marry meet melt merge migrate miss modify mount move multiply name narrow negotiate nod notice notify obey observe obtain occupy occur operate opt oppose organize outline overcome
  overhaul overlook oversee overtake owe own participate pass pause perceive perform persist persuade pick pin pivot pledge plow plunge poach pose possess postpone pour praise predict prefer prepare prescribe preserve prevail prevent proceed
  proclaim produce project prolong promote propel propose protect protest prove provide publish pull pump punish pursue put qualify quit raise read realize rebound recall receive reckon recognize recommend recover recruit reduce refer reflect
  refuse regain regard regret reject relate relax rely remain remember remind remove render renew rent replace represent require resemble reside resign resist resolve respond restore retain retire retreat retrieve reveal reverse revive
  ride roll ruin sack satisfy save scrap see seek seem seize send sense separate serve settle shake shed shine shoot shut sing sink sit sketch sleep slip smell smile soar solve sort spark speak specialize spend spoil spur squeeze stare steal
  stem stick strengthen stretch strip strive submit succeed suffer suggest summarize supplement suppose surround survive suspect suspend sustain swap sway sweep swim swing tackle take tap taper teach tear tell tempt tend terminate thank think
  throw thrive topple train transform translate trade treat trim tumble turn unveil uncover undergo understand undertake unify unlock unwind uphold urge vanish vary vie visit vow wake walk want warn wash wear weigh welcome win wipe
  withdraw withhold witness wonder worsen worry write yell
  about-face absolutely afterward anybody anyway appendix asked attached background bullet byline caption chapter click comment comments copyright disclaimer disclosure editor editors editorial embargo ends exclusive faq footnote graph graphic header heading infographic
  inquiries lead lede media note photo photograph photos pictured press pullquote q&a quick quote ref related remarks reporting rights say sidebar source sources subscribe summary tagged tags takeaway takeaways tips update updated via watch
  somebody nobody total fiscal yesterday men women children heads hands eyes lives mice thieves shelves knives wives leaves halves feet teeth geese media criteria phenomena analyses crises bases theses data indices formulas alumni exits rounds terms ones`);

/** Days, months, festivals and seasons: capitals that are never an organisation. */
export const calendarWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas easter chuseok seollal
  diwali ramadan thanksgiving halloween q1 q2 q3 q4 h1 h2 1h 2h fy kst gmt est pst cet utc edt am pm bst`);

/** Acronyms and terms written with capitals that name a thing of the trade, not an organisation; as written. */
export const genericCapitals = words(`
  AI AGI API APIs AR ARPU ARR ASIC ASICs AX B2B B2C B2G BEV CAGR CAPEX CDMO CEO CEOs CFO CIO CISO CMO CO2 COO CPO CPU CPUs CRM CSO CSR CTO CVC CVCs DRAM DX EBITDA ECM EPS ERP ESG
  ETF ETFs EV EVs FTTH FX FWA GB GDP GP GPs GPU GPUs GW HBM HBM3 HBM3E HBM4 HR IC ICT ID IDC IDs IFRS IoT IP IPO IPOs IPTV IR IRR IT JV KRW USD EUR JPY GBP CNY SEK NOK DKK CHF INR SGD HKD TWD AUD CAD BRL MXN ZAR
  IDR MYR PHP THB VND TRY AED SAR PLN CZK HUF LED LCD LFP LLM LLMs LOI LP LPs LTE M&A M&As MNO MNOs MOU MOUs MVNO MVNOs MW MWh MZ NAND NDA NFT NFTs NLP NPU NPUs OCR OLED OS OTT P2P PC PCs PE PER PF PoC PR QR R&D RAG
  RPA ROI ROE RTD SaaS SAF SEO SLA SLM sLM sLMs SME SMEs SMB SMBs SMS SOC SoC SoCs SPA SPAC SPACs SPC STO TB TCO TPU TPUs TV TVs UAM UI UX VC VCs VLM VPN VR VOD XR 2D 3D 4G 5G 6G 3G NB SDV ADAS AAM LNG PBR ESS
  Wi-Fi WiFi Web3 Internet Series Pre-Series Pre-A Pre-IPO Round Seed Bridge Web Blockchain YoY QoQ OTA CCTV DB PPA GAAP NAV AUM LBO MBO PIPE EIR UAE PDF FAQ K-pop K-Pop K-beauty K-Beauty K-food K-Food K-content OK TBA TBD N/A DNA RNA mRNA MRI CT
  Ph.D PhD MBA BS MS BA MA LD ATTN LEAD No Nos Vol Fig Ch Sr Jr II III IV VI VII ST Gbps Mbps MHz GHz kW kWh TWh GWh nm mm km`);

/** Words of office; what follows is a person. As written in lower case. */
export const titleWords = words(`
  ceo cfo cto coo cio cmo cpo cso chief executive officer president chairman chairwoman chairperson chair vice senior co-ceo co-ceos founder co-founder cofounder
  co-founders founders director managing minister governor senator representative secretary analyst analysts partner mr mrs ms dr prof professor sir spokesman spokeswoman
  spokesperson lawmaker mayor premier chancellor king prince queen judge attorney commissioner ambassador editor correspondent reporter columnist economist strategist
  technology financial operating marketing investment product strategy information deputy assistant general head engineer scientist principal researcher fellow
  treasurer controller interim acting evp svp vp md`);

/** Title words that alone make the words behind them a person. The others of `titleWords` only beside one of these. */
export const strongTitles = words(`
  ceo cfo cto coo cio cmo cpo cso executive officer president chairman chairwoman chairperson chair co-ceo founder co-founder cofounder founders co-founders director minister governor
  senator secretary analyst analysts partner mr mrs ms dr prof professor sir spokesman spokeswoman spokesperson lawmaker mayor chancellor judge attorney commissioner ambassador
  editor correspondent reporter columnist economist strategist evp svp vp md head chief representative researcher engineer treasurer`);

/** Given names common enough to make two capitals a person rather than a company. */
export const givenNames = words(`
  aaron abdul adam adrian ahmed aiko akira alan albert alejandro alex alexander alexandra alice alison amanda amelia amir amit amy ana anders andre andrea andreas andrew andy angela anil anita anjali ann
  anna anne annika anthony antoine anton antonio arjun arthur arun ashley astrid audrey barbara beatrice ben benjamin bernard bill bjorn bob boris brad brandon brian bruce bruno camille carl carla carlos carmen
  carol caroline catherine cecilia charles charlotte chen cheryl chloe chris christian christina christine christoph christopher claire clara claudia clement colin craig cristina cynthia daisuke dan daniel daniela
  dario dave david dean deborah deepak denis dennis diana diane diego dirk dmitri dominic don donald donna doug douglas duncan dylan eduardo edward elena elizabeth ella ellen elon emily emma emmanuel enrique eric erik erika erin
  ernest esther ethan eugene eva evan fatima federico felipe felix fergus fernando florian frances francesca francesco francis francisco francois frank franz fred frederic gabriel gabriela gareth gary george
  georg gerald gerard gianni gillian gina giovanni giulia glenn gordon grace graham greg gregory guillaume gustav hana hannah hans harold harry hassan heather heidi helen henri henrik henry hiroshi holly howard
  hugh hugo ian ibrahim igor ines ingrid irene isabel isabella ivan jack jacob jakob jacques james jamie jan jana jane janet jason javier jay jean jeff jeffrey jens jennifer jenny jeremy jerome jerry jesper jessica jesus jill jim joan
  joanna joao joe joel joerg johan johann johannes john jon jonas jonathan jorge jose josef joseph joshua juan judith julia julian julie julien jun jürgen justin karen karin karl kate katharina katherine kathryn katie
  kazuo keith kelly ken kenji kenneth kevin kim kirsten klaus konstantin kristian kristoffer kristin kumar kurt kyle lara larry lars laura lauren laurent lawrence lea lee leila lena leo leon leonard li liam lina linda lisa liz lorenzo louis louise luca
  lucas lucia lucy luis lukas luke luiz magnus manuel marc marcel marco marcos marcus margaret maria marie marina mario mark markus marta martha martin martina mary masayoshi mathias matteo matthew matthias maurice max
  maya megan mehmet mei melanie melissa mette michael michel michelle miguel mika mike mikael mikhail min ming miriam mohamed mohammed mohammad monica morgan morten muhammad nadia naomi natalia natalie nathan neha neil niall nicholas nick nicola
  nicolas nicole niels nikhil nikolai nina noah noriko nuno olga oliver olivia olivier omar oscar otto pablo paola paolo pascal patricia patrick paul paula paulo pavel pedro peggy per pete peter petra phil philip philippe pia piotr pierre
  prakash priya rachel rafael raj rajesh ralph ramon raul ravi ray raymond rebecca renata rene ricardo richard rick rita robert roberto robin rodrigo roger rohit roland roman ron ronald rosa ross roy ruth ryan sabine sachin
  salma sally sam samantha samir samuel sandra sanjay santiago sara sarah sato satoshi scott sean sebastian sergei sergio shane sharon shaun sheila shinji simon simone sofia sonia sophia sophie stefan stefano steffen stella stephanie stephen
  steve steven stuart sunil susan susanne suzanne sven svetlana sylvia takashi takeshi tamara tan tanja tanya tara tariq ted teresa terry theo theresa thierry thomas tim timothy tina tobias todd tom tomas tomasz tony tracy trevor tsai tyler ulrich
  ulrike ursula valentina vanessa vera veronica vicky victor victoria vijay vikram vincent vladimir walter wang wei wendy werner wilhelm will william wolfgang xavier yan yasmin yasuo yusuf yuki yuko yves yvonne zhang zoe zhao liu`);

/** Family names of Korea as romanised: "Kim Young-shub", and "Kim" alone after it. */
export const koreanSurnames = words(`
  kim lee yi rhee park pak bak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim im rim han oh o seo suh shin sin kwon gwon hwang ahn an song yoo yu ryu jeon jun chun hong ko go koh moon mun
  yang son sohn bae pae baek paik heo hur huh nam noh no roh ha kwak gwak sung seong cha joo ju woo koo gu ku na ra min jin um eom chae won cheon bang byun byeon kong gong ok yeo tak maeng myung seok`);
