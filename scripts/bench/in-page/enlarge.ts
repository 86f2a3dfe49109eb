import type { Platform } from '../../../lib/platforms/contract';
import { readPosts } from '../../../lib/platforms/read-page';
import type { BenchPage } from '../pages';
import { addSettings, enlargeData } from './enlarge-data';
import { lookAt, platformOf } from './look-at';

/** A profile after a little scrolling; saved pages of all platforms had 200 to 1,200 elements (2026-08). */
const POSTS = 30;
const ELEMENTS = 1_000;

/** Marks the element to which a growing page adds its posts. */
const GRID = 'data-bench-grid';

export interface EnlargedPage {
  platform: Platform;
  html: string;
  /** One more post of the page's own account. */
  postHtml(index: number): string;
}

/** Enlarges an invented page to a real page's size: more posts, data and elements. */
export function enlarge({ platform: id, html, address, carriesData }: BenchPage, size = POSTS): EnlargedPage {
  const platform = platformOf(id);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const look = lookAt(platform, document, address);
  const posts = platform.posts.find(look, document);
  const pinned = readPosts(platform, look, document).filter((post) => post.pinned);
  // A page has one of these, or a few at its top.
  const single = [look.place.postId, ...pinned.map(({ id }) => id)];
  const isRepeated = (id: string) => !single.includes(id);
  const elements = posts.flatMap(({ element }) => element ?? []);
  const drawn = posts.flatMap(({ id, element }) => (element && isRepeated(id) ? [{ id, element }] : []));
  const wholes = drawn.map(({ element }) => wholeOf(element, elements));
  const texts = wholes.map((whole) => whole.outerHTML);

  const postHtml = (index: number) => {
    const from = index % drawn.length;
    const id = drawn[from]?.id ?? '';
    return texts[from]?.replaceAll(id, otherId(id, index)) ?? '';
  };
  const parent = wholes.at(-1)?.parentElement;
  parent?.setAttribute(GRID, '');
  const more = Array.from({ length: Math.max(0, size - drawn.length) }, (_, at) =>
    postHtml(drawn.length + at),
  );
  parent?.insertAdjacentHTML('beforeend', more.join(''));
  if (carriesData) addSettings(document);
  const ids = posts.map(({ id }) => id);
  enlargeData(document, { ids, isRepeated, otherId, posts: size });
  addElements(document);
  return { platform, html: `<!doctype html>${document.documentElement.outerHTML}`, postHtml };
}

/** Adds a post to an enlarged page, or an empty paragraph if the page shows no posts. */
export function addPost(document: Document, html: string): Element | null {
  const grid = document.querySelector(`[${GRID}]`) ?? document.body;
  grid.insertAdjacentHTML('beforeend', html || '<p></p>');
  return grid.lastElementChild;
}

/** The largest element around a post that contains no other post, because sites wrap posts in cells. */
function wholeOf(post: Element, posts: Element[]): Element {
  let whole = post;
  for (let outer = whole.parentElement; outer; outer = outer.parentElement) {
    const around = outer;
    if (posts.some((other) => other !== post && around.contains(other))) break;
    whole = outer;
  }
  return whole;
}

/** An id of the same form and, if ids contain a time, of about the same time. */
function otherId(id: string, index: number): string {
  return id.slice(0, -5) + String(index).padStart(5, '0');
}

function addElements(document: Document): void {
  const footer = document.createElement('footer');
  document.body.append(footer);
  const missing = ELEMENTS - document.querySelectorAll('*').length;
  const entry = (index: number) => `<p><a href="/about/${index}"><span>About us, ${index}</span></a></p>`;
  footer.innerHTML = Array.from({ length: Math.max(0, missing / 3) }, (_, index) => entry(index)).join('');
}
