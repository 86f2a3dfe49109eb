import { profileUrl } from '../../lib/platforms/urls';
import type { CandidateDraft } from '../../lib/store/save-candidate';
import type { ShownProfile } from './screen-state';

/** What a screen has of an account, as it would be saved. */
export function draftOf({ place, handle, profile, posts, language }: ShownProfile): CandidateDraft {
  return {
    platform: place.platform,
    handle,
    profileUrl: profileUrl(place.platform, handle),
    language,
    profile,
    posts,
    takenAtMs: Math.max(profile.takenAtMs, ...posts.map((post) => post.takenAtMs)),
  };
}

/** Whose page it is, for all that is kept of an account. */
export const accountOf = ({ place, handle }: ShownProfile) => ({ platform: place.platform, handle });
