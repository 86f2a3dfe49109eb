import type { Look } from '../../page/look';
import type { WallSign } from '../contract';
import { textOf } from './anchors';
import { cardsIn } from './cards';
import { embeddedAccount, embeddedPosts, pageStatus, pageWords } from './embedded';
import { TILE } from './find-posts';
import { headerOf } from './header';

/** 10204: no such video (seen 2025-07). 10202 and 10221: no such account, account banned (from public tools, not seen). */
const GONE: unknown[] = [10204, 10202, 10221];
/** 10216: private video. 10222: private account. Both are known from public tools and were not seen. */
const PRIVATE: unknown[] = [10216, 10222];

/** Whether the page shows what its address names: something on it must name the account or the post. */
export function settled(look: Look): boolean {
  const { kind, postId } = look.place;
  if (kind === 'profile') return Boolean(headerOf(look) ?? embeddedAccount(look));
  return (
    embeddedPosts(look).has(String(postId)) || cardsIn(look, look.document).some(({ id }) => id === postId)
  );
}

/** A status code or an error text counts only if nothing on the page names the account or the post in the address. */
export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'status or text',
    isShown: (look) =>
      !settled(look) && (GONE.includes(pageStatus(look)) || says(look, "Couldn't find this account")),
  },
  {
    wall: 'private',
    name: 'status',
    isShown: (look) => !settled(look) && PRIVATE.includes(pageStatus(look)),
  },
  {
    wall: 'private',
    name: 'account or text',
    isShown: (look) =>
      !look.document.querySelector(TILE) &&
      (embeddedAccount(look)?.user.privateAccount === true ||
        (headerOf(look) !== null && says(look, 'This account is private'))),
  },
];

/**
 * Whether a whole line of the page is this text, in English or in the page's language. Bios and captions are excluded
 * by their test ids.
 */
function says(look: Look, key: string): boolean {
  const words = pageWords(look, key, key);
  return [...look.document.querySelectorAll('#app :is(p, h2):not([data-e2e])')].some((line) =>
    words.includes(textOf(line)),
  );
}
