import type { Stage } from '../../lib/model/candidate';
import type { ProfileCount } from '../../lib/model/profile';
import type { CountChange } from '../../lib/shortlist/changes-since';
import { formatChange } from '../ui/numbers';

export const STAGE_WORDS: Record<Stage, string> = {
  found: 'Found',
  shortlisted: 'Shortlisted',
  contacted: 'Contacted',
  agreed: 'Agreed',
  declined: 'Declined',
};

export const COUNT_WORDS: Record<ProfileCount, string> = {
  followers: 'Followers',
  following: 'Following',
  posts: 'Posts',
  likes: 'Likes',
};

/** "+412", "+501 to +699", or what keeps it from being said. */
export function changeText(change: CountChange): string {
  if (change.kind === 'unknown') return 'not comparable';
  if (change.kind === 'no-visible-change') return 'no visible change';
  const { low, high } = change;
  return low === high ? formatChange(low) : `${formatChange(low)} to ${formatChange(high)}`;
}

/** "+412 followers since."; null where the followers were not seen both times. */
export function followersSentence(change: CountChange, since: string): string | null {
  if (change.kind === 'unknown') return null;
  const words = changeText(change);
  return change.kind === 'changed'
    ? `${words} followers ${since}.`
    : `No visible change in followers ${since}.`;
}
