/** What a particle says of the noun before it; the clause grammar reads its arguments by these. */
export type ParticleRole =
  | 'topic' // 은/는: as for X
  | 'subject' // 이/가, 께서
  | 'object' // 을/를
  | 'dative' // 에, 에게, 한테: to X, in X, at X
  | 'place' // 에서: at X, from X; also the subject of an institution
  | 'source' // 로부터, 에게서, 부터: from X
  | 'instrument' // 으로/로: by, as, into X
  | 'comitative' // 와/과: with X, and X
  | 'genitive' // 의: of X
  | 'also' // 도: X too
  | 'only' // 만: X alone
  | 'until' // 까지
  | 'than' // 보다, 처럼, 만큼
  | 'list' // 등, 나: and others
  | 'side' // 측: the side of X
  | 'copula'; // 이다, 이며, 이라고, 인: is X

/** After which final a particle stands: `c` consonant, `v` vowel, `l` vowel or ㄹ, `n` consonant other than ㄹ. */
export type ParticleAfter = 'c' | 'v' | 'l' | 'n' | undefined;

type Row = readonly [forms: string, role: ParticleRole, after?: ParticleAfter];

/** Every particle with its role and the final it stands after. Copulas are weak: 바로고, 타다 and 찰나 end like them. */
export const particleRows: readonly Row[] = [
  ['은', 'topic', 'c'],
  ['는', 'topic', 'v'],
  ['이', 'subject', 'c'],
  ['가', 'subject', 'v'],
  ['께서 께서는', 'subject'],
  ['을', 'object', 'c'],
  ['를', 'object', 'v'],
  ['에 에게 에게는 에겐 에게도 에게만 한테 에는 에도 에만 에다 에다가 에까지 에까지도 에의', 'dative'],
  ['에서 에서는 에선 에서도 에서만 에서의 에서까지', 'place'],
  ['서', 'place', 'v'], // 에서 shortened in headlines: 퓨처플레이서 투자
  ['에게서 에게서는 에게서도 한테서 에서부터 에게로부터', 'source'],
  ['으로부터 으로부터는 으로부터도 으로부터의', 'source', 'c'],
  ['로부터 로부터는 로부터도 로부터의', 'source', 'l'],
  ['부터 부터는 부터도', 'source'],
  ['으로 으로는 으로도 으로만 으로서 으로서는 으로서도 으로써 으로의 으로까지 으로선', 'instrument', 'n'],
  ['로 로는 로도 로만 로서 로서는 로서도 로써 로의 로까지 로선', 'instrument', 'l'],
  ['과 과는 과도 과의 과만', 'comitative', 'c'],
  ['와 와는 와도 와의 와만', 'comitative', 'v'],
  ['하고 이랑', 'comitative', 'c'],
  ['의', 'genitive'],
  ['도', 'also'],
  ['만 만이 만은 만을 만의 만도 뿐 뿐만 마저 조차', 'only'],
  ['까지 까지도 까지는', 'until'],
  ['보다 보다는 보다도 처럼 만큼 만큼은 대로', 'than'],
  ['등 등이 등은 등을 등에 등에서 등의 등과 등도 등으로 등으로부터 등에게 등과의', 'list'],
  ['측 측은 측이 측에 측의 측도 측과 측에서 측에서는 측으로 측으로부터 측을', 'side'],
  ['이나', 'list', 'c'],
  ['나', 'list', 'v'],
  ['이다 입니다 이며 이고 이라며 이라고 이라는 이라 이란 이었다 이었지만 이었으며 이었고 이었는데 이었던 이던 이지만 이라면서 이라면 이라서 이어서 이므로 인데', 'copula', 'c'],
  ['다 입니다 며 고 라며 라고 라는 라 란 였다 였지만 였는데 였던 였고 였으며 던 지만 라면서 라면 라서 여서 므로 이다 이며 이고 인데', 'copula', 'v'],
  ['인 이자', 'copula'],
];
