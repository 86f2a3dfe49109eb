import {
  MAX_BIO,
  MAX_CAPTION,
  MAX_COMMENT,
  MAX_COMMENTS,
  MAX_HANDLE,
  MAX_ID,
  MAX_LINK,
  MAX_LINKS,
  MAX_NAME,
  MAX_WORD,
} from '../model/limits';
import { cutText } from '../model/outside-text';
import type { PageReport } from '../model/page-report';
import { fits } from '../model/place';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import { type AbsenceReason, absent, type Reading } from '../model/reading';
import type { Look } from '../page/look';
import type { Field, Platform, PostScope } from './contract';
import { readCount, readField } from './read-field';
import { type Round, readInTime, startRound } from './rounds';

const NO_WALL = { wall: null, isOtherPage: false };

/**
 * Turns one look at one page into a report. Reads no numbers if the page is missing or has not settled. Without a
 * `round` there is no time limit.
 */
export function readPage(platform: Platform, look: Look, round = startRound(Infinity)): PageReport {
  const { place, language, nowMs } = look;
  const report = (profile: ProfileReadings, over: Partial<PageReport> = {}): PageReport => ({
    place,
    settled: true,
    wall: null,
    language,
    profile,
    posts: [],
    passedOver: 0,
    takenAtMs: nowMs,
    ...over,
  });

  const without = (why: AbsenceReason) => readProfile(platform, look, why);
  if (place.kind !== 'profile' && place.kind !== 'post') return report(without('not-shown'));
  const { wall, isOtherPage = false } = platform.walls.find((sign) => sign.isShown(look)) ?? NO_WALL;
  const elsewhere = { ...place, kind: 'unavailable' } as const;
  if (wall === 'not-found') return report(without('not-shown'), { wall, place: elsewhere });
  if (!platform.settled(look)) {
    const why = wall ?? (isPreview(look.document) ? 'not-shown' : 'not-ready');
    return report(without(why), { wall, settled: false, place: isOtherPage ? elsewhere : place });
  }
  const handle = (place.kind === 'profile' && handleFrom(platform.handle?.(look))) || place.handle;
  const list = readList(platform, look, look.document, round);
  const author = place.kind === 'post' ? list.posts[0]?.author : null;
  return report(
    { ...readProfile(platform, look, null), accountId: accountIdOf(platform, look, author ?? handle) },
    { wall, place: { ...place, handle }, ...list },
  );
}

/** The posts below `within`: the whole document, or the one tile that changed. */
export function readPosts(
  platform: Platform,
  look: Look,
  within: ParentNode,
  round = startRound(Infinity),
): PostReadings[] {
  return readList(platform, look, within, round).posts;
}

function readList(
  platform: Platform,
  look: Look,
  within: ParentNode,
  round: Round,
): Pick<PageReport, 'posts' | 'passedOver'> {
  const found = platform.posts.find(look, within).filter(({ id }) => id && fits(id, MAX_ID));
  const { posts, left } = readInTime(found, (scope) => readPost(platform, scope, look), round);
  return { posts, passedOver: Math.max(look.passedOver ?? 0, left) };
}

function readPost({ posts: table }: Platform, scope: PostScope, look: Look): PostReadings {
  const first = <Value>(field: Field<PostScope, Value>) => readField(field, scope, look)?.value ?? null;
  const postedAt = readField(table.postedAtMs, scope, look);
  return {
    id: scope.id,
    kind: table.kind(scope, look),
    author: handleFrom(first(table.author)),
    ...eachOf(POST_COUNTS, (name) => readCount(table.counts[name], scope, look)),
    pinned: first(table.pinned),
    aboveNewer: scope.position?.aboveNewer ?? null,
    paidPartnership: first(table.paidPartnership),
    postedAtMs: postedAt?.value ?? null,
    postedAtReader: postedAt?.reader ?? null,
    caption: cut(first(table.caption), MAX_CAPTION),
    visibleComments: table
      .visibleComments(scope, look)
      .slice(0, MAX_COMMENTS)
      .map((text) => cutText(text, MAX_COMMENT)),
    takenAtMs: look.nowMs,
  };
}

/** The profile's readings; if `missing` gives a reason, nothing is read. */
function readProfile(
  { profile: table }: Platform,
  look: Look,
  missing: AbsenceReason | null,
): ProfileReadings {
  const first = <Value>(field: Field<null, Value>) =>
    missing ? null : (readField(field, null, look)?.value ?? null);
  return {
    ...eachOf(PROFILE_COUNTS, (name) =>
      missing ? absent(missing, look.nowMs) : readCount(table.counts[name], null, look),
    ),
    displayName: cut(first(table.displayName), MAX_NAME),
    bio: cut(first(table.bio), MAX_BIO),
    verified: first(table.verified),
    private: first(table.private),
    category: cut(first(table.category), MAX_NAME),
    // A shortened link would lead elsewhere.
    links: (missing ? [] : table.links(look)).filter(({ length }) => length <= MAX_LINK).slice(0, MAX_LINKS),
    accountId: null,
    takenAtMs: look.nowMs,
  };
}

/** The id on which the page agrees. An empty or zero id is a placeholder, which would make two accounts one. */
function accountIdOf({ profile }: Platform, look: Look, handle: string | null): string | null {
  const read = () => profile.accountIds(look, handle ?? '').filter(isAccountId);
  const [id = null, another] = new Set(readField([{ name: 'ids', read }], null, look)?.value);
  return another ? null : id;
}

const isAccountId = (id: unknown): id is string =>
  typeof id === 'string' && fits(id, MAX_WORD) && /[1-9a-z]/i.test(id);

/** A shortened handle would name another account. */
const handleFrom = (text: string | null | undefined): string | null =>
  text && fits(text, MAX_HANDLE) ? text : null;
const cut = (text: string | null, max: number): string | null => text && cutText(text, max);

function eachOf<Name extends string>(names: readonly Name[], read: (name: Name) => Reading) {
  const readings = {} as Record<Name, Reading>;
  for (const name of names) readings[name] = read(name);
  return readings;
}

/**
 * Whether this is a page for link previews: it has metadata in its head, no elements in its body and no script to add
 * them. X sends such pages to clients that are not browsers (2026-01). A saved page can also be one.
 */
function isPreview(document: Document): boolean {
  return (
    document.querySelector('meta[property^="og:"], meta[name^="twitter:"]') !== null &&
    document.querySelector('body *, script') === null
  );
}
