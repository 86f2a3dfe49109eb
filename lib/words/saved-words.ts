import { type BuiltInStage, type Candidate, nameOf, type Snapshot, STAGES } from '../model/candidate';
import type { Label } from '../model/label';
import { withoutReordering } from '../model/outside-text';
import { handleText } from '../model/place';
import { PLATFORM_NAMES } from '../model/platform';
import type { ProfileCount } from '../model/profile';
import type { Reading } from '../model/reading';
import type { CountChange } from '../store/changes-since';
import { say } from './catalogue/say';
import { formatChange, formatDay, spanText } from './numbers';
import { absenceWords, countText } from './reading-facts';

const BUILT_IN: readonly string[] = STAGES;
const isBuiltIn = (id: string): id is BuiltInStage => BUILT_IN.includes(id);

/** The name of a stage: its own, or that of the built-in stage. */
export const stageWords = ({ id, name }: Pick<Label, 'id' | 'name'>): string =>
  name ?? (isBuiltIn(id) ? say(`saved.stage-${id}`) : id);

/** The name of a candidate's stage. */
export const stageText = ({ stage, stageName }: Pick<Candidate, 'stage' | 'stageName'>): string =>
  stageWords({ id: stage, name: stageName });

/** "Maya Bakes, @maya.bakes on Instagram": identifies one of several accounts with the same name. */
export const accountWords = (candidate: Candidate): string =>
  say('saved.account', {
    name: nameOf(candidate),
    handle: handleText(candidate.handle),
    platform: PLATFORM_NAMES[candidate.platform],
  });

/** Longer names may not fit the two lines that a row of a list has for them. */
const MAX_ROW_NAME = 20;

/** The name for where it appears on hover and focus; undefined if no row cuts it. */
export function nameInFull(candidate: Candidate): string | undefined {
  const name = withoutReordering(nameOf(candidate));
  return [...name].length > MAX_ROW_NAME ? name : undefined;
}

/** "Followers" */
export const profileCountName = (count: ProfileCount): string => say(`saved.count-${count}`);

/** "+412", "+501 to +699", or why the change is unknown. */
export function changeText(change: CountChange): string {
  if (change.kind === 'unknown') return say('saved.not-comparable');
  if (change.kind === 'no-visible-change') return say('saved.no-visible-change');
  return spanText(formatChange(change.low), formatChange(change.high));
}

/** A snapshot and the current look. */
interface ThenAndNow {
  before: DatedProfile;
  now: DatedProfile;
}
type DatedProfile = Pick<Snapshot, 'takenAtMs' | 'profile'>;

/** "16,476 followers on 3 Mar, 16,888 on 5 Mar.", or "earlier today": too close in time to call it a change. */
export function bothFollowers({ before, now }: ThenAndNow, nowMs: number): string {
  const { followers } = before.profile;
  const counts = {
    count: followers.found ? followers.high : 0,
    before: shown(followers),
    now: shown(now.profile.followers),
  };
  const [day, today] = [formatDay(before.takenAtMs, nowMs), formatDay(now.takenAtMs, nowMs)];
  return day === today
    ? say('saved.followers-today', counts)
    : say('saved.followers-then', { ...counts, day, today });
}

/** "16,476, then 16,888" */
export const bothCounts = ({ before, now }: ThenAndNow, count: ProfileCount): string =>
  say('saved.then', { before: shown(before.profile[count]), now: shown(now.profile[count]) });

const shown = (reading: Reading): string => (reading.found ? countText(reading) : absenceWords(reading.why));

/** "+412 followers since."; null if the followers were not seen both times. `day` is null for the day that was just named. */
export function followersSentence(change: CountChange, day: string | null): string | null {
  if (change.kind === 'unknown') return null;
  const since = { isDayNamed: day === null, day: day ?? '' };
  return change.kind === 'changed'
    ? say('saved.followers-changed', { change: changeText(change), ...since })
    : say('saved.followers-unchanged', since);
}
