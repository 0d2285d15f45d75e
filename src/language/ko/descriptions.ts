import type { Span } from '../../values/evidence.ts';
import { contains, evidenceAt, overlaps } from '../../values/evidence.ts';
import type { Entity, NameMention } from '../reading.ts';
import { descriptionAt } from './names/definite.ts';
import type { Definite } from './names/definite.ts';
import type { Word } from './names/words.ts';

/** Who may be meant by a description, as the text stands before it. */
interface Scene {
  /** Companies of this sentence before the description, and of the sentence before; each once, the nearest last. */
  readonly here: readonly number[];
  readonly before: readonly number[];
  /** Of those here, the ones that this sentence is about: 이 회사 is somebody else ("네이버는 이 회사에 …"). */
  readonly actors: readonly number[];
  /** The company that this sentence, the paragraph or the paragraph before is about (은/는). */
  readonly topic?: number;
  /** The only fund named in this and the sentence before; the state's fund of funds puts money into others. */
  readonly fund?: number;
}

/** The three Korean carriers: 통신3사, 이통3사, 3사. */
const carriers = ['SK Telecom', 'KT', 'LG Uplus'];

/**
 * Adds mentions by description (이 회사 "this company", 회사 측 "the company", 양사 "both companies", 통신3사 "the three carriers")
 * to the mentions by name, only where the text leaves no doubt who is meant.
 */
export function resolveDescriptions(
  text: string,
  sentences: readonly Span[],
  words: readonly Word[],
  entities: readonly Entity[],
  named: readonly NameMention[],
): NameMention[] {
  const found: NameMention[] = [];
  const stage = new Stage(text, sentences, entities, named);
  for (let i = 0; i < words.length; i++) {
    const definite = descriptionAt(words, i);
    if (!definite || stage.isNamed(definite)) continue;
    const group = resolve(definite, stage.sceneAt(definite.start), entities);
    if (!group || group.length === 0) continue;
    const mention: NameMention = {
      kind: 'name',
      form: 'description',
      entity: group[0]!,
      ...(group.length > 1 && { group }),
      ...evidenceAt(text, definite.start, definite.end),
    };
    found.push(mention);
  }
  return [...named, ...found].toSorted((a, b) => a.start - b.start);
}

function resolve(definite: Definite, scene: Scene, entities: readonly Entity[]): readonly number[] | undefined {
  if (definite.means === 'fund') return scene.fund === undefined ? undefined : [scene.fund];
  if (definite.means === 'two') return exactly(2, scene);
  if (definite.means === 'three') {
    const known = carriers.map((key) => entities.findIndex((e) => e.listed === key));
    return known.every((e) => e >= 0) ? known : exactly(3, scene);
  }
  if (definite.means === 'speaker') return scene.topic === undefined ? undefined : [scene.topic];
  return theCompany(scene, definite);
}

/** The companies of this sentence, else of this and the one before, if they are just so many. */
function exactly(count: number, { here, before }: Scene): readonly number[] | undefined {
  if (here.length > 0) return here.length === count ? here : undefined;
  return before.length === count ? before : undefined;
}

/**
 * 이 회사: the only company at hand; of several, as a subject the one the text is about, elsewhere the one that it is not
 * about ("A는 B를 찾는다. 이 회사 가치는 …" speaks of B), if just one is left.
 */
function theCompany(scene: Scene, definite: Definite): readonly number[] | undefined {
  const { before, topic, actors } = scene;
  const here = scene.here.filter((e) => !actors.includes(e));
  const near = here.length > 0 ? here : before.filter((e) => !actors.includes(e));
  if (near.length === 1) return near;
  const about = actors.length > 0 ? undefined : topic;
  if (definite.subject) return about !== undefined && (near.length === 0 || near.includes(about)) ? [about] : undefined;
  const others = near.filter((e) => e !== topic);
  return topic !== undefined && others.length === 1 ? others : undefined;
}

/** Follows sentences, paragraphs and names while descriptions are met in the order of the text; every list is walked once. */
class Stage {
  private readonly text: string;
  private readonly sentences: readonly Span[];
  private readonly entities: readonly Entity[];
  private readonly named: readonly NameMention[];
  private readonly topics: readonly { readonly at: number; readonly entity: number; readonly paragraph: number }[];
  private readonly paragraphs: readonly number[];
  private sentence = 0;
  private next = 0;
  private nextTopic = 0;

  constructor(text: string, sentences: readonly Span[], entities: readonly Entity[], named: readonly NameMention[]) {
    this.text = text;
    this.sentences = sentences;
    this.entities = entities;
    this.named = named;
    let paragraph = 0;
    this.paragraphs = sentences.map((s, i) =>
      i > 0 && text.slice(sentences[i - 1]!.end, s.start).includes('\n') ? ++paragraph : paragraph,
    );
    this.topics = this.findTopics();
  }

  /** Whether a name stands on these words already. */
  isNamed(span: Span): boolean {
    while (this.next < this.named.length && this.named[this.next]!.end <= span.start) this.next++;
    return this.next < this.named.length && overlaps(this.named[this.next]!, span);
  }

  sceneAt(at: number): Scene {
    while (this.sentence < this.sentences.length - 1 && this.sentences[this.sentence]!.end <= at) this.sentence++;
    const sentence = this.sentences[this.sentence] ?? { start: 0, end: this.text.length };
    const previous = this.sentences[this.sentence - 1];
    const names = this.namesIn({ start: previous?.start ?? sentence.start, end: at });
    const here = names.filter((n) => n.start >= sentence.start);
    const before = names.filter((n) => n.start < sentence.start);
    const funds = [...new Set(names.map((n) => n.entity))].filter((e) => this.entities[e]!.kind === 'fund');
    const fund = funds.length === 1 && !this.entities[funds[0]!]!.name.endsWith('모태펀드') ? funds[0] : undefined;
    const actors = this.companies(here.filter((_, i) => this.isActor(here, i)));
    return { here: this.companies(here), actors, before: this.companies(before), topic: this.topicAt(at), fund };
  }

  /** Whether a name has 은/는 behind it, or is joined to one that has (A와 B는). */
  private isActor(names: readonly NameMention[], i: number): boolean {
    const name = names[i]!;
    const next = names[i + 1];
    if (/^['’]?(?:은|는)(?![가-힣])/.test(this.text.slice(name.end, name.end + 4))) return true;
    const joined = next !== undefined && /^['’]?(?:와 |과 |·|, )['‘]?$/.test(this.text.slice(name.end, next.start));
    return joined && this.isActor(names, i + 1);
  }

  private companies(names: readonly NameMention[]): number[] {
    return [...new Set(names.map((n) => n.entity))].filter((e) => this.entities[e]!.kind === 'company');
  }

  private namesIn(span: Span): NameMention[] {
    const inside: NameMention[] = [];
    for (let i = Math.min(this.next, this.named.length - 1); i >= 0 && this.named[i]!.start >= span.start; i--)
      if (contains(span, this.named[i]!)) inside.unshift(this.named[i]!);
    return inside;
  }

  /** The last topic of this paragraph; else the topic of the one before, if it had only one. */
  private topicAt(at: number): number | undefined {
    while (this.nextTopic < this.topics.length && this.topics[this.nextTopic]!.at < at) this.nextTopic++;
    const paragraph = this.paragraphs[this.sentence] ?? 0;
    const last = this.topics[this.nextTopic - 1];
    if (!last || last.paragraph === paragraph) return last?.entity;
    const same = this.topics[this.nextTopic - 2];
    const alone = same === undefined || same.paragraph !== last.paragraph || same.entity === last.entity;
    return alone && paragraph - last.paragraph === 1 ? last.entity : undefined;
  }

  /** Companies with 은/는 behind them, and those that a headline-like sentence begins with ("A, 85억원 투자 받아"). */
  private findTopics(): { at: number; entity: number; paragraph: number }[] {
    let s = 0;
    return this.named.flatMap((name) => {
      while (s < this.sentences.length - 1 && this.sentences[s]!.end <= name.start) s++;
      const after = /^['’"”]?(?:\([^)\n]{1,40}\))?(은|는|이|가|,)?(?![가-힣])/.exec(
        this.text.slice(name.end, name.end + 48),
      )?.[1];
      const lead = this.text.slice(this.sentences[s]?.start ?? 0, name.start);
      const first = after !== undefined && lead.length < 40 && !/[와과]\s|[,·]|에게? /.test(lead);
      const topical = after === '은' || after === '는' || first;
      if (!topical || this.entities[name.entity]!.kind !== 'company') return [];
      return [{ at: name.start, entity: name.entity, paragraph: this.paragraphs[s] ?? 0 }];
    });
  }
}
