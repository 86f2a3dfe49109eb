import type { Look } from '../../page/look';
import { visibleText } from '../../page/texts';
import type { WallSign } from '../contract';
import { find } from './find-posts';
import { listLinks } from './header';
import { accountTold } from './told';

/** The page that Facebook serves in place of any other to signed-out visitors, or for a while to busy networks. */
const LOGIN_PAGE = 'link[rel="canonical"][href*="facebook.com/login"]';
const PASSWORD = 'input[type="password"]';
/** In English and Portuguese (from public tools, not seen). */
const GONE = ["This content isn't available right now", 'Este conteúdo não está disponível no momento'];

/** Whether something on the page names the account or the post of the address. */
export function settled(look: Look): boolean {
  if (look.place.kind === 'post') return find(look).length > 0;
  return accountTold(look).length > 0 || listLinks(look).followers !== null;
}

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'sentence',
    isShown: (look) =>
      !settled(look) &&
      [...look.document.querySelectorAll('h2, span')].some((line) =>
        GONE.includes((visibleText(line) ?? '').replaceAll('’', "'")),
      ),
  },
  {
    wall: 'signed-out',
    name: 'login page',
    isOtherPage: true,
    isShown: (look) => !settled(look) && look.document.querySelector(LOGIN_PAGE) !== null,
  },
  {
    // On every page that a signed-out visitor sees, so it says something only where nothing else is.
    wall: 'signed-out',
    name: 'form',
    isShown: (look) => !settled(look) && look.document.querySelector(PASSWORD) !== null,
  },
];
