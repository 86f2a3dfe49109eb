import type { Count } from '../../model/count';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { CountReader, Field, ProfileTable } from '../contract';
import { countBelow } from '../count-below';
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

/** A bio that boasts of subscribers has other words. */
function isNumber(line: string): boolean {
  return LABEL.test(line) && NUMBER.test(line.replace(LABEL, ''));
}

/** An ordinary account has no subscribers. */
function subscribersLine(look: Look): Element | null {
  const isPublic = headNamesAccount(look) && !embeddedProfile(look)?.displayName;
  const lines = isPublic && /^(?:en|und)\b/.test(look.language) ? look.document.querySelectorAll(LINE) : [];
  return theOnly([...lines].filter((line) => isNumber(shownText(line))));
}

/** The head of the page may name another account before the line shows its number. */
function inLine(_scope: null, look: Look): Count | null {
  const line = subscribersLine(look);
  return isReplaced(line, look) ? countBelow(line, look) : null;
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
