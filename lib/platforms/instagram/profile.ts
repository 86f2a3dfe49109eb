import { parseCount } from '../../counts/in-tab';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { CountField, CountReader, ProfileTable, Reader } from '../contract';
import { countBelow } from '../count-below';
import { notShown } from '../not-shown';
import { unlessTornApart } from '../number-in-words';
import { bioOf, categoryOf, linksOf, nameInTitle } from './about';
import { countIn } from './counts';
import { embeddedFlag, embeddedHere, embeddedIds, embeddedText } from './embedded-posts';
import { exactFollowers, statLink, stats } from './head-numbers';
import { headingsOf, profileHeader } from './header';
import { VERIFIED } from './labels';
import { walls } from './walls';

const reader = <Value>(name: string, read: (look: Look) => Value | null): Reader<null, Value> => ({
  name,
  read: (_, look) => read(look),
});

const inTitle = reader('header-title', (look) => {
  const count = parseCount(attribute(exactFollowers(look), 'title'), look.language);
  return count?.precision === 'exact' ? count : null;
});

const inOrder = (of: 'posts' | 'following') =>
  reader('header-order', (look) => {
    const { row, [of]: text } = stats(look) ?? {};
    const part = [...(row?.childNodes ?? [])].find((child) => text && child.contains(text));
    const inWords = parseCount(shownText(part), look.language);
    return unlessTornApart(countIn(text ? [text] : [], look, 'unknown'), inWords);
  });

/** The header cuts the followers: it shows 16,476 as 16.4K (2025-09). No short form of following was seen. */
const inLink = (of: 'followers' | 'following') =>
  reader('header-link', (look) =>
    countBelow(statLink(look, of), look, { shortening: of === 'followers' ? 'cut' : 'unknown' }),
  );

const inHeader = (...readers: CountReader<null>[]): CountField<null> => ({
  readers,
  otherwise: (_, { place }) => (place.kind === 'profile' ? 'unreadable' : 'not-shown'),
});

/** A post's page has only some of the author's profile in its data. */
const flagOfAuthor = (flag: string) =>
  reader('embedded-data', (look) => embeddedFlag(embeddedHere(look), 'user', flag));

export const profile: ProfileTable = {
  counts: {
    followers: inHeader(inTitle, inLink('followers')),
    following: inHeader(inOrder('following'), inLink('following')),
    posts: {
      readers: [inOrder('posts')],
      otherwise: (scope, look) =>
        stats(look)?.posts === null ? 'signed-out' : inHeader().otherwise(scope, look),
    },
    likes: notShown,
  },
  displayName: [
    reader('title', nameInTitle),
    reader('embedded-data', (look) => embeddedText(embeddedHere(look), 'user', 'full_name')),
  ],
  bio: [reader('below-numbers', bioOf)],
  verified: [reader('header-icon', hasBadge), flagOfAuthor('is_verified')],
  private: [
    reader('wall', (look) => walls.some(({ wall, isShown }) => wall === 'private' && isShown(look)) || null),
    flagOfAuthor('is_private'),
  ],
  category: [reader('below-numbers', categoryOf)],
  links: linksOf,
  accountIds: embeddedIds,
};

/** Looks for the badge beside the name. Icons inside buttons there are menus. */
function hasBadge(look: Look): boolean | null {
  const header = profileHeader(look);
  const [heading] = header ? headingsOf(header) : [];
  const row = parentOf(heading?.closest('a') ?? heading);
  if (!header || !row) return null;
  const iconsIn = (part: Element) =>
    elementsIn(part, 'svg').filter((icon) => !icon.closest('button, [role="button"]'));
  if (iconsIn(header).some((icon) => VERIFIED.test(attribute(icon, 'aria-label')))) return true;
  return iconsIn(row).length === 0 ? false : null;
}
