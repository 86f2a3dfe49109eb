import { parseCount } from '../../counts';
import type { AbsenceReason } from '../../model/reading';
import type { Look } from '../../page/look';
import type { CountField, CountReader, ProfileTable } from '../contract';
import { bioOf, categoryOf, linksOf, nameInTitle } from './about';
import { countIn, labelledCount } from './count-in';
import { embeddedFlag, embeddedPosts, embeddedText } from './embedded-posts';
import { exactFollowers, headingOf, profileHeader, statLink, statTexts } from './header';
import { VERIFIED } from './labels';
import { walls } from './walls';

const inTitle: CountReader<null> = {
  name: 'header-title',
  read(_, look) {
    const count = parseCount(exactFollowers(look)?.getAttribute('title') ?? '', look.language);
    return count?.precision === 'exact' ? count : null;
  },
};

const inOrder = (of: 'posts' | 'following'): CountReader<null> => ({
  name: 'header-order',
  read(_, look) {
    const text = statTexts(look)?.[of];
    return text ? countIn([text], look, 'unknown') : null;
  },
});

const inLink = (of: 'followers' | 'following'): CountReader<null> => ({
  name: 'header-link',
  read(_, look) {
    // The header cuts the followers: 16,476 is shown as 16.4K (2025-09). Of the others no short form was seen.
    return labelledCount(statLink(look, of), look, of === 'followers' ? 'cut' : 'unknown');
  },
});

const inHeader = (readers: CountReader<null>[]): CountField<null> => ({
  readers,
  otherwise: (_, { place }): AbsenceReason => (place.kind === 'profile' ? 'unreadable' : 'not-shown'),
});

/** On a post's page the data names the author; the rest of a profile is not there. */
const author = (look: Look) => embeddedPosts(look).get(look.place.postId ?? '') ?? null;

export const profileTable: ProfileTable = {
  counts: {
    followers: inHeader([inTitle, inLink('followers')]),
    following: inHeader([inOrder('following'), inLink('following')]),
    posts: inHeader([inOrder('posts')]),
    likes: { readers: [], otherwise: () => 'not-shown' },
  },
  displayName: [
    { name: 'title', read: (_, look) => nameInTitle(look) },
    { name: 'embedded-data', read: (_, look) => embeddedText(author(look), 'user', 'full_name') },
  ],
  bio: [{ name: 'below-numbers', read: (_, look) => bioOf(look) }],
  verified: [
    { name: 'header-icon', read: (_, look) => verifiedIn(look) },
    { name: 'embedded-data', read: (_, look) => embeddedFlag(author(look), 'user', 'is_verified') },
  ],
  private: [
    {
      name: 'wall',
      read: (_, look) => (walls.some(({ wall, stands }) => wall === 'private' && stands(look)) ? true : null),
    },
    { name: 'embedded-data', read: (_, look) => embeddedFlag(author(look), 'user', 'is_private') },
  ],
  category: [{ name: 'below-numbers', read: (_, look) => categoryOf(look) }],
  links: linksOf,
};

/** The badge stands beside the name; icons inside buttons there are menus. */
function verifiedIn(look: Look): boolean | null {
  const heading = headingOf(profileHeader(look) ?? look.document.createElement('p'));
  const row = (heading?.closest('a') ?? heading)?.parentElement;
  if (!row) return null;
  const icons = [...row.querySelectorAll('svg')].filter((icon) => !icon.closest('button, [role="button"]'));
  if (icons.length === 0) return false;
  return icons.some((icon) => VERIFIED.test(icon.getAttribute('aria-label') ?? '')) ? true : null;
}
