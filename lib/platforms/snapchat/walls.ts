import type { Look } from '../../page/look';
import type { WallSign } from '../contract';
import { embeddedProfile, openedSpotlight, saysNotFound } from './embedded';
import { describedAccount, headNamesAccount } from './head';

/** Whether the data or the head of the page names the account, or the data has the Spotlight of the address. */
export function settled(look: Look): boolean {
  if (look.place.kind === 'post') return openedSpotlight(look) !== null;
  return (embeddedProfile(look) ?? describedAccount(look)) !== null || headNamesAccount(look);
}

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'pageType',
    isShown: (look) => !settled(look) && saysNotFound(look),
  },
];
