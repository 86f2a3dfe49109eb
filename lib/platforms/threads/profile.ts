import { exactCount } from '../../model/count';
import { destinationOf } from '../../page/destination';
import type { Look } from '../../page/look';
import type { ProfileTable, Reader } from '../contract';
import { notShown } from '../not-shown';
import { agreedValue, embeddedAccounts, embeddedIds, wholeNumber } from './embedded';
import { followersInHeader, headerOf, headerWithNumbers } from './header';
import { writtenText } from './written';

/**
 * A field of the account's data. Threads does not show how many accounts a user follows or how many posts a user has
 * written; "0 Threads" in the page's description is wrong (2025-12).
 */
const embeddedField = (key: string, look: Look) => agreedValue(embeddedAccounts(look), key);

const embeddedText = (key: string): Reader<null, string> => ({
  name: 'data',
  read: (_scope, look) => {
    const value = embeddedField(key, look);
    return typeof value === 'string' && value !== '' ? value : null;
  },
});

const embeddedFlag = (key: string): Reader<null, boolean> => ({
  name: 'data',
  read: (_scope, look) => {
    const value = embeddedField(key, look);
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
            const count = wholeNumber(embeddedField('follower_count', look));
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
    embeddedText('full_name'),
    {
      name: 'header',
      read: (_scope, look) => headerOf(look)?.querySelector('h1')?.textContent?.trim() || null,
    },
  ],
  bio: [
    embeddedText('biography'),
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
    { name: 'empty-data', read: (_scope, look) => (embeddedField('biography', look) === '' ? '' : null) },
  ],
  verified: [embeddedFlag('is_verified')],
  private: [embeddedFlag('text_post_app_is_private')],
  category: [],
  links: (look) =>
    // External links lead through l.threads.com. The real address is in the `u` parameter.
    [...(headerWithNumbers(look)?.querySelectorAll('a[href*="//l."]') ?? [])].flatMap(
      (link) => destinationOf(link, look)?.searchParams.get('u') ?? [],
    ),
  accountIds: embeddedIds,
};
