import type { Count } from '../model/count';
import type { Wall } from '../model/page-report';
import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { PostCount, PostKind, PostReadings } from '../model/post';
import type { ProfileCount } from '../model/profile';
import type { AbsenceReason } from '../model/reading';
import type { Look } from '../page/look';
import type { ListPlace } from './list-order';

/** A reader that knows why there is no number says so; that ends the search for the field. */
export interface Absence {
  absent: AbsenceReason;
}

/**
 * One way of finding one field. `read` returns null where it sees nothing; it may throw, which
 * counts as null and spoils no other field. Methods, not properties, so that a table for one kind
 * of scope can stand in the registry beside the others.
 */
export interface Reader<Scope, Value> {
  name: string;
  read(scope: Scope, look: Look): Value | null;
  /** Used only where nothing better was found, and never compared: stale or second-hand sources. */
  lastResort?: boolean;
}

export type CountReader<Scope> = Reader<Scope, Count | Absence>;

/** Readers in order of trust, the most exact source first. */
export interface CountField<Scope> {
  readers: readonly CountReader<Scope>[];
  /** The reason given when no reader sees the field. */
  otherwise(scope: Scope, look: Look): AbsenceReason;
}

export type Field<Scope, Value> = readonly Reader<Scope, Value>[];

/** A text that says by itself that numbers cannot be read here. */
export interface WallSign {
  wall: Wall;
  name: string;
  stands(look: Look): boolean;
}

/** What every post scope carries, whatever else a platform adds to it. */
export interface PostScope {
  id: string;
  /** The element that holds the post on the page; null where only embedded data tells of it. */
  element: Element | null;
  /** Where it stands in a profile's list; known only of a look at the whole page. */
  place?: ListPlace | null;
}

export interface PostTable<Scope extends PostScope> {
  /** Matches the element of one post, so that a change inside it re-reads that post alone. */
  item: string;
  /**
   * The posts by the page's own account in `within` (which may be one post's own element), each id once. Other people's posts, reposts and
   * suggestions are left out here.
   */
  find(look: Look, within: ParentNode): Scope[];
  counts: Record<PostCount, CountField<Scope>>;
  kind(scope: Scope, look: Look): PostKind;
  author: Field<Scope, string>;
  pinned: Field<Scope, boolean>;
  paidPartnership: Field<Scope, boolean>;
  /** Milliseconds since 1970. */
  postedAtMs: Field<Scope, number>;
  caption: Field<Scope, string>;
  visibleComments(scope: Scope, look: Look): string[];
}

export interface ProfileTable {
  counts: Record<ProfileCount, CountField<null>>;
  displayName: Field<null, string>;
  bio: Field<null, string>;
  verified: Field<null, boolean>;
  private: Field<null, boolean>;
  category: Field<null, string>;
  links(look: Look): string[];
}

/** A post as far as its address needs it. */
export type PostToOpen = Pick<PostReadings, 'id' | 'kind' | 'author'>;

export interface PostAddress {
  url: string;
  /** What the platform's ids of posts are made of; another id has no address. */
  ids: RegExp;
}

/** What `address.ts` of a platform's folder exports: its addresses read and made, without any page. */
export interface PlatformAddresses {
  /** Where the platform is served; subdomains count too. */
  HOSTS: readonly string[];
  locate(url: URL): Place;
  /** The address at which a person opens the profile. */
  profileUrl(handle: string): string;
  /** `handle` is the author's, and fits into a path as it is. */
  postAddress(post: PostToOpen, handle: string): PostAddress;
  /** Whether the address names its account by a name of earlier years, which is no handle: the handle may be another account's. */
  isOldName?(url: URL): boolean;
  /** Whether the name in an address is the account's id, which says nothing of its handle. */
  isId?(name: string): boolean;
  /** Whether a name was such an id before a program changed its capitals, without which it names nobody. */
  isSpoiltId?(name: string): boolean;
  /** Whether handles may have a "-"; elsewhere "1-Mar" is what a spreadsheet makes of a handle. */
  HAS_HYPHENS?: boolean;
  /** The full address for a short one that the platform's own share button gives; any other text unchanged. */
  fullAddress?(address: string): string;
}

/** Everything Yardstick knows about one platform's pages. */
export interface Platform<Scope extends PostScope = PostScope> {
  id: PlatformId;
  hosts: readonly string[];
  /** What an address names, from the address alone. */
  locate(url: URL): Place;
  /**
   * The handle as the settled page of a profile names it, where the address may name the account in another
   * way (an id, an old name); null where the page names none, and then the address's word stands.
   */
  handle?(look: Look): string | null;
  /** Has the page caught up with its address? These sites change the address first and the page later. */
  settled(look: Look): boolean;
  walls: readonly WallSign[];
  profile: ProfileTable;
  posts: PostTable<Scope>;
  /** Where likes appear only under the pointer: the elements to point at, newest post first. */
  hoverTargets?(look: Look): { id: string; element: Element }[];
}
