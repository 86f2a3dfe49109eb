import { exactCount } from '../../model/count';
import { sameHandle } from '../../model/place';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { CountField, CountReader, ProfileTable } from '../contract';
import { notShown } from '../not-shown';
import { testId, writtenText } from './anchors';
import { countBelow, shownCount } from './counts';
import { type List, linkTo, namesOf } from './header';
import { accountInSchema, countInSchema } from './schema';

const schema = (action: string): CountReader<null> => ({
  name: 'schema',
  read: (_scope, look) => {
    const count = countInSchema(look, action);
    return count === null ? null : exactCount(count);
  },
});

const field = (action: string, ...lists: List[]): CountField<null> => ({
  readers: [
    schema(action),
    { name: 'header', read: (_scope, look) => countBelow(linkTo(look, ...lists), look) },
  ],
  otherwise: (_scope, look) => (linkTo(look, ...lists) ? 'unreadable' : 'not-shown'),
});

const schemaText = (key: string) => ({
  name: 'schema',
  read: (_scope: null, look: Look) => {
    const value = at(accountInSchema(look), key);
    return typeof value === 'string' ? value : null;
  },
});

/** A part of the header, if the header belongs to the account in the address. */
const part = (name: string) => ({
  name: 'header',
  read: (_scope: null, look: Look) =>
    (namesOf(look) && writtenText(look.document.querySelector(testId(name)))) || null,
});

const icon = (name: string) => ({
  name: 'header',
  read: (_scope: null, look: Look) => {
    const names = namesOf(look);
    return names && names.querySelector(testId(name)) !== null;
  },
});

/** Browsers search for a single condition ten times faster than for one of two. */
const MAYBE_FOLLOW = '[data-testid$="follow"]';
const FOLLOW = /^(\d+).*-(?:un)?follow$/s;

export const profile: ProfileTable = {
  counts: {
    /** In captures from before 2025, the list is called `followers`. */
    followers: field('FollowAction', 'verified_followers', 'followers'),
    following: field('SubscribeAction', 'following'),
    posts: {
      readers: [
        schema('WriteAction'),
        { name: 'bar', read: (_scope, look) => shownCount(postsInBar(look), look) },
      ],
      otherwise: () => 'not-shown',
    },
    likes: notShown,
  },
  displayName: [schemaText('name'), { name: 'header', read: (_scope, look) => nameIn(look) || null }],
  bio: [schemaText('description'), part('UserDescription')],
  verified: [icon('icon-verified')],
  private: [icon('icon-lock')],
  category: [part('UserProfessionalCategory')],
  links: (look) => {
    const link = part('UserUrl').read(null, look);
    return link ? [link] : [];
  },
  accountIds: (look, handle) => [
    // The data keeps the account of the first page; its handle was checked.
    sameHandle(handle, look.place.handle) ? at(accountInSchema(look), 'identifier') : null,
    // "206756145-follow" with the label "Follow @maya": every such button names its own account (2025-11).
    ...elementsIn(look.document, MAYBE_FOLLOW).map((button) => {
      const [, named = null] = /@(\w+)/.exec(attribute(button, 'aria-label')) ?? [];
      return sameHandle(named, handle) ? FOLLOW.exec(attribute(button, 'data-testid'))?.[1] : null;
    }),
  ],
};

function nameIn(look: Look): string {
  const texts = [...(namesOf(look)?.querySelectorAll('span') ?? [])].map(writtenText);
  return texts.find((text) => text !== '' && !text.startsWith('@')) ?? '';
}

/** "75.8K posts" below the name at the top of the column. On other tabs this number counts other things. */
function postsInBar(look: Look): string {
  const heading = look.document.querySelector(`${testId('primaryColumn')} h2`);
  const name = nameIn(look);
  // The name and the number must be the only two elements. A third could come from another extension.
  const isPair = parentOf(heading)?.childElementCount === 2;
  const isOwn = name !== '' && writtenText(heading) === name && isPair;
  const countsPosts = look.place.tab === null || look.place.tab === 'with_replies';
  const number = heading?.nextElementSibling;
  return isOwn && countsPosts && !number?.querySelector('a') ? writtenText(number) : '';
}
