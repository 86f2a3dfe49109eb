import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { PostReadings } from '../model/post';
import type { Sample } from '../model/sample';
import type { SamplePatch, TabPatch, TabState } from './contract';

/** Applies a patch to the state; null if the patch does not fit the state. */
export function applyPatch(state: TabState, { report, sample, ...changed }: TabPatch): TabState | null {
  if ((report && !state.report) || (sample && !state.sample)) return null;
  const patched = sample && state.sample ? patchedSample(state.sample, sample) : state.sample;
  if (patched === null && state.sample !== null) return null;
  return {
    ...state,
    ...changed,
    report: state.report && {
      ...state.report,
      ...report,
      profile: { ...state.report.profile, ...report?.profile },
    },
    sample: patched,
  };
}

function patchedSample(
  sample: Sample,
  { profile, posts = {}, gone = [], ...changed }: SamplePatch,
): Sample | null {
  if (profile && !sample.profile) return null;
  const after = new Map(Object.entries(sample.posts));
  for (const id of gone) after.delete(id);
  for (const [id, fields] of Object.entries(posts)) {
    const known = after.get(id);
    if (!known && !isWhole(fields)) return null;
    after.set(id, { ...known, ...fields } as PostReadings);
  }
  // A real reader reports the posts that are gone, so only a foreign script can exceed the limit.
  if (after.size > MAX_SAMPLE_POSTS) return null;
  return {
    ...sample,
    ...changed,
    profile: sample.profile && { ...sample.profile, ...profile },
    posts: Object.fromEntries(after),
  };
}

/** A post that is new to the screen comes with all its fields, so checking one is enough. */
function isWhole(fields: Partial<PostReadings>): boolean {
  return fields.id !== undefined && fields.likes !== undefined && fields.visibleComments !== undefined;
}
