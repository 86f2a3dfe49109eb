import type { Place, PlaceKind } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['x.com', 'twitter.com'];

/** X's pages for help, developers and advertisers are on other subdomains of the same hosts. */
const HOST = /^((www|mobile)\.)?(x|twitter)\.com$/;
/** A profile in one of its tabs, or a post. A picture of a post counts as the post; the list of its likers does not. */
const PATH =
  /^\/(\w{1,20})(?:\/(with_replies|highlights|articles|media|likes|superfollows|affiliates)|(?:\/web)?\/(?:status|statuses|article)\/(\d+)(?:\/(?:photo|video)\/\d+)?)?\/?$/i;
/** First path segments that are not accounts (2025-11). `/i/status/…` names a post without its author. */
const NO_ACCOUNT =
  /^(i|home|explore|search|notifications|messages|settings|compose|login|logout|signup|account|hashtag|intent|share|lists|communities|jobs|tos|privacy|about|download|oauth|bookmarks|connect_people|who_to_follow|follower_requests)$/i;

export const isHandle = (name: string): boolean => /^\w{1,20}$/.test(name) && !NO_ACCOUNT.test(name);

export function locate(url: URL): Place {
  const [, first = '', tab = null, postId = null] =
    (HOST.test(url.hostname) && PATH.exec(url.pathname)) || [];
  const handle = isHandle(first) ? first : null;
  const kind: PlaceKind = postId ? 'post' : handle ? 'profile' : 'other';
  return { platform: 'x', kind, handle, postId, tab: kind === 'profile' ? tab : null };
}

export const isSignIn = ({ pathname }: URL): boolean => /^\/(i\/flow\/)?(login|signup)(\/|$)/.test(pathname);

export function profileUrl(handle: string): string {
  return `https://x.com/${handle}`;
}

export function postAddress({ id }: PostToOpen, handle: string): PostAddress {
  return { url: `https://x.com/${handle}/status/${id}`, ids: /^\d{1,25}$/ };
}
