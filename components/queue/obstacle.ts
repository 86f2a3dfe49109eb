import type { QueueEntry } from '../../lib/store/queue/queue-row';
import type { ScreenState } from '../data/screen-state';
import { isAtSignIn } from '../data/use-queue';
import type { FollowedScreen } from '../data/use-tab';

/**
 * Why the profile that is to be decided cannot be judged, where the user can do something about it.
 *
 * - `switched-off`: Yardstick may not read its platform
 * - `sign-in`: the platform shows a page to sign in on instead
 * - `not-loaded`: the page has no reader, as after an error of the network
 */
export type Obstacle = 'switched-off' | 'sign-in' | 'not-loaded';

interface Where {
  screen: ScreenState;
  tab: FollowedScreen['tab'];
  /** Whether the page is the profile's, as far as the browser tells. */
  isHere: boolean;
  /** Whether Yardstick may read the platform of the profile. */
  mayRead: boolean;
}

export function obstacleTo(entry: QueueEntry, { screen, tab, isHere, mayRead }: Where): Obstacle | null {
  if (!mayRead) return isHere ? 'switched-off' : null;
  const asksToSignIn = isHere && screen.kind === 'signed-out' && screen.seen === null;
  if (asksToSignIn || isAtSignIn(entry, tab?.url ?? null)) return 'sign-in';
  const hasFailed = screen.kind === 'not-injected' || screen.kind === 'failed';
  return isHere && hasFailed && tab?.loading !== true ? 'not-loaded' : null;
}
