import type { Place } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['linkedin.com'];

/** The user switches it on: a new required host would disable the installed extension. */
export const IS_OPTIONAL = true;

/** `www`, and one host per country for signed-out visitors: `br`, `uk`. Learning, sales and business are elsewhere. */
const HOST = /^(?:(?:www|[a-z]{2})\.)?linkedin\.com$/;

/**
 * Four kinds of profile share one site, and the same name can exist in each. A person's handle is the name alone; the
 * others have their kind before it: `company:acme`. The address of a post has a name without its kind.
 */
const PROFILE = /^\/(in|company|school|showcase)\/([^/]+)(?:\/(.*?))?\/?$/;
const NAMED = /^(company|school|showcase):(.+)$/;

/** Tabs that show the profile itself. A person's details are lists of their own; a company's "admin" is its editor. */
const TABS_OF_PERSON = /^(?:recent-activity(?:\/[\w-]+)?|overlay\/.+|[a-z]{2}(?:-[a-z]{2})?)?$/i;
const TABS_OF_COMPANY =
  /^(?:(?:about|posts|jobs|people|life|insights|videos|events|products|services)(?:\/.*)?)?$/;
/** The name of a tab, but not a sheet over the profile or a language. */
const TAB = /^(?!overlay\b|[a-z]{2}(?:-|$))[a-z-]+/;
/** The viewer's own profile, and the page of an organization that does not exist. */
const NOBODY = ['me', 'unavailable'];

const SHARED = /^\/posts\/[^/]*-(?:activity|ugcPost|share)-(\d{15,20})(?:-[\w-]*)?\/?$/;
const UPDATE = /^\/feed\/update\/urn:li:(?:activity|ugcPost|share):(\d{15,20})\/?$/;

/** The feed, search, jobs, articles, the sign-in page and the light pages for old phones have the kind "other". */
export function locate(url: URL): Place {
  const path = HOST.test(url.hostname) ? decoded(url.pathname) : '';
  const postId = (SHARED.exec(path) ?? UPDATE.exec(path))?.[1] ?? null;
  const [, kind = '', name = '', rest = ''] = PROFILE.exec(path) ?? [];
  const isProfile = name !== '' && !NOBODY.includes(name) && tabsOf(kind).test(rest);
  const handle = isProfile ? (kind === 'in' ? name : `${kind}:${name}`) : null;
  const [tab = null] = (isProfile && TAB.exec(rest)) || [];
  return {
    platform: 'linkedin',
    kind: postId ? 'post' : handle ? 'profile' : 'other',
    handle,
    postId,
    tab,
  };
}

/**
 * Whether the address of a post holds the id of its activity, by which posts are known. What was shared in it has a number
 * of its own, which would make a second post of it and leads nowhere in `postAddress`.
 */
export function namesActivity(url: URL): boolean {
  return /[-:]activity[-:]\d{15,20}(?:-[\w-]*)?\/?$/.test(decoded(url.pathname));
}

/** An address of what was shared in a post: `ugcPost` or `share`. */
export const namesOtherId = (url: URL): boolean => !namesActivity(url);

const tabsOf = (kind: string): RegExp => (kind === 'in' ? TABS_OF_PERSON : TABS_OF_COMPANY);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/** The id of a member, which LinkedIn replaces with the name once the page has loaded. */
export function isId(name: string): boolean {
  return /^ACoAA[\w-]{10,}$/.test(name);
}

/** The same for any profile: organizations have numbers. */
export const isIdOfAny = (handle: string): boolean => isId(handle) || /^\w+:\d+$/.test(handle);

export function isPerson(handle: string | null): boolean {
  return handle !== null && !NAMED.test(handle);
}

export const isSignIn = ({ pathname }: URL): boolean =>
  /^\/(authwall|login|signup|uas\/login|checkpoint\/lg)(\/|$)/.test(pathname);

export function profileUrl(handle: string): string {
  const [, kind = 'in', name = handle] = NAMED.exec(handle) ?? [];
  return `https://www.linkedin.com/${kind}/${encodeURIComponent(name)}/`;
}

export function postAddress({ id }: PostToOpen): PostAddress {
  return { url: `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`, ids: /^\d{15,20}$/ };
}
