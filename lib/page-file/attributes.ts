import { scrubJson, scrubValue } from './data';
import { atOnce } from './pace';
import type { Replacer } from './replacer';
import { CONSTANT, scrubText } from './texts';

/** Attributes that say how a page is built. Their values stay, except names and long numbers in them. */
const STRUCTURE =
  /^(?:role|type|rel|dir|lang|hreflang|charset|itemprop|itemtype|itemscope|property|name|http-equiv|hidden|tabindex|width|height|slot|is|media|sizes|as|scope|colspan|rowspan|aria-(?:hidden|pressed|selected|expanded|checked|current|haspopup|live|modal|disabled|busy|level|orientation)|data-(?:testid|test-id|e2e|pagelet|view-name|sjs|a-target|visualcompletion|nimg|tracking-control-name))$/;
const LINKS = /^(?:href|src|action|formaction|poster|cite|xlink:href|data-(?:href|url|src|link|permalink))$/;
const TEXTS =
  /^(?:title|alt|placeholder|value|aria-(?:label|description|valuetext|roledescription|placeholder)|label|summary)$/;
/** What says how a page looks or behaves, and secrets of the visit. */
const LEFT_OUT =
  /^(?:on\w*|style|target|nonce|integrity|crossorigin|srcset|imagesrcset|srcdoc|ping|d|points|transform|viewbox|fill\S*|stroke\S*|xmlns\S*|x|y|cx|cy|r|rx|ry|x1|x2|y1|y2|clip-\w+|data-(?:ft|store|bt|gt))$/;

/** An attribute of the file: its value, or null if it is left out. */
export function scrubAttribute(element: Element, { name, value }: Attr, replacer: Replacer): string | null {
  const key = name.toLowerCase();
  if (key === 'style') return scrubStyle(value, replacer);
  if (LEFT_OUT.test(key)) return null;
  if (/^(?:lang|hreflang|xml:lang|dir)$/.test(key) && /^[\w-]{0,35}$/.test(value)) return value;
  if (key === 'class') return scrubClass(value, replacer);
  if (value.trim() === '' || STRUCTURE.test(key)) return scrubStructure(value, replacer);
  if (key === 'id' || /^(?:for|aria-(?:labelledby|describedby|controls|owns|details))$/.test(key)) {
    return scrubId(value, replacer);
  }
  if (LINKS.test(key)) return replacer.link(value);
  if (key === 'content') return scrubContent(element, value, replacer);
  if (TEXTS.test(key)) return scrubText(value, 'text', replacer);
  if (/^\s*[[{]/.test(value)) return atOnce(scrubJson(value, replacer)) ?? '';
  // What a reader asks for is a word in a selector, or has several words, such as `likeCountClick`.
  if (/[a-z][A-Z_-]/.test(value) && replacer.keys.has(value)) return value;
  return /^[a-z_-]+$/i.test(value) ? scrubId(value, replacer) : scrubValue(value, key, replacer);
}

/** Words stay. What follows a sign and is a name in the page's addresses, or a number, is replaced. */
function scrubStructure(value: string, replacer: Replacer): string {
  const pieces = value.split(/([\s:/-]+)/);
  for (let from = 0; from < pieces.length; from += 2) {
    for (let to = pieces.length; to > from; to -= 2) {
      const chunk = pieces.slice(from, to).join('');
      const isName = chunk.length > 3 && !replacer.keys.has(chunk) && replacer.names.has(chunk.toLowerCase());
      if (isName || (to === from + 1 && /\d{3}/.test(chunk))) {
        pieces.splice(from, to - from, scrubText(chunk, 'name', replacer));
        break;
      }
    }
  }
  return pieces.join('');
}

/** Of classes, only those that a reader asks for stay, in part or as a whole: styling tells nothing. */
function scrubClass(value: string, replacer: Replacer): string | null {
  const kept = value.split(/\s+/).filter((name) => wordsIn(name).some((word) => isAskedFor(word, replacer)));
  return kept.length > 0 ? kept.map((name) => scrubId(name, replacer)).join(' ') : null;
}

/** Words of a selector stay, and every other word is replaced. */
function scrubId(value: string, replacer: Replacer): string {
  // The data blocks that readers ask for, such as `SIGI_STATE`.
  if (/^[A-Z_]+$/.test(value) && replacer.keys.has(value)) return value;
  return value
    .split(/([\p{L}\p{M}]+|\d+)/u)
    .map((piece) =>
      isAskedFor(piece, replacer) || CONSTANT.test(value) ? piece : scrubText(piece, 'name', replacer),
    )
    .join('');
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const isAskedFor = (word: string, { selectors }: Replacer): boolean =>
  word.length > 2 && selectors.has(word.toLowerCase());

function scrubContent(element: Element, value: string, replacer: Replacer): string {
  const about = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
  if (/^(?:viewport|robots|og:type|og:locale|og:site_name)$/.test(about))
    return scrubText(value, 'value', replacer);
  const isText = /\s/.test(value.trim()) || /title|description/.test(about);
  return isText
    ? scrubText(value, 'text', replacer)
    : scrubValue(value, about || (element.getAttribute('itemprop') ?? ''), replacer);
}

/** Of a style stay whether the element is shown, and a picture's replaced address. */
function scrubStyle(value: string, replacer: Replacer): string | null {
  const shown = /display:\s*none|visibility:\s*hidden/.exec(value)?.[0];
  const [, picture] = /background(?:-image)?:[^;]*url\(\s*["']?([^"')]*)/.exec(value) ?? [];
  const url =
    picture !== undefined && `background-image: url("${replacer.link(picture).replaceAll(/["\\]/g, '')}")`;
  return [shown, url].filter(Boolean).join('; ') || null;
}
