import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { CountField, CountReader, ProfileTable, Reader } from '../contract';
import { textOf } from './anchors';
import { embeddedCount, shownCount } from './counts';
import { embeddedAccount, embeddedIds } from './embedded';
import { headerOf, inHeader } from './header';
import { canBeAllLikes } from './likes-of-account';

/** The `title` of these elements is their label (2023 to 2026-05). On other platforms it can be the full number. */
const shown = (name: string): CountReader<null> => ({
  name: 'header',
  read: (_scope, look) => shownCount(inHeader(look, name), 'rounded', look),
});

const embeddedField = (name: 'statsV2' | 'stats', key: string): CountReader<null> => ({
  name,
  read: (_scope, look) => {
    const account = embeddedAccount(look);
    if (!account || (key === 'heartCount' && contradictsHeart(account[name]))) return null;
    return embeddedCount(at(account[name], key), account.shortening);
  },
});

/** `heart` repeats `heartCount`. If the two differ, one has overflowed. */
const contradictsHeart = (stats: unknown): boolean => {
  const heart = at(stats, 'heart');
  return heart !== undefined && String(heart) !== String(at(stats, 'heartCount'));
};

const field = (key: string, name: string): CountField<null> => ({
  readers: [embeddedField('statsV2', key), shown(name), embeddedField('stats', key)],
  otherwise: (_scope, look) => (inHeader(look, name) ? 'unreadable' : 'not-shown'),
});

/** Whether the data has a number of likes, plausible or not. */
const hasEmbeddedLikes = (look: Look) => {
  const { stats, statsV2 } = embeddedAccount(look) ?? {};
  return [stats, statsV2].some((part) => at(part, 'heartCount') !== undefined);
};

const plausible = (reader: CountReader<null>): CountReader<null> => ({
  ...reader,
  read: (scope, look) => {
    const count = reader.read(scope, look);
    return count && 'value' in count && !canBeAllLikes(count, look, reader.name === 'stats') ? null : count;
  },
});

const text = (key: string): Reader<null, string> => ({
  name: 'user',
  read: (_scope, look) => {
    const value = at(embeddedAccount(look)?.user, key);
    return typeof value === 'string' ? value : null;
  },
});

const flag = (key: string): Reader<null, boolean> => ({
  name: 'user',
  read: (_scope, look) => {
    const value = at(embeddedAccount(look)?.user, key);
    return typeof value === 'boolean' ? value : null;
  },
});

export const profile: ProfileTable = {
  counts: {
    followers: field('followerCount', 'followers-count'),
    following: field('followingCount', 'following-count'),
    /** The rendered page does not show it. */
    posts: {
      readers: [embeddedField('statsV2', 'videoCount'), embeddedField('stats', 'videoCount')],
      otherwise: () => 'not-shown',
    },
    likes: {
      readers: field('heartCount', 'likes-count').readers.map(plausible),
      otherwise: (_scope, look) =>
        inHeader(look, 'likes-count') || hasEmbeddedLikes(look) ? 'unreadable' : 'not-shown',
    },
  },
  displayName: [
    text('nickname'),
    { name: 'header', read: (_scope, look) => headerOf(look)?.nickname ?? null },
  ],
  bio: [
    text('signature'),
    { name: 'header', read: (_scope, look) => textOf(inHeader(look, 'user-bio')) || null },
  ],
  verified: [flag('verified')],
  private: [flag('privateAccount')],
  category: [],
  links,
  accountIds: embeddedIds,
};

/** The link below the bio leads to a redirect page on TikTok. The real address is in its `target` parameter. */
function links(look: Look): string[] {
  const link = inHeader(look, 'user-link');
  const query = link?.getAttribute('href')?.split('?')[1];
  const target = new URLSearchParams(query).get('target');
  const address = at(embeddedAccount(look)?.user, 'bioLink', 'link') || target || textOf(link);
  return typeof address === 'string' && address ? [address] : [];
}
