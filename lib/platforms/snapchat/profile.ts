import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { CountReader, Field, ProfileTable } from '../contract';
import { countBelow } from '../count-below';
import { isNumberOfFollowers } from '../follower-words';
import { isReplaced } from '../left-over';
import { notShown } from '../not-shown';
import { theOnly } from '../own-parts';
import { subscriberCount } from './counts';
import { embeddedProfile, textOf } from './embedded';
import { describedAccount, headNamesAccount } from './head';

/** The line "758k followers" of a drawn profile (2024-11), seen in English. Other lines have the same test id. */
const LINE = '[data-testid="subscribersCountText"]';
const LABEL = /(?:follower|subscriber)s?$/i;
const NUMBER = /^[1-9][\d.,]*\s?[kmb]?\s+$/i;
const ENGLISH = /^(?:en|und)\b/;

/**
 * Snapchat's short form is that of English in Japanese too ("757.8k人の登録者" in a description, 2026-09). Of its units,
 * "k" alone means the same everywhere, and a sign before a single digit is never one of grouping.
 */
const IN_THOUSANDS = /^\D{0,20}?([1-9]\d{0,2})(?:[.,](\d))?\s?k(?![a-z])/i;

/** The number of a line in English as it stands, of another one in English; null for a bio that boasts of subscribers. */
function numberIn(line: string, language: string): string | null {
  if (ENGLISH.test(language)) return LABEL.test(line) && NUMBER.test(line.replace(LABEL, '')) ? line : null;
  const [, whole, tenths] = IN_THOUSANDS.exec(line) ?? [];
  const words = line.replace(/[1-9][\d.,]*\s?k/i, '7 ').replace('登録者', 'フォロワー');
  return whole && isNumberOfFollowers(words, language) ? `${tenths ? `${whole}.${tenths}` : whole}k` : null;
}

/** An ordinary account has no subscribers. */
function subscribersLine(look: Look): Element | null {
  const isPublic = headNamesAccount(look) && !embeddedProfile(look)?.displayName;
  const lines = isPublic ? look.document.querySelectorAll(LINE) : [];
  return theOnly([...lines].filter((line) => numberIn(shownText(line), look.language) !== null));
}

/** The head of the page may name another account before the line shows its number. */
function inLine(_scope: null, look: Look): Count | null {
  const line = subscribersLine(look);
  if (!line || !isReplaced(line, look)) return null;
  if (ENGLISH.test(look.language)) return countBelow(line, look);
  return parseCount(numberIn(shownText(line), look.language) ?? '', 'en');
}

const HIDDEN = { absent: 'hidden' } as const;

const subscribers: readonly CountReader<null>[] = [
  {
    name: 'data',
    read: (_scope, look) => {
      const value = embeddedProfile(look)?.subscriberCount;
      return String(value) === '0' ? HIDDEN : subscriberCount(value);
    },
  },
  {
    // The app replaces it when the visitor moves to another account. Without a statistic, the owner hides the number.
    name: 'schema',
    read: (_scope, look) => {
      const statistics = describedAccount(look)?.interactionStatistic;
      if (!Array.isArray(statistics)) return null;
      if (statistics.length === 0) return HIDDEN;
      const follows = statistics.find((one) => at(one, 'interactionType', '@type') === 'FollowAction');
      return subscriberCount(at(follows, 'userInteractionCount'));
    },
  },
  { name: 'header', read: inLine },
];

const text = (key: string): Field<null, string> => [
  { name: 'data', read: (_scope, look) => textOf(embeddedProfile(look)?.[key]) },
];

export const profile: ProfileTable = {
  counts: {
    followers: {
      readers: subscribers,
      otherwise: (_scope, look) =>
        embeddedProfile(look)?.subscriberCount !== undefined || subscribersLine(look)
          ? 'unreadable'
          : 'not-shown',
    },
    following: notShown,
    posts: notShown,
    likes: notShown,
  },
  displayName: [
    ...text('title'),
    // Of an account without a public profile.
    { name: 'userInfo', read: (_scope, look) => textOf(embeddedProfile(look)?.displayName) },
  ],
  bio: text('bio'),
  verified: [],
  private: [],
  category: [],
  links: (look) => [textOf(embeddedProfile(look)?.websiteUrl) ?? []].flat(),
  accountIds: () => [],
};
