import { FORMULAS } from '../../lib/metrics/measures/formulas';
import { POST_COUNTS, type PostCount } from '../../lib/model/post';
import { PROFILE_COUNTS } from '../../lib/model/profile';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import type { ScreenState, ScreenStateKind, ShownProfile } from './screen-state';

/** Pages of a platform that may be read and on which no number could be. */
const UNREAD: readonly ScreenStateKind[] = [
  'failed',
  'not-injected',
  'not-found',
  'private',
  'read-in-part',
  'reading',
  'signed-out',
];

/** Fewer posts without a number may be a kind of post that has none. */
const MIN_POSTS = 3;

/** Whether the page in the tab lacks something that a change of the site could explain, so that the user may report it. */
export function mayReport({ kind, place, seen }: ScreenState): boolean {
  if (UNREAD.includes(kind)) return kind !== 'reading' || place !== null;
  if (kind !== 'read' || !seen) return false;
  const readings = [
    ...PROFILE_COUNTS.map((name) => seen.profile[name]),
    ...seen.posts.flatMap((post) => POST_COUNTS.map((name) => post[name])),
  ];
  const hasUnreadable = readings.some((reading) => !reading.found && reading.why === 'unreadable');
  return hasUnreadable || seen.posts.length === 0 || lacksInList(seen);
}

/** Whether no post of a profile shows a number that this platform's lists always have and its rate needs. */
function lacksInList({ place, posts }: ShownProfile): boolean {
  if (place.kind !== 'profile' || posts.length < MIN_POSTS) return false;
  const { formulas, likesAppear } = PLATFORM_FACTS[place.platform];
  const needs = (count: PostCount) =>
    formulas.headline.every((id) => [...FORMULAS[id].numerator, FORMULAS[id].denominator].includes(count));
  const inList: readonly PostCount[] = likesAppear === 'in-list' ? ['likes', 'views'] : ['views'];
  return inList.some(
    (count) => needs(count) && posts.every(({ [count]: one }) => !one.found && one.why === 'not-shown'),
  );
}
