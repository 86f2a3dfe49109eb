import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownTexts } from '../../page/shown-text';
import type { WallSign } from '../contract';
import { locate } from './address';
import { agreedValue, embeddedAccounts } from './embedded';
import { drawnPosts, find } from './find-posts';
import { headerOf } from './header';

/**
 * Whether the page shows what its address names: the header, tabs or data name the account, or the post is there.
 */
export function settled(look: Look): boolean {
  const { kind, postId } = look.place;
  if (kind === 'post') return find(look, look.document).some(({ id }) => id === postId);
  return headerOf(look) !== null || hasOwnTabs(look) || embeddedAccounts(look).length > 0;
}

function hasOwnTabs(look: Look): boolean {
  return elementsIn(look.document, 'a[href$="/replies"]').some((link) => {
    const destination = destinationOf(link, look);
    const { handle = null, tab = null } = destination ? locate(destination) : {};
    return tab === 'replies' && sameHandle(handle, look.place.handle);
  });
}

/** What a missing page says in English (2024 to 2026). In other languages, such a page counts as not ready. */
const GONE = ['Not all who wander are lost, but this page is', "The link's not working or the page is gone"];

function saysGone({ document }: Look): boolean {
  return shownTexts(document.body).some(({ data }) =>
    GONE.some((sentence) => data.trim().startsWith(sentence)),
  );
}

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'sentence',
    isShown: (look) => !settled(look) && saysGone(look),
  },
  {
    wall: 'private',
    name: 'data',
    isShown: (look) =>
      agreedValue(embeddedAccounts(look), 'text_post_app_is_private') === true &&
      drawnPosts(look, look.document).length === 0,
  },
  {
    // A login form that replaces the page. The "Log in" button proves nothing: it is on every page when signed out.
    wall: 'signed-out',
    name: 'form',
    isShown: (look) => !settled(look) && look.document.querySelector('input[type="password"]') !== null,
  },
];
