import type { ReportHead, SamplePatch, TabPatch, TabState } from '../messages/contract';
import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';

/**
 * What has changed between two states of a tab; null where only the whole state can tell it, since another account or
 * nothing at all is shown. Both states are never changed in place, so a post that is the same object is the same.
 */
export function patchBetween(before: TabState, after: TabState): TabPatch | null {
  const { report, sample, ...rest } = after;
  if ((report === null) !== (before.report === null)) return null;
  if ((sample === null) !== (before.sample === null)) return null;
  const samplePatch = sample && before.sample ? samplePatchBetween(before.sample, sample) : {};
  if (samplePatch === null) return null;
  return {
    ...changedFields(before, rest),
    ...(report && before.report && reportPatchBetween(before.report, report)),
    ...samplePatch,
  };
}

export function isEmpty(patch: TabPatch): boolean {
  return Object.keys(patch).length === 0;
}

function reportPatchBetween(before: ReportHead, { profile, ...rest }: ReportHead): Pick<TabPatch, 'report'> {
  const report = { ...changedFields(before, rest), ...profilePatchBetween(before.profile, profile) };
  return Object.keys(report).length > 0 ? { report } : {};
}

function samplePatchBetween(before: Sample, after: Sample): Pick<TabPatch, 'sample'> | null {
  if (before === after) return {};
  const { profile, posts, ...rest } = after;
  const isOther = before.platform !== after.platform || before.handle !== after.handle;
  if (isOther || (profile === null) !== (before.profile === null)) return null;
  const gone = Object.keys(before.posts).filter((id) => !Object.hasOwn(posts, id));
  const changed = changedPosts(before.posts, posts);
  const sample: SamplePatch = {
    ...changedFields(before, rest),
    ...(profile && before.profile && profilePatchBetween(before.profile, profile)),
    ...(Object.keys(changed).length > 0 && { posts: changed }),
    ...(gone.length > 0 && { gone }),
  };
  return Object.keys(sample).length > 0 ? { sample } : {};
}

function changedPosts(
  before: Sample['posts'],
  after: Sample['posts'],
): Record<string, Partial<PostReadings>> {
  const changed: [string, Partial<PostReadings>][] = [];
  for (const [id, post] of Object.entries(after)) {
    const known = Object.hasOwn(before, id) ? before[id] : undefined;
    if (known === post) continue;
    const fields = known ? changedFields(known, post) : post;
    if (Object.keys(fields).length > 0) changed.push([id, fields]);
  }
  return Object.fromEntries(changed);
}

function profilePatchBetween(
  before: ProfileReadings,
  after: ProfileReadings,
): { profile?: Partial<ProfileReadings> } {
  const profile = changedFields(before, after);
  return Object.keys(profile).length > 0 ? { profile } : {};
}

/** The fields of `after` that are not the same in `before`. */
function changedFields<Fields extends object>(before: Fields, after: Fields): Partial<Fields> {
  const changed: Partial<Fields> = {};
  for (const name of Object.keys(after) as (keyof Fields)[]) {
    const isSame =
      before[name] === after[name] || JSON.stringify(before[name]) === JSON.stringify(after[name]);
    if (!isSame) changed[name] = after[name];
  }
  return changed;
}
