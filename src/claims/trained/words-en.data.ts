/**
 * Words that tell deals, in families: the trained reader learns of a family what it has seen of any of its words, so that
 * a verb that no labelled article used is read like its kin. Lower case, as they stand in texts; own work.
 */
export const wordFamiliesEn: Readonly<Record<string, string>> = {
  invest: `invest invests invested investing co-invest co-invested reinvest reinvested put puts putting pour poured pours pouring pump pumped pumping plough ploughed plow plowed plowing
    inject injected injects injecting sink sank sunk sinking channel channelled channeled funnel funnelled funneled commit committed commits committing plunge plunged plunk plunked stake staked
    wager wagered bet bets betting contribute contributed contributes contributing chip chipped ante anted`,
  investment: `investment investments injection injections infusion outlay bet funding-from cheque cheques check checks ticket tickets backing contribution contributions participation`,
  back: `back backs backed backing bankroll bankrolled finance financed financing fund funded support supported seed seeded sponsor sponsored anchor anchored`,
  raise: `raise raises raised raising secure secures secured securing bag bags bagged bagging land lands landed landing attract attracts attracted attracting collect collected collects haul hauled haul
    net netted nets nab nabbed nabs pocket pocketed pockets score scored scores garner garnered draw drew drawn pull pulled pulls snag snagged scoop scooped fetch fetched gather gathered clinch clinched
    pick picks picked wrap wraps wrapped bring brings brought top tops topped rake raked reel reeled amass amassed lure lured`,
  close: `close closes closed closing complete completes completed completing finalize finalized finalise finalised finalising finalizing conclude concluded concludes seal sealed seals`,
  round: `round rounds raise fundraise fundraising fundraiser financing financings funding extension tranche placement issue offering recapitalisation recapitalization`,
  lead: `lead leads led leading co-lead co-leads co-led co-leading head headed heads spearhead spearheaded anchored lead-investor`,
  join: `join joins joined joining participate participates participated participating participation follow followed alongside include included including returning return returned rejoined`,
  investor: `investor investors backer backers shareholder shareholders stakeholder stakeholders underwriter subscriber angel angels lp lps`,
  receive: `receive receives received receiving get gets got gotten getting obtain obtained obtains win wins won winning gain gained gains`,
  buy: `buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased purchasing take takes took taken taking snap snapped snaps grab grabbed grabs pick-up scoop scooped
    swallow swallowed swallows absorb absorbed absorbs absorbing gobble gobbled assume assumed nab subsume subsumed`,
  acquisition: `acquisition acquisitions takeover takeovers buyout buyouts purchase purchases buy-out buyer buyers acquirer acquirers acqui-hire acquihire takeover-bid tender buy-in`,
  merger: `merger mergers merge merges merged merging combine combines combined combining combination integrate fold folds folded folding amalgamate`,
  control: `control controlling majority controls outright wholly entire whole full fully remaining rest`,
  stake: `stake stakes share shares holding holdings interest interests equity shareholding shareholdings stock position ownership voting slice chunk piece minority block`,
  sell: `sell sells sold selling divest divests divested divesting offload offloads offloaded offloading unload unloads unloaded unloading dispose disposed disposes disposing shed sheds shedding
    hand hands handed handing part parts parted parting exit exits exited exiting spin spins spun cede ceded relinquish relinquished dump dumped hive hived jettison transfer transferred transfers transferring cash cashed
    trim trims trimmed trimming pare pared pares reduce reduced reduces cut unwind unwound liquidate liquidated`,
  sale: `sale sales divestment divestments divestiture disposal disposals exit exits sell-off selloff spin-off spinoff block-deal auction proceeds seller sellers vendor`,
  pay: `pay pays paid paying spend spends spent spending fork forked shell shelled splash splashed cough coughed lay laid cost costs price priced dish`,
  value: `value values valued valuing valuation valuations worth post-money pre-money unicorn appraise appraised priced`,
  issue: `issue issues issued issuing subscribe subscribes subscribed subscribing subscription allot allotted allotment newly-issued new third-party rights preferred convertible bonds notes note bond exchangeable warrants capital-increase`,
  fund: `fund funds vehicle vehicles pool partnership-fund fund-of-funds`,
  formfund: `form forms formed forming launch launches launched launching establish establishes established establishing create creates created creating set sets setting raise start starts started assemble assembled pooled`,
  lp: `anchor limited-partner lp lps gp gps limited general manager managers manage manages managed managing operate pledge pledged pledges pledging commitment commitments commits earmark earmarked allocate allocated allocates earmarks capital`,
  programme: `programme program programmes programs accelerator incubator scheme initiative cohort batch`,
  total: `total totals totalled totaled totalling totaling cumulative cumulatively altogether combined overall aggregate all-told so-far sum sums amounted`,
  cumulative: `to-date since inception founding lifetime date far bringing brings`,
  number: `companies startups start-ups firms deals ventures investments transactions portfolio names businesses`,
  partner: `partner partners partnered partnering partnership partnerships team teams teamed teaming tie ties tied tie-up tie-ups collaborate collaborates collaborated collaborating collaboration collaborations
    cooperate cooperates cooperated cooperating cooperation ally allied alliance alliances join joint jointly together mou mous memorandum memorandums understanding pact pacts loi letter`,
  agree: `agree agrees agreed agreeing agreement agreements deal deals contract contracts accord arrangement sign signs signed signing ink inks inked inking strike strikes struck enter enters entered entering`,
  develop: `develop develops developed developing co-develop co-developed co-developing development co-development build builds built building research design designs designed`,
  supply: `supply supplies supplied supplying provide provides provided providing deliver delivers delivered delivering supplier offtake procure license licence licensed licenses`,
  distribute: `distribute distributes distributed distributing distribution distributor resell resells resold reselling reseller market marketed carry carries carried stock stocked exclusive retail list listed`,
  embed: `embed embeds embedded embedding integrate integrates integrated integrating integration incorporate incorporated incorporates plug plugged plugs apply applied applies adopt adopts adopted bundle bundled bundles power powers powered run runs install installed preload preloaded`,
  venture: `venture ventures jv jvs joint-venture consortium joint-ventures`,
  alliance: `alliance coalition consortium league group forum club network initiative bloc council federation association`,
  found: `found founded founding founder co-founded co-founder members member membership`,
  target: `target targets targeted targeting aim aims aimed aiming goal goals plan plans planned planning objective objectives want wants wanted hope hopes hoped intend intends intended
    guidance guided ambition pledge vow vowed vows promise promised seek seeks sought forecast forecasts expect expects expected project projected projects roadmap set`,
  reach: `reach reaches reached reaching hit hits hitting exceed exceeds double doubling triple tripling quadruple lift lifts lifted lifting raise boost boosted grow grows growing expand increase increases increased account
    accounts contribute climb top`,
  revenue: `revenue revenues sales turnover income profit profits earnings ebitda margin margins operating net arr gmv`,
  users: `users user customers customer subscribers subscriber members merchants outlets stores branches sites clients employees staff`,
  talks: `talks talk discussions negotiations negotiating discussing discuss negotiate mull mulls mulling mulled weigh weighs weighing weighed consider considers considering considered consideration explore explores exploring explored
    eye eyes eyeing review reviewing reviews study studying exploratory interest interested shortlist shortlisted preferred bidder bidders bid bids bidding offer offers offered offering proposal approach approached court courting
    circling suitors suitor contemplating contemplate evaluate evaluating option options possible potential`,
  rumour: `reportedly rumour rumours rumor rumors rumored rumoured speculation sources source familiar unnamed people person insiders said-to could might may would if whether`,
  deny: `deny denies denied denying denial dismiss dismissed dismisses untrue groundless baseless unfounded false incorrect refute refuted reject rejected rejects rebuff rebuffed rebuffs`,
  end: `collapse collapsed collapses scrap scrapped scraps abandon abandoned abandons terminate terminated terminates cancel cancelled canceled cancels withdrew withdraw withdrawn walked walk drop dropped drops fail failed fails lapse lapsed
    called-off shelve shelved suspend suspended halted halt aborted fell fall through blocked block blocks prohibited vetoed wound dissolve dissolved ended end ends broke broken apart off back turned declined unravelled unraveled soured`,
  ahead: `will shall to-be planned upcoming scheduled slated due set expected expects pending subject approval approvals regulatory conditions`,
  done: `has have had was were been already completed`,
  say: `say says said saying tell tells told telling announce announces announced announcing report reports reported reporting disclose disclosed discloses filing statement according confirm confirmed confirms reveal revealed unveil unveiled add added adds note noted`,
  not: `not no never neither nor without yet n't didn't doesn't don't isn't wasn't won't hasn't haven't cannot`,
  grant: `grant grants fine fined fines penalty loan loans debt subsidy subsidies lawsuit dividend dividends buyback buybacks repurchase order orders contract capex spending expenditure plant factory`,
  market: `market markets industry sector according data tracker figures economy gdp index shares trading traded closed rose fell gained percent`,
  ipo: `ipo ipos list lists listed listing float floated flotation debut public bourse kosdaq kospi nasdaq nyse offering exchange`,
  company: `company firm startup start-up carrier operator group maker developer provider bank lender insurer retailer carmaker chipmaker conglomerate arm unit subsidiary affiliate parent rival business platform`,
  vc: `ventures venture-capital vc capital partners private-equity fund asset management securities bank pension sovereign wealth`,
  previous: `previous previously earlier before prior former formerly last ago past already again additional further follow-on second another more`,
  each: `each apiece respectively both equally`,
  from: `from up against compared versus vs`,
  by: `by until through within`,
};
