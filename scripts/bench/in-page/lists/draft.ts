import { exactCount } from '../../../../lib/model/count';
import type { PostReadings } from '../../../../lib/model/post';
import { absent, type Reading } from '../../../../lib/model/reading';
import { DAY_MS } from '../../../../lib/model/time';
import type { CandidateDraft } from '../../../../lib/store/save-candidate';
import { NOW_MS } from './invented-profiles';

const found = (value: number): Reading => ({
  ...{ found: true, ...exactCount(value), reader: 'data', takenAtMs: NOW_MS },
});
const none = absent('not-shown', NOW_MS);

/** A profile with 24 posts as the popup saves it. */
export function candidateDraft(handle: string): CandidateDraft {
  const posts = Array.from({ length: 24 }, (_, at): PostReadings => {
    const counts = {
      likes: found(500 + at),
      comments: found(20),
      views: found(9_000),
      shares: none,
      saves: none,
    };
    return {
      ...{ id: `post${at}`, kind: 'reel', author: handle, ...counts, pinned: false, aboveNewer: false },
      ...{ paidPartnership: null, postedAtMs: NOW_MS - (at + 2) * DAY_MS, postedAtReader: 'time' },
      ...{ caption: 'Fresh from the oven', visibleComments: [], takenAtMs: NOW_MS },
    };
  });
  const counts = { followers: found(16_476), following: found(310), posts: found(128), likes: none };
  const words = { displayName: handle, bio: 'Bread', category: null, links: [], accountId: null };
  return {
    ...{ platform: 'instagram', handle, profileUrl: `https://example.com/${handle}`, language: 'en' },
    profile: { ...counts, ...words, verified: null, private: false, takenAtMs: NOW_MS },
    ...{ posts, takenAtMs: NOW_MS },
  };
}
