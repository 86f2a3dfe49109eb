import type { CountField, ProfileTable } from '../contract';
import { notShown } from '../not-shown';
import { isId } from './address';
import { countInLink, countTold, type List, listLinks, listTold } from './header';
import { handleIn, sameName } from './names';
import { accountTold, told } from './told';

const inHeader = (list: List): CountField<null> => ({
  readers: [
    { name: 'data', read: (_scope, look) => countTold(look, list) },
    { name: 'header', read: (_scope, look) => countInLink(look, list) },
  ],
  otherwise: (_scope, look) =>
    listTold(look, list).size > 0 || listLinks(look)[list] ? 'unreadable' : 'not-shown',
});

export const profile: ProfileTable = {
  counts: {
    followers: inHeader('followers'),
    following: inHeader('following'),
    posts: notShown,
    // "28,660,812 likes" in a page's description are the likes of the page itself, neither followers nor reactions.
    likes: notShown,
  },
  displayName: [
    {
      name: 'data',
      read: (_scope, look) => {
        const [name] = accountTold(look).flatMap(({ name }) =>
          typeof name === 'string' && name !== '' ? name : [],
        );
        return name ?? null;
      },
    },
  ],
  bio: [],
  verified: [],
  private: [],
  category: [],
  links: () => [],
  // Signed-out visitors see a code in place of a person's id (2025-07).
  accountIds: (look, handle) =>
    told(look).accounts.flatMap(({ id, url }) =>
      sameName(handleIn(url, look), handle) && typeof id === 'string' && isId(id) ? id : [],
    ),
};
