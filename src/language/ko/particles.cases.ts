/** A word, and the stem and particle that the longest agreeing cut gives. */
export interface ParticleCase {
  readonly word: string;
  readonly stem: string;
  readonly particle: string;
}

const cut = (marked: string): ParticleCase => {
  const [stem, particle] = marked.split('|') as [string, string];
  return { word: stem + particle, stem, particle };
};

/** `|` parts the stem from its particle. */
export const particleCases: readonly ParticleCase[] = [
  '한빛테크|가',
  '두루넷|이',
  '한빛테크|는',
  '두루넷|은',
  '한빛테크|를',
  '두루넷|을',
  '두루넷|과',
  '한빛테크|와의',

  '한빛테크|로부터',
  '두루넷|으로부터',
  '누리텔|로',
  '두루넷|으로',
  '누리텔|에게서',
  '두루넷|에서는',
  '두루넷|에도',
  '두루넷|이라며',
  '한빛테크|라며',
  '두루넷|이라는',
  '한빛테크|측은',
  '한빛테크|등이',
  '두루넷|까지',
  '두루넷|보다는',
  // letters and digits by their Korean names: T is 티, L is 엘, N is 엔, 3 is 삼, 7 is 칠
  'KT|가',
  'KT|는',
  'CGL|은',
  'CNN|이',
  'CGL|로',
  'AB3|이',
  'KT|와',
  'Moloco|는',
  'Upstage|는',
  'Slack|은',
].map(cut);

/** Words that end like a particle which does not agree with the letter before it: they stay whole. */
export const wholeWords: readonly string[] = ['두루미은', '한빛가', '누리과', '하늘를', '구름는'];
