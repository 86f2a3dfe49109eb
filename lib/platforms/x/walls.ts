import type { Look } from '../../page/look';
import type { WallSign } from '../contract';
import { testId } from './anchors';
import { ARTICLE, articlesIn } from './find-posts';
import { linkTo, namesOf } from './header';
import { accountInSchema } from './schema';

const LOCK = `${testId('UserName')} ${testId('icon-lock')}`;

/** Whether the page has caught up with its address: something on it must name the account or be the post. */
export function settled(look: Look): boolean {
  const { kind, postId } = look.place;
  if (kind === 'post') return articlesIn(look, look.document).some(({ id }) => id === postId);
  return Boolean(namesOf(look) ?? accountInSchema(look));
}

/** By structure: the sentences are in the page's language. */
export const walls: readonly WallSign[] = [
  {
    // No account, or a suspended one: an empty timeline below a header without numbers. A warning before a
    // profile is empty too, but has a button to go on.
    wall: 'not-found',
    name: 'empty',
    stands: (look) =>
      look.place.kind === 'profile' &&
      has(look, testId('emptyState')) &&
      !has(look, `${testId('emptyState')} button, ${LOCK}`) &&
      !linkTo(look, 'verified_followers', 'followers', 'following') &&
      !accountInSchema(look),
  },
  {
    // "Hmm...this page doesn't exist" leads on to the search; an error while loading has a button to try again.
    wall: 'not-found',
    name: 'error',
    stands: (look) => !settled(look) && has(look, `${testId('error-detail')} a[href="/search"]`),
  },
  {
    wall: 'private',
    name: 'lock',
    stands: (look) => namesOf(look) !== null && has(look, LOCK) && !has(look, ARTICLE),
  },
  {
    wall: 'signed-out',
    name: 'login',
    stands: (look) =>
      !settled(look) &&
      has(look, `${testId('login', 'loginButton')}, a[href^="/i/flow/login"]`) &&
      !has(look, '[role="progressbar"]'),
  },
];

function has({ document }: Look, selector: string): boolean {
  return document.querySelector(selector) !== null;
}
