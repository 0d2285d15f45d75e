const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Determiners and possessive pronouns: they open a noun phrase. */
export const determiners = words(`a an the this these those its their his her our my your no any some each every both all another either neither such what several many few more most other`);

/** Prepositions that may open a phrase. */
export const prepositions = words(`of in into to from for by with at on onto over under about against among between through via across within without including
  alongside behind around per plus excluding besides beyond toward towards during throughout amid near versus upon like worth than w/ despite following joined`);

/** Words that open a clause with its own subject, or stand as prepositions before a plain noun. */
export const subordinators = words(`when while as because if although though since after before until unless whether where whereas once that`);

/** Relative pronouns. */
export const relatives = words(`which who whose whom`);

/** Pronouns that can be a subject or object. */
export const pronouns = words(`it they he she we i you them him us itself themselves both neither`);

/** Adverbs that may stand between the parts of a verb group, or beside it. */
export const adverbs = words(`also altogether outright besides-that already just only now then still recently reportedly formally officially finally first jointly separately initially later
  subsequently earlier previously again once soon currently eventually quietly largely mainly mostly even ever never not alone so far yet together instead
  further simply actually allegedly likely probably possibly tentatively successfully newly long thus therefore meanwhile however today tonight here there
  too well originally directly apparently seemingly effectively nearly almost merely since back best freshly always often rather really very quite chiefly primarily`);

/** Forms of be, have and do. */
export const auxiliaries: ReadonlyMap<string, 'be' | 'have' | 'do'> = new Map([
  ...[...words(`be am is are was were been being isn't aren't wasn't weren't`)].map((w) => [w, 'be'] as const),
  ...[...words(`have has had having hasn't haven't hadn't`)].map((w) => [w, 'have'] as const),
  ...[...words(`do does did don't doesn't didn't`)].map((w) => [w, 'do'] as const),
]);

/** Modal verbs. */
export const modals = words(`will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't`);

/** Irregular verbs: base, past, past participle (all forms with spaces between). */
export const irregular = `buy bought bought|sell sold sold|lead led led|co-lead co-led co-led|put put put|take took taken|give gave given|get got got|make made made|come came come|become became become
go went gone|hold held held|bring brought brought|pay paid paid|spend spent spent|say said said|tell told told|see saw seen|build built built|win won won|lose lost lost
write wrote written|begin began begun|grow grew grown|rise rose risen|fall fell fallen|know knew known|find found found|keep kept kept|leave left left|meet met met|run ran run
set set set|let let let|cut cut cut|hit hit hit|bet bet bet|bid bid bid|sink sank sunk|throw threw thrown|draw drew drawn|drive drove driven|break broke broken|choose chose chosen
fight fought fought|seek sought sought|think thought thought|teach taught taught|catch caught caught|speak spoke spoken|stand stood stood|understand understood understood|undertake undertook undertaken
show showed shown|send sent sent|lend lent lent|feel felt felt|hear heard heard|mean meant meant|offload offloaded offloaded|oversee oversaw overseen|underwrite underwrote underwritten|have had had|lay laid laid
swallow swallowed swallowed|shed shed shed|shut shut shut|spin spun spun|split split split|spread spread spread|forgo forwent forgone|withdraw withdrew withdrawn|wind wound wound|overtake overtook overtaken|shoot shot shot|strike struck struck|do did done|be was been`;

/** Regular verbs of business news. Lists of others are not needed: unknown words in -ed are taken for verbs by their place. */
export const regular = words(`postpone delay defer halve pare ditch dump fold embed suppose compare oust emerge settle assume inherit regain retain pour pump plough plow inject commit back fund finance join participate anchor raise secure land close bag attract fetch score haul receive
  collect net complete acquire purchase absorb merge combine snap grab scoop swallow divest dispose offload exit unload transfer form launch establish create found pool subscribe
  contribute pledge promise vow plan agree decide intend aim hope want wish look try consider weigh mull explore discuss negotiate prepare eye propose offer approach expect
  schedule deny reject dismiss refute rule scrap drop abandon cancel terminate collapse halt shelve suspend fail refuse decline turn walk call confirm announce report unveil
  disclose reveal state add note explain argue claim insist suggest indicate hint signal tip rumor rumour value price double triple quadruple increase boost lift expand enlarge
  reduce trim lower climb jump surge slip drop decline gain top exceed reach cross hand splash fork shell ante chip follow return own control count list name include involve comprise consist
  sign ink enter partner team collaborate cooperate ally tie work operate develop design make produce provide supply deliver sell offer serve help allow let enable use deploy
  adopt integrate embed introduce release start open kick build roll debut apply seal strike clinch conclude finalize finalise execute approve clear file register list float
  manage run oversee head chair organize organise host sponsor support nurture accelerate select pick choose allocate earmark assign share hire appoint recruit lay cost total amount
  account represent stand remain stay continue keep maintain settle cover extend renew review study assess evaluate test trial pilot target forecast project estimate predict
  earn book log post record generate employ train process handle tap pair link connect expose place issue convert exercise redeem repay borrow guarantee swap exchange trade
  specialize specialise focus concentrate compete rival challenge beat face require need ask urge push press demand seem appear happen occur date mark represent bear
  channel funnel allot mobilize mobilise deepen widen top cap gather amass accumulate assemble rake reap garner draw net wire ship move migrate switch join-up tag pile weigh fill syndicate haul reel
  co-invest co-found reinvest recapitalise recapitalize bankroll underwrite nab capture obtain get-in pull call wind dissolve unwind relinquish surrender cede spin sour stall lapse rename rebrand relaunch
  change become turn live believe worry warn pay expire end finish quit step enlist rope recruit lure woo court poach line rescue save bail wave pass carve hive float list merge-with subsume gobble exit-from trumpet
  invest plunge plunk advance wager seed snag wrap spearhead submit pursue pocket liquidate achieve resolve elect opt authorize authorise attempt contemplate ponder speculate tout shortlist invite
  entertain examine vie circle rebuff nix spurn block veto unravel proceed await jettison snub solicit accept rebut lodge part oppose mandate`);

/** Words that are nouns as well as verbs: verbs only where the place says so. */
export const nounsToo = words(`fund funds back bet bets bid bids close deal deals exit exits fetch finance hand hands lead leads land lands launch launches list lists name names note notes offer offers
  open plan plans pledge pledges pool press price prices project projects promise purchase purchases raise rally rank record records rise report reports return returns review round share shares sign signs score
  split stake stakes start starts state states study supply support swap talks target targets test tests top total totals trade trial trials turn value values work works win wins write claim claims hope hopes want cost costs
  run runs set sets show shows cut cuts drop drops gain gains jump fall falls spin step steps switch transfer trust use uses estimate estimates forecast forecasts increase increases decline design designs control
  issue issues guarantee call calls change changes challenge post posts process push rival rivals market markets need needs pilot place places model models head chair host focus tie ties link links mark book books pick picks
  face cap count counts tap line lines live wire date dates file files look looks move moves try draw match buy spread address cover heads end ends finish pass combine net approach float backing funding financing building
  holding holdings offering opening closing meeting filing listing spending training undertaking saving savings earning earnings handling processing trading engineering manufacturing marketing following standing testing
  backed-up turnover pump commit say add welcome interest interests experience double bag haul ship ships ask check checks water stock stocks rule rules unit partner partners team teams bear bears rival rivals issue tank tanks
  seed seeds plunge plunges wager wagers advance advances wrap pocket pockets attempt attempts invite invites circle circles block blocks veto snub lodge lodges part parts`);

/** Nouns after which a name opens a new phrase: "the stake Hyundai bought". */
export const gapNouns = words(`stake stakes shares holding money cash investment sum amount round deal unit company startup firm business fund`);

/** Nouns behind a name that leave the name the thing meant: "its KT Cloud unit". */
export const nameNouns = words(`unit arm subsidiary affiliate division business affiliates units fund funds brand`);

/** Adverbial particles that belong to a verb: "pick up", "buy into", "came back". */
export const particles = words(`up down in into out off back away over on through aside together along around`);
