import type { Place } from '../../model/place';

const HOSTS = new Set(['instagram.com', 'www.instagram.com', 'm.instagram.com']);
const HANDLE = /^[\w.]{1,30}$/;
const CODE = /^[\w-]{5,64}$/;
/** Tabs of a profile that are pages of their own; `followers` and the like open over the first tab. */
const TABS = new Set(['reels', 'tagged', 'saved', 'reposts', 'channel', 'igtv', 'guides', 'feed']);

/** First words of a path that name a part of the site and not an account (seen 2025-02 to 2026-07). */
const RESERVED = new Set(
  (
    'p reel reels tv explore accounts stories direct about legal api web static developer developers press ' +
    'privacy popular directory locations lite challenge ajax graphql emails session oauth n _n _u ' +
    'your_activity archive notifications help blog jobs terms data download qr nametag invites create ' +
    'push settings meta_verified consent ar ads share s g'
  ).split(' '),
);

export const POST_LINKS = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]';

/** What a link to a post says: `/maya.bakes/reel/CODE/` or, in older pages, `/p/CODE/`. */
export interface PostLink {
  code: string;
  handle: string | null;
  reel: boolean;
  /** What follows the code, such as `comments` or `c`; null for the post itself. */
  part: string | null;
}

/** What an address names, from the address alone. */
export function locate(url: URL): Place {
  const place: Place = { platform: 'instagram', kind: 'other', handle: null, postId: null, tab: null };
  if (!HOSTS.has(url.hostname)) return place;
  const words = wordsOf(url);
  const post = postIn(words);
  if (post) return { ...place, kind: 'post', handle: post.handle, postId: post.code };
  const [handle = '', tab = ''] = words;
  if (!isHandle(handle)) return place;
  return { ...place, kind: 'profile', handle, tab: TABS.has(tab) ? tab : null };
}

export function profileUrl(handle: string): string {
  return `https://www.instagram.com/${handle}/`;
}

/** The post that a link leads to, or null. */
export function postLink(link: Element): PostLink | null {
  return postIn(wordsIn(link));
}

/** The account that a link leads to, and what of it, such as `followers`; null for anything else. */
export function profileLink(link: Element): { handle: string; part: string } | null {
  const words = wordsIn(link);
  const [handle = '', ...rest] = words;
  return isHandle(handle) && postIn(words) === null ? { handle, part: rest.join('/') } : null;
}

export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !RESERVED.has(text.toLowerCase());
}

function postIn(words: string[]): PostLink | null {
  const at = /^(p|reel|reels|tv)$/.test(words[0] ?? '') ? 0 : 1;
  const [kind = '', code = '', part = null] = words.slice(at);
  const handle = at === 1 ? (words[0] ?? '') : null;
  // `/NAME/reels/` is a tab, `/reels/audio/ID/` a sound.
  if (!(at === 0 ? /^(p|reel|reels|tv)$/ : /^(p|reel|tv)$/).test(kind) || code === 'audio') return null;
  if (!CODE.test(code) || (handle !== null && !isHandle(handle))) return null;
  return { code, handle, reel: kind.startsWith('reel'), part };
}

/** Saved pages carry full addresses where live ones carry paths. */
function wordsIn(link: Element): string[] {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('/')) return wordsOf({ pathname: href.replace(/[?#].*$/, '') });
  try {
    const url = new URL(href);
    return HOSTS.has(url.hostname) ? wordsOf(url) : [];
  } catch {
    return [];
  }
}

function wordsOf({ pathname }: { pathname: string }): string[] {
  return pathname.split('/').filter(Boolean);
}
