import { parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownText, shownTexts } from '../../page/shown-text';
import type { WallSign } from '../contract';
import { ownOnPage, POST } from './find-posts';
import { handleOf } from './header';

/** Has the page caught up with its address? Its numbers must name the account, or a post on it must be the one. */
export function settled(look: Look): boolean {
  const { kind, postId } = look.place;
  if (kind === 'post') return ownOnPage(look).some(({ id }) => id === postId);
  return handleOf(look) !== null;
}

/** The server's answers, which the app shows as they came, in English whatever its language (2023 to 2026-01). */
const NO_ACCOUNT =
  /(?:profile|account|actor) not found|unable to resolve handle|could not find user|has been (?:suspended|taken ?down)|is (?:deactivated|suspended)/i;
const NO_POST = /^post not found/i;
/**
 * The app's own words, in its first language: in others such a page is not ready. A quoted
 * post can ask for it too, and a button explains it on profiles that are shown.
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
    stands: (look) => {
      const errors = [...look.document.querySelectorAll('[data-testid="profileErrorScreen"]')];
      return look.place.kind === 'profile' && !settled(look) && NO_ACCOUNT.test(shownText(errors.at(-1)));
    },
  },
  {
    wall: 'not-found',
    name: 'post',
    stands: (look) => look.place.kind === 'post' && !settled(look) && says(look, NO_POST),
  },
  {
    wall: 'signed-out',
    name: 'sentence',
    stands: (look) => !settled(look) && says(look, SIGN_IN[look.place.kind === 'post' ? 'post' : 'profile']),
  },
];
