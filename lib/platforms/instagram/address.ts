import type { Place } from '../../model/place';
import { attribute } from '../../page/elements';
import { memoizeByTexts } from '../../page/memoize';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['instagram.com'];

/** Profile tabs that have their own address. */
const TABS = /^(reels|tagged|saved|reposts|channel|igtv|guides|feed)$/;
/**
 * Lists that open over a profile's first tab. If the second word of a path is neither a tab nor one of these, the
 * first word is not an account, as in `/topics/bread/`.
 */
const OVERLAYS = /^(followers|following|similar_accounts)?$/;

/** First words of a path that name a section of the site instead of an account (seen 2025-02 to 2026-07). */
const RESERVED =
  /^(p|reels?|tv|explore|accounts|stories|direct|about|legal|api|web|developers?|press|privacy|popular|directory|locations|challenge|graphql|emails|session|oauth|_[nu]|your_activity|archive|notifications|help|blog|jobs|terms|data|download|qr|nametag|create|settings|share|consent|topics|fxcal|[gns])$/i;

/** Links that may lead to a post or to a part of one, such as its comments. */
export const POST_LINKS = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]';

/** What a link leads to: `/maya.bakes/reel/CODE/`, `/p/CODE/` on older pages, or `/maya.bakes/followers/`. */
export interface Destination {
  handle: string | null;
  /** The post's shortcode; null for a link to an account or its lists. */
  code: string | null;
  reel: boolean;
  /** The rest of the path, such as `comments` or `followers/mutualOnly`. Empty for the post or account itself. */
  part: string;
}

/** Finds the account or post of a page from its address alone. */
export function locate(url: URL): Place {
  const { handle = null, code = null, part = '' } = destinationOf(url.href) ?? {};
  const [section = ''] = part.split('/');
  const tab = !code && TABS.test(section) ? section : null;
  const kind = code ? 'post' : handle && (tab ?? OVERLAYS.test(section)) ? 'profile' : 'other';
  return { platform: 'instagram', kind, handle: kind === 'other' ? null : handle, postId: code, tab };
}

export const isSignIn = ({ pathname }: URL): boolean =>
  /^\/accounts\/(login|emailsignup)(\/|$)/.test(pathname);

export function profileUrl(handle: string): string {
  return `https://www.instagram.com/${handle}/`;
}

/** Returns null if the link leads to neither an account nor a post. */
export function linkOf(link: Element): Destination | null {
  return linkedTo(attribute(link, 'href'), '');
}

/** Each look asks several times about the same links. */
const linkedTo = memoizeByTexts((href) => destinationOf(href));

export function isHandle(text: string): boolean {
  return /^[\w.]{1,30}$/.test(text) && !RESERVED.test(text);
}

/** Accepts paths, which live pages use, and full addresses, which saved pages use. */
function destinationOf(address: string): Destination | null {
  const path = /^(?:https?:\/\/(?:www\.|m\.)?instagram\.com)?\/(?!\/)([^?#]*)/.exec(address)?.[1] ?? '';
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const handle = isHandle(first) ? first : null;
  const [kind = '', code = '', ...after] = handle ? rest : [first, ...rest];
  // `/NAME/reels/` is a tab, and `/reels/audio/ID/` is a sound.
  if ((handle ? /^(p|reel|tv)$/ : /^(p|reels?|tv)$/).test(kind) && /^(?!audio$)[\w-]{5,64}$/.test(code)) {
    return { handle, code, reel: kind.startsWith('reel'), part: after.join('/') };
  }
  return handle ? { handle, code: null, reel: false, part: rest.join('/') } : null;
}

export function postAddress({ id }: PostToOpen): PostAddress {
  return { url: `https://www.instagram.com/p/${id}/`, ids: /^[\w-]{5,64}$/ };
}

/** `instagr.am/NAME`, the short form of the site's own address. */
export function fullAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/)?(?:www\.)?instagr\.am\/(?=[^/])/i, 'https://www.instagram.com/');
}
