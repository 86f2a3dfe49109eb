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

/** True if the page shows what its address names: a profile's handle or a post's shortcode. */
export function settled(look: Look): boolean {
  return look.place.kind === 'profile' ? namesHandle(look) : showsPost(look);
}

/** The sign-in form. Its page also has a title without a name ("Login • Instagram"). */
const SIGN_IN = '#loginForm, form input:is([name="username"], [name="email"], [type="password"])';

/** Ignores the sign if the page shows a profile header or a post, because either could contain the same words. */
const insteadOf = (wall: WallSign['wall'], name: string, isShown: (look: Look) => boolean): WallSign => ({
  wall,
  name,
  isShown: (look) => !profileHeader(look) && !showsPost(look) && isShown(look),
});

/** Error pages link to no posts. A page that is still loading may show the previous page's posts. */
const nothing = (name: string, says: (document: Document) => boolean) =>
  insteadOf('not-found', name, ({ document }) => !document.querySelector(POST_LINKS) && says(document));

export const walls: readonly WallSign[] = [
  // "Post isn't available • Instagram" in any language. A profile's title has more words after the dot (2026-01).
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
  // The page has only one or two sentences and a link to the home page, in any language (2021 to 2026).
  nothing('way-home', (document) => {
    const main = document.querySelector(MAIN);
    const [home, another] = elementsIn(main, 'a[href]');
    const isHome = /^(https:\/\/www\.instagram\.com)?\/$/.test(attribute(home, 'href'));
    const holdsMore = main?.querySelector('img, video, canvas, time, input, header, [role="progressbar"]');
    return isHome && !another && !holdsMore && shownText(home) !== '' && shownText(main) !== shownText(home);
  }),
  // A page with the sign-in form may have no sign-in link.
  insteadOf(
    'signed-out',
    'way-to-sign-in',
    (look) => isSignedOut(look) || look.document.querySelector(SIGN_IN) !== null,
  ),
  {
    wall: 'private',
    name: 'lists-closed',
    // A visitor who cannot see the posts cannot open the follower lists either: the numbers are inactive buttons, and
    // there are no tabs.
    isShown: (look) =>
      Boolean(exactFollowers(look)?.closest('button')) &&
      !elementsIn(look.document, '[role="tablist"]').some(isOnPage) &&
      grid(look).length === 0,
  },
];
