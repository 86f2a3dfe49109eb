import type { Look } from '../../page/look';
import { visibleText } from '../../page/texts';
import type { ProfileTable } from '../contract';
import { isReplaced } from '../left-over';
import { notShown } from '../not-shown';
import { showsAccount } from './account';
import { isIdOfAny, isPerson } from './address';
import {
  headerTexts,
  inActivity,
  inCard,
  inDescription,
  inHeader,
  inOwnPosts,
  inSchema,
  inTopCard,
} from './followers';

/** The tab's title, without the number of the viewer's notices before it. */
const TITLE = /^(?:\(\d+\+?\) )?([^|]+) \| LinkedIn$/;

export const profile: ProfileTable = {
  counts: {
    followers: {
      readers: [
        { name: 'schema', read: (_scope, look) => inSchema(look) },
        { name: 'own-post', read: (_scope, look) => inOwnPosts(look) },
        { name: 'heading', read: (_scope, look) => inActivity(look) },
        { name: 'header', read: (_scope, look) => inTopCard(look) },
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
      read: (_scope, look) => {
        const name = isProfile(look) ? nameIn(look) : null;
        return isReplaced(name, look, isIdOfAny) ? visibleText(name) : null;
      },
    },
    // Since 2026, a person's name has no heading of its own.
    {
      name: 'title',
      read: (_scope, look) => {
        const isAlone = isProfile(look) && isPerson(look.place.handle) && !nameIn(look);
        const isOwn = isAlone && isReplaced(look.document.querySelector('title'), look, isIdOfAny);
        return isOwn ? (TITLE.exec(look.document.title)?.[1] ?? null) : null;
      },
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

const nameIn = ({ document }: Look) => document.querySelector('main h1');
const isProfile = (look: Look) => look.place.kind === 'profile' && showsAccount(look);
