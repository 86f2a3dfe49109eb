import type { Place, PlaceKind } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['bsky.app'];

const HOST = /^(www\.)?bsky\.app$/;
/** A profile or a post. Lists of followers or likers do not match (2023 to 2026-01). */
const PATH = /^\/profile\/@?([^/]+)(?:\/post\/([\w.~:-]+))?\/?$/;
/** Handles are host names. An address can have the account's id instead. */
const ACCOUNT = /^(?:[a-z\d-]+(?:\.[a-z\d-]+)+|did:(?:plc|web):[\w.:%-]+)$/i;

/** Search, feeds, lists and home have the kind "other". */
export function locate(url: URL): Place {
  const [, account = '', rkey = null] = (HOST.test(url.hostname) && PATH.exec(url.pathname)) || [];
  const named = account.replaceAll(/%3a/gi, ':');
  const handle = ACCOUNT.test(named) ? named : null;
  const postId = handle && rkey;
  const kind: PlaceKind = postId ? 'post' : handle ? 'profile' : 'other';
  return { platform: 'bluesky', kind, handle, postId, tab: null };
}

export function isId(account: string | null): boolean {
  return account !== null && /^did:/i.test(account);
}

export function profileUrl(handle: string): string {
  return `https://bsky.app/profile/${handle}`;
}

export function postAddress({ id }: PostToOpen, handle: string): PostAddress {
  return { url: `https://bsky.app/profile/${handle}/post/${id}`, ids: /^[\w.~:-]{1,512}$/ };
}
