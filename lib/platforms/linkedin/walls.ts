import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { WallSign } from '../contract';
import { showsAccount } from './account';
import { find } from './find-posts';

/**
 * Whether the page shows what its address names. The activity of a person has no part that names the person but the
 * posts themselves.
 */
export function settled(look: Look): boolean {
  const { kind, tab } = look.place;
  const hasPosts = () => find(look, look.document).length > 0;
  if (kind === 'post') return hasPosts();
  return showsAccount(look) || (tab === 'recent-activity' && hasPosts());
}

/** The headings of the two error pages, in English; other languages are not known, and such a page stays unsettled. */
const GONE = /^(?:this page doesn[’']t exist|page not found)$/i;

/** A sign-in form that stands instead of the page. On readable pages it only covers the rest. */
const SIGN_IN = 'input[name="session_password"], [class*="authwall"]';

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'heading',
    isShown: (look) =>
      !settled(look) &&
      [...look.document.querySelectorAll('h1, h2')].some((heading) => GONE.test(shownText(heading))),
  },
  {
    wall: 'signed-out',
    name: 'form',
    isOtherPage: true,
    isShown: (look) => !settled(look) && look.document.querySelector(SIGN_IN) !== null,
  },
];
