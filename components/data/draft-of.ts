import { profileUrl } from '../../lib/platforms/urls';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import type { ShownProfile } from './screen-state';

/** What the screen knows of an account, in the form in which it is saved. */
export function draftOf({ place, handle, profile, posts, language }: ShownProfile): CandidateDraft {
  return {
    platform: place.platform,
    handle,
    accountId: profile.accountId,
    profileUrl: profileUrl(place.platform, handle),
    language,
    profile,
    posts,
    takenAtMs: Math.max(profile.takenAtMs, ...posts.map((post) => post.takenAtMs)),
  };
}

/** The account of the page; everything stored about it uses this. */
export const shownAccount = ({ place, handle, profile }: ShownProfile) => ({
  platform: place.platform,
  handle,
  accountId: profile.accountId,
});
