import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import type { JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { onceALook } from '../../page/once-a-look';
import type { PostScope } from '../contract';
import { POST_LINKS, type PostLink, postLink } from './address';
import { embeddedPosts, embeddedText } from './embedded-posts';
import { isOnPage } from './header';
import { openPost } from './open-post';
import { timeInShortcode } from './shortcode';

/** One post: a tile of a grid, or the post that the address names. */
export interface InstagramPost extends PostScope {
  form: 'tile' | 'open';
  /** The link that names it on the page. */
  link: PostLink | null;
  /** What the document's data says of this very post. */
  data: JsonObject | null;
}

/** The posts of the page's own account, newest first; on a post's page that post first. */
export function findPosts(look: Look, within: ParentNode): InstagramPost[] {
  const { place } = look;
  const own = place.kind === 'post' && within === look.document ? [postOfAddress(look, place.postId)] : [];
  // A post opened over a profile leaves the profile's grid underneath.
  const tiles = openPost(look)?.inDialog ? [] : tilesIn(look, within);
  return [...own, ...tiles.sort((a, b) => timeOf(b) - timeOf(a))];
}

/** The tiles of the page's own account in the order of the grid. */
export const grid = onceALook((look) => tilesIn(look, look.document));

function tilesIn(look: Look, within: ParentNode): InstagramPost[] {
  const account = accountOf(look);
  const posts = new Map<string, InstagramPost>();
  for (const element of elementsIn(within, POST_LINKS)) {
    const link = postLink(element);
    if (!link || posts.has(link.code) || link.code === look.place.postId) continue;
    if (!isOwn(link, account, look) || !isTile(element, link)) continue;
    const data = embeddedPosts(look).get(link.code) ?? null;
    posts.set(link.code, { id: link.code, element, form: 'tile', link, data });
  }
  return [...posts.values()];
}

function postOfAddress(look: Look, code: string | null): InstagramPost {
  const id = code ?? '';
  const open = openPost(look);
  const data = embeddedPosts(look).get(id) ?? null;
  return { id, element: open?.element ?? null, form: 'open', link: open?.link ?? null, data };
}

/** Whose posts belong to this page. */
const accountOf = onceALook((look: Look): string | null => {
  if (look.place.kind === 'profile') return look.place.handle;
  const data = embeddedPosts(look).get(look.place.postId ?? '') ?? null;
  return embeddedText(data, 'user', 'username') ?? openPost(look)?.link.handle ?? null;
});

/** Grids also hold posts of others: collaborations, tagged posts. Links without a name are of older grids. */
function isOwn({ handle }: PostLink, account: string | null, { place }: Look): boolean {
  if (handle !== null) return sameHandle(handle, account);
  return place.kind === 'profile' && (place.tab === null || place.tab === 'reels');
}

/** A picture that leads to a post, in the page itself: not the date, a comment, or a notification beside it. */
function isTile(link: Element, { part }: PostLink): boolean {
  return (
    part === null &&
    link.querySelector('img, video, canvas, svg, [style*="background-image"]') !== null &&
    link.querySelector('time') === null &&
    link.closest('main, [role="main"]') !== null &&
    isOnPage(link)
  );
}

function timeOf({ id }: InstagramPost): number {
  return timeInShortcode(id) ?? 0;
}

/** The link to a part of an open post, such as its comments. */
export function linkInto({ id, element, form }: InstagramPost, part: string): Element | null {
  if (!element || form !== 'open') return null;
  const links = [...element.querySelectorAll(`a[href*="/${part}"]`)];
  // On phones an icon of the bar leads there as well.
  const worded = links.filter((link) => !link.querySelector('svg'));
  return worded.find((link) => isInto(postLink(link), id, part)) ?? null;
}

function isInto(link: PostLink | null, code: string, part: string): boolean {
  return link?.code === code && link.part === part;
}
