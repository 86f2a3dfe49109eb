import { describe, expect, it } from 'vitest';
import { DEFAULT_TIERS } from '../../../lib/metrics/measures/tiers';
import type { PostReadings } from '../../../lib/model/post';
import type { ProfileReadings } from '../../../lib/model/profile';
import {
  POST_SIGN_NAMES,
  type PostSign,
  PROFILE_SIGN_NAMES,
  type ProfileSign,
} from '../../../lib/model/unknowns';
import { candidateFrom } from '../../../lib/store/save-candidate';
import { exportRow } from '../../../lib/transfer/export/export-row';
import { NOW_MS, post, profile } from '../evaluation/invented';

/** What a page does not tell, field by field; a new field must say here how it is left open. */
const OPEN_POSTS: Record<PostSign, Partial<Parameters<typeof post>[1]>> = {
  pinned: { pinned: null },
  paidLabel: { paidPartnership: null },
  commentsOff: { comments: 'not-shown' },
  kind: { kind: 'unknown' },
  date: { postedAtMs: null },
  author: { author: null },
};
const OPEN_PROFILES: Record<ProfileSign, Partial<ProfileReadings>> = {
  verified: { verified: null },
  private: { private: null },
};

const told = { paidPartnership: false, comments: 3, author: 'maya.bakes' } as const;

function notKnown(posts: PostReadings[], over: Partial<ProfileReadings> = {}) {
  const readings = { language: 'en', profile: { ...profile({}), verified: true, private: false, ...over } };
  const draft = { platform: 'instagram', handle: 'maya.bakes', profileUrl: '', takenAtMs: NOW_MS } as const;
  const candidate = candidateFrom({ ...draft, ...readings, posts }, NOW_MS);
  const snapshot = { candidateId: candidate.id, takenAtMs: NOW_MS, ...readings, posts };
  return exportRow({
    candidate,
    snapshot,
    evaluation: null,
    tiers: DEFAULT_TIERS,
    toolVersion: '1',
    settingsHash: 'abc',
  }).not_known;
}

describe('unknown facts', () => {
  it.each(POST_SIGN_NAMES)('of a post: %s is named in the export, with the number of posts', (name) => {
    const posts = [post('a', told), post('b', { ...told, ...OPEN_POSTS[name] })];
    expect(notKnown(posts)).toBe(`${name} 1 of 2`);
  });

  it.each(PROFILE_SIGN_NAMES)('of a profile: %s is named in the export', (name) => {
    expect(notKnown([post('a', told)], OPEN_PROFILES[name])).toBe(name);
  });

  it('is "none" where everything is told, and comments that are switched off are told', () => {
    expect(notKnown([post('a', told), post('b', { ...told, comments: 'off' })])).toBe('none');
  });
});
