import { type Count, exactCount } from '../../model/count';
import { attribute } from '../../page/elements';
import { theOnly } from '../own-parts';
import type { Update } from './find-posts';
import { partsOf } from './parts';

/** Signed out, numbers are attributes and need no language (2024-10 to 2026-01). */
export function numberOf(part: 'reactions' | 'comments', { own }: Update): Count | null {
  return fullCount(attribute(theOnly(partsOf(own).numbers[part]), `data-num-${part}`));
}

/** The number of comments is left out if it is zero, and stands beside that of the reactions. */
export function noComments(post: Update): Count | null {
  const isLeftOut = partsOf(post.own).numbers.comments.length === 0 && !post.hasComments;
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
