import { type BuiltInStage, type Candidate, nameOf, type Snapshot } from '../model/candidate';
import type { Label } from '../model/label';
import { handleText } from '../model/place';
import { PLATFORM_NAMES } from '../model/platform';
import type { ProfileCount } from '../model/profile';
import type { Reading } from '../model/reading';
import type { CountChange } from '../store/changes-since';
import { formatChange, formatDay } from './numbers';
import { ABSENCE_WORDS, countText } from './reading-facts';

const STAGE_WORDS: Record<BuiltInStage, string> = {
  found: 'Found',
  shortlisted: 'Shortlisted',
  contacted: 'Contacted',
  agreed: 'Agreed',
  declined: 'Declined',
};

/** The name of a stage: its own, or that of the built-in stage. */
export const stageWords = ({ id, name }: Pick<Label, 'id' | 'name'>): string =>
  name ?? (Object.hasOwn(STAGE_WORDS, id) ? STAGE_WORDS[id as BuiltInStage] : id);

/** The name of a candidate's stage. */
export const stageText = ({ stage, stageName }: Pick<Candidate, 'stage' | 'stageName'>): string =>
  stageWords({ id: stage, name: stageName });

/** "Maya Bakes, @maya.bakes on Instagram": identifies one of several accounts with the same name. */
export const accountWords = (candidate: Candidate): string =>
  `${nameOf(candidate)}, ${handleText(candidate.handle)} on ${PLATFORM_NAMES[candidate.platform]}`;

export const COUNT_WORDS: Record<ProfileCount, string> = {
  followers: 'Followers',
  following: 'Following',
  posts: 'Posts',
  likes: 'Likes',
};

/** "+412", "+501 to +699", or why the change is unknown. */
export function changeText(change: CountChange): string {
  if (change.kind === 'unknown') return 'not comparable';
  if (change.kind === 'no-visible-change') return 'no visible change';
  const { low, high } = change;
  return low === high ? formatChange(low) : `${formatChange(low)} to ${formatChange(high)}`;
}

/** A snapshot and the current look. */
interface ThenAndNow {
  before: DatedProfile;
  now: DatedProfile;
}
type DatedProfile = Pick<Snapshot, 'takenAtMs' | 'profile'>;

/** "16,476 followers on 3 Mar, 16,888 on 5 Mar.", or "earlier today": too close in time to call it a change. */
export function bothFollowers({ before, now }: ThenAndNow, nowMs: number): string {
  const [then, today] = [before, now].map(({ takenAtMs }) => formatDay(takenAtMs, nowMs));
  const [first, last] = [before, now].map(({ profile }) => shown(profile.followers));
  return then === today
    ? `${first} followers earlier today, ${last} now.`
    : `${first} followers on ${then}, ${last} on ${today}.`;
}

/** "16,476, then 16,888" */
export const bothCounts = ({ before, now }: ThenAndNow, count: ProfileCount): string =>
  `${shown(before.profile[count])}, then ${shown(now.profile[count])}`;

const shown = (reading: Reading): string => (reading.found ? countText(reading) : ABSENCE_WORDS[reading.why]);

/** "+412 followers since."; null if the followers were not seen both times. */
export function followersSentence(change: CountChange, since: string): string | null {
  if (change.kind === 'unknown') return null;
  const words = changeText(change);
  return change.kind === 'changed'
    ? `${words} followers ${since}.`
    : `No visible change in followers ${since}.`;
}
