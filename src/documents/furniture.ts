import type { PageElement } from './page.ts';
import { isSilent } from './page.ts';

/** Elements that hold no article text by their very name. */
const tags = new Set(
  'nav aside footer form button figcaption label dialog menu audio video input option datalist legend fieldset amp-ad'.split(
    ' ',
  ),
);
const roles = new Set('navigation complementary contentinfo banner search dialog alert form menu toolbar'.split(' '));

/** Parts of class names and ids that mark what stands around or inside an article but is no part of its text. */
const marks =
  /(?:^|[\s_-])(?:share|sharing|shares|social|sns|related|relate|relation|recommend\w*|reco|newsletter|subscri\w+|signup|sign-up|promo\w*|sponsor\w*|advert\w*|ads?|adv|adbox|adwrap|banner|bnr|dfp|taboola|outbrain|comment\w*|disqus|reply|replies|respond|breadcrumbs?|caption\w*|credit|credits|byline\w*|author-?(?:box|bio|info|card)\w*|aboutauthor|bio|tags|tag-?list|taglist|keywords?|hashtag\w*|toolbar|tool-?box|utility|utils?|print|pagination|pager|paging|nav|navi\w*|menu|sidebar|side-?bar|rail|footer\w*|foot|cookie\w*|popup|modal|lightbox|overlay|tooltip|widget|survey|rating|(?:most|latest)-?(?:read|popular|viewed|news|stories)|rollover|popular|trending|ranking|rank|copyright|copy-?right|disclaimer|read-?(?:more|next|also)|more-?(?:stories|news|on|from)|see-?also|also-?(?:read|like)|next-?(?:article|post|story)|prev-?(?:article|post)|article-?(?:footer|tools|actions?|meta|info|tags)|post-?(?:footer|meta|tags|info|nav\w*)|entry-?(?:meta|footer|utility)|meta|metadata|dateline|timestamp|pub-?date|skip-?link\w*|screen-?reader\w*|sr-only|visually-?hidden|visuallyhidden|offscreen|hidden|noprint|no-print|donat\w*|paywall\w*|login|registration|infobox|toc|gallery|slideshow|slider|carousel|thumb\w*|player|embed-?caption|photo-?(?:caption|credit)|img-?(?:desc|caption|txt))(?:$|[\s_-])/i;
const camelMarks =
  /(?:Share|Social|Related|Newsletter|Comments?|Caption|Sidebar|Promo|Advert|Breadcrumb|Copyright|Recommend\w*|Byline|Footer|Subscribe)(?:[A-Z_\s-]|s?$)/;
/** Names that also hold whole articles; where the text is the greater part of the page, the mark is not believed. */
const bodyMarks =
  /(?:article|story|post|entry|content|news|main)[_-]?(?:body|content|text|txt|view|wrap)|articlebody|main-?content/i;

/** Whole class names and ids that are believed however much text they hold: a short report may have less than the imprint. */
const surely = /(?:^|\s)(?:footer|foot|gnb|lnb|copyright|disclaimer|site-?footer|page-?footer)(?:$|\s)/i;

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Elements that are never furniture by their class: what a theme says of the whole page stands there. */
const wholes = new Set(['html', 'body', 'main', 'article', 'tr', 'tbody', 'thead', 'td', 'th', 'blockquote']);
/** Posts of others, quoted in the text: they are part of it. */
const quoted = /tweet|instagram|(?:social|post)[\w-]*embed|embed[\w-]*(?:social|post)/i;

/**
 * Whether an element is marked as something else than article text by its tag, role, class or id. A class is not
 * believed of an element that holds a third of the page's text (`whole` characters).
 */
export function isFurniture(e: PageElement, whole: number): boolean {
  if (isSilent(e) || tags.has(e.tag)) return e.tag !== 'form' || e.length * 3 < whole;
  const { class: names, id, role, style, hidden } = e.attributes;
  if (names === undefined && id === undefined && role === undefined && style === undefined && hidden === undefined)
    return false;
  if (wholes.has(e.tag)) return false;
  if (surely.test(id ?? '') || surely.test(names ?? '')) return true;
  if ((e.length - e.linkLength) * 3 > whole) return false;
  if (hidden !== undefined || (role !== undefined && roles.has(role))) return true;
  if (style !== undefined && hiddenStyle.test(style)) return true;
  return (names !== undefined && isMarked(names)) || (id !== undefined && isMarked(id));
}

const known = new Map<string, boolean>();

/** Whether a class or id names furniture; remembered, as a page repeats few names many times. */
function isMarked(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const short = name.slice(0, 300);
  const result = (marks.test(short) || camelMarks.test(short)) && !bodyMarks.test(short) && !quoted.test(short);
  if (known.size > 20_000) known.clear();
  known.set(name, result);
  return result;
}
