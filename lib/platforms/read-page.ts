import { cutText, nameText } from '../model/outside-text';
import type { PageReport } from '../model/page-report';
import { POST_COUNTS, type PostCount, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../model/profile';
import { type AbsenceReason, absent, type Reading } from '../model/reading';
import {
  MAX_BIO,
  MAX_CAPTION,
  MAX_COMMENT,
  MAX_COMMENTS,
  MAX_LINK,
  MAX_LINKS,
  MAX_WORD,
} from '../model/text-limits';
import type { Look } from '../page/look';
import { bothEnds } from './both-ends';
import type { Platform, PostScope } from './contract';
import { readCount, readField } from './read-field';

/** One look at one page, turned into a report. Nothing is read behind a wall or before the page has settled. */
export function readPage(platform: Platform, look: Look): PageReport {
  const { place, language, nowMs } = look;
  const report = (over: Partial<PageReport>): PageReport => ({
    place,
    settled: true,
    wall: null,
    language,
    profile: emptyProfile('not-shown', nowMs),
    posts: [],
    takenAtMs: nowMs,
    ...over,
  });

  if (place.kind !== 'profile' && place.kind !== 'post') return report({});
  const wall = platform.walls.find((sign) => sign.stands(look))?.wall ?? null;
  if (wall === 'not-found') return report({ wall, place: { ...place, kind: 'unavailable' } });
  if (!platform.settled(look)) {
    const why = wall ?? (isPreview(look.document) ? 'not-shown' : 'not-ready');
    return report({ wall, settled: false, profile: emptyProfile(why, nowMs) });
  }
  return report({
    wall,
    place: { ...place, handle: (place.kind === 'profile' && platform.handle?.(look)) || place.handle },
    profile: readProfile(platform, look),
    posts: readPosts(platform, look, look.document),
  });
}

/** The posts below `within`: the whole document, or the one tile that changed. */
export function readPosts(platform: Platform, look: Look, within: ParentNode): PostReadings[] {
  const posts = platform.posts.find(look, within).filter(({ id }) => id.length <= MAX_WORD);
  return bothEnds(posts).map((scope) => readPost(platform, scope, look));
}

function readPost({ posts: table }: Platform, scope: PostScope, look: Look): PostReadings {
  const postedAt = readField(table.postedAtMs, scope, look);
  const counts = Object.fromEntries(
    POST_COUNTS.map((name) => [name, readCount(table.counts[name], scope, look)]),
  ) as Record<PostCount, Reading>;
  return {
    id: scope.id,
    kind: table.kind(scope, look),
    author: readField(table.author, scope, look)?.value ?? null,
    ...counts,
    pinned: readField(table.pinned, scope, look)?.value ?? null,
    aboveNewer: scope.place?.aboveNewer ?? null,
    paidPartnership: readField(table.paidPartnership, scope, look)?.value ?? null,
    postedAtMs: postedAt?.value ?? null,
    postedAtReader: postedAt?.reader ?? null,
    caption: cut(readField(table.caption, scope, look)?.value, MAX_CAPTION),
    visibleComments: cutAll(table.visibleComments(scope, look), MAX_COMMENTS, MAX_COMMENT),
    takenAtMs: look.nowMs,
  };
}

function readProfile({ profile: table }: Platform, look: Look): ProfileReadings {
  const counts = Object.fromEntries(
    PROFILE_COUNTS.map((name) => [name, readCount(table.counts[name], null, look)]),
  ) as Record<ProfileCount, Reading>;
  return {
    ...counts,
    displayName: nameText(readField(table.displayName, null, look)?.value ?? null),
    bio: cut(readField(table.bio, null, look)?.value, MAX_BIO),
    verified: readField(table.verified, null, look)?.value ?? null,
    private: readField(table.private, null, look)?.value ?? null,
    category: nameText(readField(table.category, null, look)?.value ?? null),
    // A link that is cut leads elsewhere.
    links: table
      .links(look)
      .filter(({ length }) => length <= MAX_LINK)
      .slice(0, MAX_LINKS),
    takenAtMs: look.nowMs,
  };
}

const cut = (text: string | undefined, max: number): string | null =>
  text === undefined ? null : cutText(text, max);

const cutAll = (texts: readonly string[], most: number, max: number): string[] =>
  texts.slice(0, most).map((text) => cutText(text, max));

/** A profile of which nothing is known, and why. */
export function emptyProfile(why: AbsenceReason, takenAtMs: number): ProfileReadings {
  const missing = absent(why, takenAtMs);
  return {
    followers: missing,
    following: missing,
    posts: missing,
    likes: missing,
    displayName: null,
    bio: null,
    verified: null,
    private: null,
    category: null,
    links: [],
    takenAtMs,
  };
}

/**
 * A page that a site serves for the previews of links: what to show of it in its head, and nothing that could fill it in. X
 * answers so to who is no browser (2026-01), and saved pages may be such.
 */
function isPreview(document: Document): boolean {
  return (
    document.querySelector('meta[property^="og:"], meta[name^="twitter:"]') !== null &&
    document.querySelector('body *, script') === null
  );
}
