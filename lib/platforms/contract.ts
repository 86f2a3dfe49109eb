import type { Count } from '../model/count';
import type { Wall } from '../model/page-report';
import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { PostCount, PostKind, PostReadings } from '../model/post';
import type { ProfileCount } from '../model/profile';
import type { AbsenceReason } from '../model/reading';
import type { Look } from '../page/look';
import type { ListPosition } from './list-order';

/** A reader that knows why a number is missing returns this, which ends the search for the field. */
export interface Absence {
  absent: AbsenceReason;
}

/**
 * One way to find one field. `read` returns null if it finds nothing. An exception counts as null and does not affect
 * other fields. `read` is a method, not a property, so that one registry can contain tables for different scopes.
 */
export interface Reader<Scope, Value> {
  name: string;
  read(scope: Scope, look: Look): Value | null;
  /** For stale or second-hand sources: used only if no other reader finds a value, and never compared with one. */
  lastResort?: boolean;
}

export type CountReader<Scope> = Reader<Scope, Count | Absence>;

/** Readers in order of trust, the most exact source first. */
export interface CountField<Scope> {
  readers: readonly CountReader<Scope>[];
  /** Why the field is missing, if no reader finds it. */
  otherwise(scope: Scope, look: Look): AbsenceReason;
}

export type Field<Scope, Value> = readonly Reader<Scope, Value>[];

/** A sign on the page that posts or numbers cannot be read, such as a private account or a login form. */
export interface WallSign {
  wall: Wall;
  name: string;
  /** The document is another page, such as a login page that the site serves at any address. */
  isOtherPage?: boolean;
  isShown(look: Look): boolean;
}

/** The fields that every platform's post scope has. */
export interface PostScope {
  id: string;
  /** The post's element on the page; null if it is only in the embedded data. */
  element: Element | null;
  /** Its position in a profile's list; known only after a look at the whole page. */
  position?: ListPosition | null;
}

export interface PostTable<Scope extends PostScope> {
  /** Matches the element of one post, so that a change inside it re-reads that post alone. */
  item: string;
  /**
   * The posts in `within` by the page's own account, without duplicate ids. `within` may be the element of one post.
   * Leaves out other people's posts, reposts and suggestions.
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
  /**
   * The platform's own ids of the account `handle`, from every place on the page that names both. Data about another
   * account, or about nobody, gives none. If two ids differ, the page's word is not taken.
   */
  accountIds(look: Look, handle: string): unknown[];
}

/** The fields of a post that its address needs. */
export type PostToOpen = Pick<PostReadings, 'id' | 'kind' | 'author'>;

export interface PostAddress {
  url: string;
  /** Matches the platform's post ids; other ids have no address. */
  ids: RegExp;
}

/** What a platform's `address.ts` exports: parses and builds its addresses without a page. */
export interface PlatformAddresses {
  /** Where the platform is served; subdomains count too. */
  HOSTS: readonly string[];
  /**
   * Whether the user switches the platform on. Its hosts are then optional in the manifest, and the background registers
   * its content script while it may read them.
   */
  IS_OPTIONAL?: boolean;
  locate(url: URL): Place;
  /** Whether the address is a page to sign in on, to which the platform sends visitors who ask for another page. */
  isSignIn?(url: URL): boolean;
  /** The address of an account's profile. */
  profileUrl(handle: string): string;
  /** `handle` is the author's and already safe in a path. */
  postAddress(post: PostToOpen, handle: string): PostAddress;
  /**
   * Whether the address names its account by an old name instead of a handle. As a handle, that name may belong to
   * another account.
   */
  isOldName?(url: URL): boolean;
  /** Whether a name that is the whole path of an address is a handle. Absent where only a longer path or an "@" tells. */
  isHandle?(name: string): boolean;
  /** Whether the name in an address is the account's id instead of its handle. */
  isId?(name: string): boolean;
  /** Whether a name is such an id whose capitals a program has changed, so that it identifies no account any more. */
  isDamagedId?(name: string): boolean;
  /** Whether the address names its post by another id than the one by which posts are known. */
  namesOtherId?(url: URL): boolean;
  /** Turns a short address from the platform's share button into a full one. Returns any other text unchanged. */
  fullAddress?(address: string): string;
}

/** Everything Yardstick knows about one platform's pages. */
export interface Platform<Scope extends PostScope = PostScope> {
  id: PlatformId;
  hosts: readonly string[];
  /** `IS_OPTIONAL` of its addresses. */
  isOptional?: boolean;
  /** The page that an address names. Uses only the address. */
  locate(url: URL): Place;
  /**
   * The handle that a settled profile page shows. For platforms whose addresses may have an id or an old name instead.
   * If it is null, the name in the address is used.
   */
  handle?(look: Look): string | null;
  /** Whether the page shows what its address names. These sites change the address first and the page later. */
  settled(look: Look): boolean;
  walls: readonly WallSign[];
  profile: ProfileTable;
  posts: PostTable<Scope>;
  /** Only for platforms that show likes under the pointer: the elements to point at, newest post first. */
  hoverTargets?(look: Look): { id: string; element: Element }[];
}
