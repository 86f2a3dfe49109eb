import { sameHandle } from '../../model/place';
import { at, isObject, type JsonObject, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/**
 * The page's properties in the data block. It stays that of the first page loaded when the visitor moves to another
 * account, so whatever is read from it must name the account or the Spotlight of the address.
 */
const pageProps = memoize(({ document }: Look): unknown => {
  const script = document.getElementById('__NEXT_DATA__');
  return at(script && parseBlock(script), 'props', 'pageProps');
});

/**
 * The profile in the data if it is the address's own: `publicProfileInfo`, or `userInfo` for an account without a
 * public profile. `relatedAccountsInfo` inside it holds other accounts and is never read.
 */
export const embeddedProfile = memoize((look: Look): JsonObject | null => {
  const profile = at(pageProps(look), 'userProfile');
  const info = at(profile, 'publicProfileInfo') ?? at(profile, 'userInfo');
  if (!isObject(info)) return null;
  const names = [info.username, info.mutableUsername];
  return names.some((name) => sameHandle(textOf(name), look.place.handle)) ? info : null;
});

export interface EmbeddedSpotlight {
  id: string;
  metadata: unknown;
}

/**
 * The Spotlights listed on the profile. The list and its metadata are two arrays that belong together by position, and both
 * say when a Spotlight was made (2024-11 to 2026-09). Empty slots have no id and claim zero views.
 */
export const listedSpotlights = memoize((look: Look): EmbeddedSpotlight[] => {
  if (!embeddedProfile(look)) return [];
  const listed = listIn(at(pageProps(look), 'spotlightHighlights'));
  const metadata = listIn(at(pageProps(look), 'spotlightStoryMetadata'));
  const ids = listed.map(idOf);
  const seen = new Set<string | null>();
  const repeated = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
  const times = listed.map((story, index) => sameTime(story, metadata[index]));
  const isTimed = times.some((isSame) => isSame !== null);
  return ids.flatMap((id, index) => {
    if (id === null) return [];
    const belongs = !repeated.has(id) && (isTimed ? times[index] : listed.length === metadata.length);
    return [{ id, metadata: belongs ? metadata[index] : null }];
  });
});

/** The Spotlight of the address on its own page, where it is the first of an endless feed by everyone. */
export const openedSpotlight = memoize((look: Look): EmbeddedSpotlight | null => {
  const { postId } = look.place;
  const feed = listIn(at(pageProps(look), 'spotlightFeed', 'spotlightStories'));
  const opened = feed.find((entry) => idOf(at(entry, 'story')) === postId);
  return postId !== null && opened ? { id: postId, metadata: at(opened, 'metadata') } : null;
});

/**
 * Whether the data says that nothing is at this address. The answer lies one level deeper than a profile (2026-09). It
 * does not name the account itself, only, if at all, the parameter of the first page loaded.
 */
export function saysNotFound(look: Look): boolean {
  const script = look.document.getElementById('__NEXT_DATA__');
  const asked = textOf(at(script && parseBlock(script), 'query', 'username'));
  const isOfAnother = asked !== null && !sameHandle(asked.replace(/^@/, ''), look.place.handle);
  const props = pageProps(look);
  const types = [props, at(props, 'pageProps')].map((level) => at(level, 'pageMetadata', 'pageType'));
  return types.includes('NOT_FOUND') && !isOfAnother;
}

/** The text of a field, which can be wrapped in an object; null if it is empty. */
export function textOf(field: unknown): string | null {
  const value = isObject(field) ? field.value : field;
  return typeof value === 'string' && value !== '' ? value : null;
}

const idOf = (story: unknown): string | null => textOf(at(story, 'storyId'));

/** Null if one of the two has no time. */
function sameTime(story: unknown, metadata: unknown): boolean | null {
  const seconds = Number(textOf(at(story, 'snapList', 0, 'timestampInSec')));
  const uploadedMs = Number(textOf(at(metadata, 'videoMetadata', 'uploadDateMs')));
  return seconds > 0 && uploadedMs > 0 ? Math.floor(uploadedMs / 1000) === seconds : null;
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
