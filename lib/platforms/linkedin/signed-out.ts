import { type Count, exactCount } from '../../model/count';
import { attribute, parentOf } from '../../page/elements';
import { shownText } from '../../page/shown-text';
import { theOnly } from '../own-parts';
import type { Update } from './find-posts';
import { partsOf } from './parts';

/** Signed out, numbers are attributes and need no language (2024-10 to 2026-01). */
export function numberOf(part: 'reactions' | 'comments', { own }: Update): Count | null {
  return fullCount(attribute(theOnly(partsOf(own).numbers[part]), `data-num-${part}`));
}

/**
 * The number of comments is left out if it is zero. Otherwise it stands beside that of the reactions, so nothing else may
 * stand there.
 */
export function noComments(post: Update): Count | null {
  const { reactions, comments } = partsOf(post.own).numbers;
  const counted = theOnly(reactions);
  const isAlone = shownText(parentOf(counted)) === shownText(counted);
  const isLeftOut = comments.length === 0 && !post.hasComments && isAlone;
  return isLeftOut && numberOf('reactions', post) ? exactCount(0, '') : null;
}

export function isSignedOut({ element, schema }: Update): boolean {
  return schema !== null || element?.matches('[data-activity-urn]') === true;
}

/** A count from an attribute or the data. */
export function fullCount(value: unknown): Count | null {
  const raw = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^\d{1,15}$/.test(raw) ? exactCount(Number(raw), raw) : null;
}
