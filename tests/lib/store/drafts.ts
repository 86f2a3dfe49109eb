import { type Count, exactCount } from '../../../lib/model/count';
import type { PostReadings } from '../../../lib/model/post';
import type { ProfileReadings } from '../../../lib/model/profile';
import { absent, type Reading } from '../../../lib/model/reading';
import type { CandidateDraft } from '../../../lib/store/save-candidate';

export const MARCH_3_MS = Date.UTC(2026, 2, 3, 9);
export const DAY_MS = 86_400_000;

export function found(count: number | Count, takenAtMs = MARCH_3_MS): Reading {
  const whole = typeof count === 'number' ? exactCount(count) : count;
  return { found: true, ...whole, reader: 'title', takenAtMs };
}

const none = absent('not-shown', MARCH_3_MS);

export function profileOf(over: Partial<ProfileReadings> = {}): ProfileReadings {
  return {
    followers: found(16_476),
    following: found(310),
    posts: found(128),
    likes: none,
    displayName: 'Maya Bakes',
    bio: 'Sourdough and more. Work: hello@mayabakes.example',
    verified: true,
    private: false,
    category: null,
    accountId: null,
    links: [],
    takenAtMs: MARCH_3_MS,
    ...over,
  };
}

export function postOf(id: string, over: Partial<PostReadings> = {}): PostReadings {
  return {
    id,
    kind: 'photo',
    author: 'maya.bakes',
    likes: found(512),
    comments: found(18),
    views: none,
    shares: none,
    saves: none,
    pinned: false,
    aboveNewer: false,
    paidPartnership: false,
    postedAtMs: MARCH_3_MS - DAY_MS,
    postedAtReader: 'time',
    caption: 'Crumb shot',
    visibleComments: [],
    takenAtMs: MARCH_3_MS,
    ...over,
  };
}

export function draftOf(over: Partial<CandidateDraft> = {}): CandidateDraft {
  const handle = over.handle ?? 'maya.bakes';
  return {
    platform: 'instagram',
    handle,
    profileUrl: `https://www.instagram.com/${handle}/`,
    language: 'en',
    profile: profileOf(),
    posts: [postOf('p1'), postOf('p2')],
    takenAtMs: MARCH_3_MS,
    ...over,
  };
}
