import type { Count } from '../../model/count';
import { attribute } from '../../page/elements';
import type { Look } from '../../page/look';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import { withoutMarks } from '../../page/texts';
import type { CountField, ProfileTable, Reader } from '../contract';
import { countBelow, numberWithin } from '../count-below';
import { notShown } from '../not-shown';
import { unlessTornApart } from '../number-in-words';
import { inFull, shownCount } from './counts';
import { headerPart, idsOf, linkTo } from './header';

const field = (list: 'followers' | 'follows'): CountField<null> => ({
  readers: [
    {
      name: 'label',
      read: (_scope, look) => {
        const link = linkTo(look, list);
        return fullCountIn(link, attribute(link, 'aria-label'), look);
      },
    },
    {
      // Used by Bluesky in 2024 and 2025.
      name: 'title',
      read: (_scope, look) => {
        const link = linkTo(look, list);
        const titled = link?.matches('[title]') ? link : link?.querySelector('[title]');
        return fullCountIn(link, attribute(titled, 'title'), look);
      },
    },
    { name: 'text', read: (_scope, look) => countBelow(linkTo(look, list), look) },
  ],
  otherwise: (_scope, look) => (linkTo(look, list) ? 'unreadable' : 'not-shown'),
});

/** The full number in `title`. Null if its value differs from the visible one, whose unit may be in a separate text. */
function fullCountIn(link: Element | null, title: string, look: Look): Count | null {
  const { number, whole } = numberWithin(link, look);
  const count = inFull(title, number);
  const isShort = /\p{L}/u.test(number);
  return isShort ? count : unlessTornApart(count, shownCount(whole, look, 'unknown'));
}

const text = (name: string): Reader<null, string> => ({
  name: 'header',
  read: (_scope, look) => withoutMarks(shownText(headerPart(look, name))) || null,
});

export const profile: ProfileTable = {
  counts: {
    followers: field('followers'),
    following: field('follows'),
    posts: {
      readers: [{ name: 'header', read: (_scope, look) => shownCount(besideLists(look), look) }],
      otherwise: (_scope, look) => (/\p{Nd}/u.test(besideLists(look)) ? 'unreadable' : 'not-shown'),
    },
    likes: notShown,
  },
  displayName: [text('profileHeaderDisplayName')],
  bio: [text('profileHeaderDescription')],
  verified: [],
  private: [],
  category: [],
  links: (look) =>
    [...(headerPart(look, 'profileHeaderDescription')?.querySelectorAll('a[href^="http"]') ?? [])].map(
      (link) => attribute(link, 'href'),
    ),
  accountIds: idsOf,
};

/** A number at the start or end of a text. East Asian languages may add a counter word after it: "게시물 329개". */
const NO_SENTENCE = /^\p{Nd}|\p{Nd}(?:[만천万萬千]?\s?[개건件個个篇則则条條])?$/u;

/**
 * The text "329 posts". It does not have a test id, so it is found as the text after the "follows" link. It must not be a
 * sentence. If there is a second number, one of them may come from another extension, and the result is empty.
 */
function besideLists(look: Look): string {
  const beside = linkTo(look, 'follows')?.nextElementSibling;
  const numbers = [beside, beside?.nextElementSibling].flatMap(shownTexts).filter(hasDigit);
  const isOnly = numbers.length === 1;
  const isText =
    isOnly && beside && !beside.matches('a, button') && beside.querySelector('a, button, img') === null;
  const text = isText ? shownText(beside) : '';
  return NO_SENTENCE.test(withoutMarks(text)) ? text : '';
}
