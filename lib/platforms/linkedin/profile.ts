import { visibleText } from '../../page/texts';
import type { ProfileTable } from '../contract';
import { notShown } from '../not-shown';
import { showsAccount } from './account';
import { headerTexts, inActivity, inCard, inDescription, inHeader, inOwnPosts, inSchema } from './followers';

/** The tab's title, without the number of the viewer's notices before it. */
const TITLE = /^(?:\(\d+\+?\) )?([^|]+) \| LinkedIn$/;

export const profile: ProfileTable = {
  counts: {
    followers: {
      readers: [
        { name: 'schema', read: (_scope, look) => inSchema(look) },
        { name: 'own-post', read: (_scope, look) => inOwnPosts(look) },
        { name: 'heading', read: (_scope, look) => inActivity(look) },
        { name: 'card', read: (_scope, look) => inCard(look) },
        { name: 'header', read: (_scope, look) => inHeader(look) },
        { name: 'description', read: (_scope, look) => inDescription(look), lastResort: true },
      ],
      otherwise: (_scope, look) => (headerTexts(look).length > 0 ? 'unreadable' : 'not-shown'),
    },
    /** Connections are not followers, and not accounts that this one follows. */
    following: notShown,
    posts: notShown,
    likes: notShown,
  },
  displayName: [
    {
      name: 'header',
      read: (_scope, look) => (isProfile(look) ? visibleText(look.document.querySelector('main h1')) : null),
    },
    // Since 2026, a person's name has no heading of its own.
    {
      name: 'title',
      read: (_scope, look) => (isProfile(look) ? (TITLE.exec(look.document.title)?.[1] ?? null) : null),
    },
  ],
  bio: [
    {
      name: 'about',
      read: (_scope, { document }) =>
        visibleText(document.querySelector('[data-test-id="about-us__description"]')),
    },
  ],
  verified: [],
  private: [],
  category: [],
  links: () => [],
  accountIds: () => [],
};

const isProfile = (look: Parameters<typeof showsAccount>[0]) =>
  look.place.kind === 'profile' && showsAccount(look);
