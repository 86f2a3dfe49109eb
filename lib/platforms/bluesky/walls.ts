import { parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownText, shownTexts } from '../../page/shown-text';
import type { WallSign } from '../contract';
import { ownOnPage, POST } from './find-posts';
import { handleOf } from './header';

/** Whether the page shows what its address names: the links with its counts name the account, or the post is there. */
export function settled(look: Look): boolean {
  const { kind, postId } = look.place;
  if (kind === 'post') return ownOnPage(look).some(({ id }) => id === postId);
  return handleOf(look) !== null;
}

/** The server's error messages. The app shows them unchanged, in English in every language (2023 to 2026-01). */
const NO_ACCOUNT =
  /(?:profile|account|actor) not found|unable to resolve handle|could not find user|has been (?:suspended|taken ?down)|is (?:deactivated|suspended)/i;
const NO_POST = /^post not found/i;
/**
 * The app's own messages in English. In other languages, such a page counts as not ready. Posts and buttons are
 * excluded: a quoted post can show the same message, and a button explains it on visible profiles.
 */
const SIGN_IN = { profile: /^sign-in required/i, post: /^you must sign in to view this post/i };

const says = ({ document }: Look, sentence: RegExp): boolean =>
  shownTexts(document.body).some(
    (text) => sentence.test(text.data.trim()) && !parentOf(text)?.closest(`${POST}, button`),
  );

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'profile',
    isShown: (look) => {
      const errors = [...look.document.querySelectorAll('[data-testid="profileErrorScreen"]')];
      return look.place.kind === 'profile' && !settled(look) && NO_ACCOUNT.test(shownText(errors.at(-1)));
    },
  },
  {
    wall: 'not-found',
    name: 'post',
    isShown: (look) => look.place.kind === 'post' && !settled(look) && says(look, NO_POST),
  },
  {
    wall: 'signed-out',
    name: 'sentence',
    isShown: (look) => !settled(look) && says(look, SIGN_IN[look.place.kind === 'post' ? 'post' : 'profile']),
  },
];
