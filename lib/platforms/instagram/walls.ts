import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { WallSign } from '../contract';
import { POST_LINKS } from './address';
import { embeddedHere } from './embedded-posts';
import { grid } from './find-posts';
import { exactFollowers } from './head-numbers';
import { isOnPage, isSignedOut, MAIN, namesHandle, profileHeader } from './header';
import { openPost } from './open-post';

const showsPost = (look: Look) => openPost(look) !== null || embeddedHere(look) !== null;

/** Whether the page has caught up with its address: a profile by its name, a post by its code. */
export function settled(look: Look): boolean {
  return look.place.kind === 'profile' ? namesHandle(look) : showsPost(look);
}

/** The form to sign in, a page of its own with such a title too ("Login • Instagram"). */
const SIGN_IN = '#loginForm, form input:is([name="username"], [name="email"], [type="password"])';

/** A sign that counts only where no profile's head and no post stands: there its words may be anybody's. */
const insteadOf = (wall: WallSign['wall'], name: string, stands: (look: Look) => boolean): WallSign => ({
  wall,
  name,
  stands: (look) => !profileHeader(look) && !showsPost(look) && stands(look),
});

/** Pages of nothing have no posts on them; those still to come may have the last page's. */
const nothing = (name: string, says: (document: Document) => boolean) =>
  insteadOf('not-found', name, ({ document }) => !document.querySelector(POST_LINKS) && says(document));

export const walls: readonly WallSign[] = [
  // "Post isn't available • Instagram" in any language; a profile's title goes on after the dot (2026-01).
  nothing(
    'title-without-a-name',
    (document) =>
      /[^)\s]\s*•\s*Instagram[\s\u200e\u200f]*$/u.test(document.title) && !document.querySelector(SIGN_IN),
  ),
  nothing('words', (document) =>
    /isn['’]t available|no está disponible|não está disponível|n['’]est pas disponible|nicht verfügbar|non è disponibile/.test(
      shownText(document.querySelector(MAIN)),
    ),
  ),
  // In place of a page one sentence or two and the way home, in any language (2021 to 2026).
  nothing('way-home', (document) => {
    const main = document.querySelector(MAIN);
    const [home, another] = elementsIn(main, 'a[href]');
    const isHome = /^(https:\/\/www\.instagram\.com)?\/$/.test(attribute(home, 'href'));
    const holdsMore = main?.querySelector('img, video, canvas, time, input, header, [role="progressbar"]');
    return isHome && !another && !holdsMore && shownText(home) !== '' && shownText(main) !== shownText(home);
  }),
  // A form to sign in may stand without a link to another one.
  insteadOf(
    'signed-out',
    'way-to-sign-in',
    (look) => isSignedOut(look) || look.document.querySelector(SIGN_IN) !== null,
  ),
  {
    wall: 'private',
    name: 'lists-closed',
    // A visitor who may not see the posts cannot open the lists either: the numbers are inactive buttons, and there are
    // no tabs.
    stands: (look) =>
      Boolean(exactFollowers(look)?.closest('button')) &&
      !elementsIn(look.document, '[role="tablist"]').some(isOnPage) &&
      grid(look).length === 0,
  },
];
