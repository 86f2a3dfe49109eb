import { POST_COUNTS } from '../../lib/model/post';
import { PROFILE_COUNTS } from '../../lib/model/profile';
import type { ScreenState, ScreenStateKind } from './screen-state';

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

/** Whether the page in the tab lacks something that a change of the site could explain, so that the user may report it. */
export function mayReport({ kind, place, seen }: ScreenState): boolean {
  if (UNREAD.includes(kind)) return kind !== 'reading' || place !== null;
  if (kind !== 'read' || !seen) return false;
  const readings = [
    ...PROFILE_COUNTS.map((name) => seen.profile[name]),
    ...seen.posts.flatMap((post) => POST_COUNTS.map((name) => post[name])),
  ];
  return (
    readings.some((reading) => !reading.found && reading.why === 'unreadable') || seen.posts.length === 0
  );
}
