import { exactCount } from '../../model/count';
import { destinationOf } from '../../page/destination';
import type { Look } from '../../page/look';
import type { ProfileTable, Reader } from '../contract';
import { notShown } from '../not-shown';
import { agreed, embeddedAccounts, embeddedIds, wholeNumber } from './embedded';
import { followersInHeader, headerOf, headerWithNumbers } from './header';
import { writtenText } from './written';

/**
 * A field of the account's data. Threads does not show how many accounts a user follows or how many posts a user has
 * written; "0 Threads" in the page's description is wrong (2025-12).
 */
const told = (key: string, look: Look) => agreed(embeddedAccounts(look), key);

const toldText = (key: string): Reader<null, string> => ({
  name: 'data',
  read: (_scope, look) => {
    const value = told(key, look);
    return typeof value === 'string' && value !== '' ? value : null;
  },
});

const toldFlag = (key: string): Reader<null, boolean> => ({
  name: 'data',
  read: (_scope, look) => {
    const value = told(key, look);
    return typeof value === 'boolean' ? value : null;
  },
});

export const profile: ProfileTable = {
  counts: {
    followers: {
      readers: [
        { name: 'title', read: (_scope, look) => followersInHeader(look) },
        {
          name: 'data',
          read: (_scope, look) => {
            const count = wholeNumber(told('follower_count', look));
            return count === null ? null : exactCount(count);
          },
        },
      ],
      otherwise: (_scope, look) => (headerWithNumbers(look) ? 'unreadable' : 'not-shown'),
    },
    following: notShown,
    posts: notShown,
    likes: notShown,
  },
  displayName: [
    toldText('full_name'),
    {
      name: 'header',
      read: (_scope, look) => headerOf(look)?.querySelector('h1')?.textContent?.trim() || null,
    },
  ],
  bio: [
    toldText('biography'),
    {
      name: 'header',
      read: (_scope, look) => {
        const header = headerWithNumbers(look);
        const name = headerOf(look)?.querySelector('h1')?.textContent?.trim() ?? null;
        const parts = [...(header?.querySelectorAll('span[dir="auto"]') ?? [])];
        return writtenText(parts, name, look.place.handle);
      },
    },
    // An empty bio counts only if the header does not show one either.
    { name: 'empty-data', read: (_scope, look) => (told('biography', look) === '' ? '' : null) },
  ],
  verified: [toldFlag('is_verified')],
  private: [toldFlag('text_post_app_is_private')],
  category: [],
  links: (look) =>
    // External links lead through l.threads.com. The real address is in the `u` parameter.
    [...(headerWithNumbers(look)?.querySelectorAll('a[href*="//l."]') ?? [])].flatMap(
      (link) => destinationOf(link, look)?.searchParams.get('u') ?? [],
    ),
  accountIds: embeddedIds,
};
