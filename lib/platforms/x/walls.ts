import type { Look } from '../../page/look';
import type { WallSign } from '../contract';
import { testId } from './anchors';
import { ARTICLE, articlesIn } from './find-posts';
import { linkTo, namesOf } from './header';
import { accountInSchema } from './schema';

const LOCK = `${testId('UserName')} ${testId('icon-lock')}`;

/** Whether the page shows what its address names: the post itself, or something that names the account. */
export function settled(look: Look): boolean {
  const { kind, postId } = look.place;
  if (kind === 'post') return articlesIn(look, look.document).some(({ id }) => id === postId);
  return Boolean(namesOf(look) ?? accountInSchema(look));
}

/** Detected by structure, because the texts depend on the page's language. */
export const walls: readonly WallSign[] = [
  {
    // The page of a missing or suspended account has an empty timeline below a header without numbers. A warning
    // in front of a profile looks the same but has a button to continue.
    wall: 'not-found',
    name: 'empty',
    isShown: (look) =>
      look.place.kind === 'profile' &&
      has(look, testId('emptyState')) &&
      !has(look, `${testId('emptyState')} button, ${LOCK}`) &&
      !linkTo(look, 'verified_followers', 'followers', 'following') &&
      !accountInSchema(look),
  },
  {
    // "Hmm...this page doesn't exist" has a link to the search. A loading error has a retry button instead.
    wall: 'not-found',
    name: 'error',
    isShown: (look) => !settled(look) && has(look, `${testId('error-detail')} a[href="/search"]`),
  },
  {
    wall: 'private',
    name: 'lock',
    isShown: (look) => namesOf(look) !== null && has(look, LOCK) && !has(look, ARTICLE),
  },
  {
    wall: 'signed-out',
    name: 'login',
    isShown: (look) =>
      !settled(look) &&
      has(look, `${testId('login', 'loginButton')}, a[href^="/i/flow/login"]`) &&
      !has(look, '[role="progressbar"]'),
  },
];

function has({ document }: Look, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
