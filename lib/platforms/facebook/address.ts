import type { Place } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['facebook.com'];
export const IS_OPTIONAL = true;

/** Signed-out visitors are sent to `web.` (2026-07); `pt-br.` and the like choose a language. */
const HOST = /^(?:(?:www|web|m|mbasic|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;
const NAME = /^[a-z\d][a-z\d.-]{1,99}$/i;
const ID = /^\d{2,25}$/;
/** A post's id in addresses: its number, or a code that changes with the visitor. */
const POST_ID = /^(?:\d{5,25}|pfbid\w{20,200})$/;

/** Sections of a profile that show its header. */
const TABS = new Set(
  'about community events followers following friends groups likes live mentions music photos photos_albums photos_by posts reels reels_tab reviews sports videos videos_by'.split(
    ' ',
  ),
);

/** First parts of a path that are not the name of an account. */
const RESERVED = new Set(
  `a about ads ajax api apps bookmarks business campaign careers checkpoint coronavirus creatorstudio crisisresponse
  dialog directory donate events favicon.ico feed feeds flx friends fundraisers gaming games groups hashtag help
  home.php instantgames jobs l.php lite live local login login.php logout.php map marketplace me media memories
  messages messenger_media metaverse mobile movies notes notifications nt offers offline oauth onthisday pages people
  permalink.php pg photo photo.php photos places plugins policies policy.php privacy professional_dashboard profile.php
  public questions r.php recover recommendations reel reels reg saved search security settings share share.php
  sharer sharer.php shops stories story.php support terms terms.php topic translations tr v video video.php videos
  watch weather whitehat work`.split(/\s+/),
);

const OTHER: Place = { platform: 'facebook', kind: 'other', handle: null, postId: null, tab: null };

const profile = (handle: string, tab: string | null): Place => ({ ...OTHER, kind: 'profile', handle, tab });

/** An account whose id stands behind its name: `/people/NAME/ID`, `/p/NAME-ID`, and `/pages/NAME/ID` in older links. */
const underId = (id: string | undefined, tab: string | undefined): Place =>
  id && ID.test(id) ? profile(id, tab ?? null) : OTHER;

const post = (postId: string | null | undefined, handle: string | null): Place =>
  postId && POST_ID.test(postId) ? { ...OTHER, kind: 'post', handle, postId } : OTHER;

/** Groups, events, the marketplace, search and stories belong to no single account, so they are "other". */
export function locate(url: URL): Place {
  if (!HOST.test(url.hostname)) return OTHER;
  const [first = '', ...rest] = url.pathname.split('/').filter((part) => part !== '');
  const asked = (name: string) => url.searchParams.get(name);
  const id = [asked('id')].find((text) => text && ID.test(text)) ?? null;
  switch (first.toLowerCase()) {
    case 'profile.php':
      return id ? profile(id, asked('sk')) : OTHER;
    case 'people':
    case 'pages':
      return underId(rest[1], asked('sk') ?? rest[2]);
    case 'p':
      return underId(/-(\d{5,25})$/.exec(rest[0] ?? '')?.[1], asked('sk') ?? rest[1]);
    case 'permalink.php':
    case 'story.php':
      return post(asked('story_fbid'), id);
    case 'photo':
    case 'photo.php':
      return post(asked('fbid'), null);
    case 'watch':
    case 'video.php':
      return post(asked('v'), null);
    case 'reel':
      return post(rest[0], null);
    case 'pg':
      return below(rest[0] ?? '', rest.slice(1), asked('sk'));
    default:
      return below(first, rest, asked('sk'));
  }
}

/** A profile, one of its sections, or a post under the name of its author. */
function below(name: string, rest: string[], section: string | null): Place {
  if (RESERVED.has(name.toLowerCase()) || !(NAME.test(name) || ID.test(name))) return OTHER;
  const [tab, ...more] = rest;
  if (tab === undefined) return profile(name, section);
  const last = more.at(-1);
  if (/^(?:posts|videos|reel|photos)$/.test(tab) && last !== undefined) return post(last, name);
  return TABS.has(tab) || tab.startsWith('about_') ? profile(name, tab) : OTHER;
}

/** A number in place of a name is the account's id. */
export function isId(handle: string): boolean {
  return ID.test(handle);
}

export const isSignIn = ({ pathname }: URL): boolean => /^\/login(\.php)?(\/|$)/.test(pathname);

export function profileUrl(handle: string): string {
  return isId(handle)
    ? `https://www.facebook.com/profile.php?id=${handle}`
    : `https://www.facebook.com/${handle}`;
}

export function postAddress({ id, kind }: PostToOpen, handle: string): PostAddress {
  const post = isId(handle) ? `permalink.php?story_fbid=${id}&id=${handle}` : `${handle}/posts/${id}`;
  const path = kind === 'reel' ? `reel/${id}` : kind === 'video' ? `watch/?v=${id}` : post;
  return { url: `https://www.facebook.com/${path}`, ids: POST_ID };
}

/** `fb.com/NAME`, which Facebook shows in its own apps. */
export function fullAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/)?(?:www\.|m\.)?fb\.com\/(?=[^/])/i, 'https://www.facebook.com/');
}
