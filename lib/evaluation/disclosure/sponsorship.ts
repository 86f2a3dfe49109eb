import type { PostReadings } from '../../model/post';
import type { Sponsorship } from '../evaluation';

/** `no-sign`: neither the platform's label nor a word of disclosure was seen, which proves nothing. */
export function sponsorshipOf({ paidPartnership, caption }: PostReadings): Sponsorship {
  if (paidPartnership) return 'sponsored';
  return paidPartnership === null && caption === null ? 'unknown' : 'no-sign';
}
