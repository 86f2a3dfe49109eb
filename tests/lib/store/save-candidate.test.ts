import { describe, expect, it } from 'vitest';
import type { FoundReading } from '../../../lib/model/reading';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { joinNotes, saveCandidate } from '../../../lib/store/save-candidate';
import { keepSnapshot, latestSnapshot, MAX_SNAPSHOT_POSTS, snapshotsOf } from '../../../lib/store/snapshots';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from './drafts';
import { freshShortlist, successOf } from './fresh-database';

const ID = 'instagram:maya.bakes';

describe('saving a profile', () => {
  it('saves identity, note, tags and numbers together', async () => {
    const db = freshShortlist();
    const draft = draftOf({ notes: 'Warm tone', tags: ['bread', ' Bread ', 'berlin'] });
    const { candidate, firstTime } = successOf(await saveCandidate(db, draft, MARCH_3_MS));
    expect(firstTime).toBe(true);
    expect(candidate).toEqual({
      id: ID,
      platform: 'instagram',
      handle: 'maya.bakes',
      profileUrl: 'https://www.instagram.com/maya.bakes/',
      displayName: 'Maya Bakes',
      stage: 'found',
      lists: [],
      tags: ['bread', 'berlin'],
      notes: 'Warm tone',
      fee: null,
      email: 'hello@mayabakes.example',
      savedAtMs: MARCH_3_MS,
      updatedAtMs: MARCH_3_MS,
    });
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toEqual(candidate);
    expect(await latestSnapshot(db, ID)).toMatchObject({ takenAtMs: MARCH_3_MS, profile: draft.profile });
  });

  it('ignores the case of the handle', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const { firstTime } = successOf(await saveCandidate(db, draftOf({ handle: 'Maya.Bakes' })));
    expect(firstTime).toBe(false);
    expect((await listCandidates(db)).candidates).toHaveLength(1);
    expect(await findCandidate(db, 'instagram', 'MAYA.BAKES')).toMatchObject({ handle: 'maya.bakes' });
    expect(await findCandidate(db, 'tiktok', 'maya.bakes')).toBeNull();
  });

  it('a second time adds numbers and keeps note, tags, stage and the first date', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }), MARCH_3_MS);
    await editCandidate(db, ID, { stage: 'contacted' });
    const later = draftOf({
      takenAtMs: MARCH_3_MS + DAY_MS,
      profile: profileOf({ followers: found(16_888) }),
    });
    const { candidate } = successOf(await saveCandidate(db, later, MARCH_3_MS + DAY_MS));
    expect(candidate).toMatchObject({
      notes: 'Warm tone',
      tags: ['bread'],
      stage: 'contacted',
      savedAtMs: MARCH_3_MS,
      updatedAtMs: MARCH_3_MS + DAY_MS,
    });
    const followers = (await snapshotsOf(db, ID)).map(({ profile }) => profile.followers);
    expect(followers).toMatchObject([{ value: 16_888 }, { value: 16_476 }]);
  });

  it('keeps both notes that were typed in two places', () => {
    expect(joinNotes('Warm tone', 'Asks 400')).toBe('Warm tone\nAsks 400');
    expect(joinNotes('Warm tone', 'Warm tone')).toBe('Warm tone');
    expect(joinNotes('Warm tone', 'Warm tone, asks 400')).toBe('Warm tone, asks 400');
    expect(joinNotes('', 'Asks 400')).toBe('Asks 400');
    expect(joinNotes('Warm tone', '')).toBe('Warm tone');
  });
});

describe('a snapshot', () => {
  it('contains the newest posts without the text of comments', async () => {
    const db = freshShortlist();
    const posts = Array.from({ length: MAX_SNAPSHOT_POSTS + 5 }, (_, n) =>
      postOf(`p${n}`, { postedAtMs: n * DAY_MS, visibleComments: ['so good'] }),
    );
    await saveCandidate(db, draftOf({ posts }));
    const kept = (await latestSnapshot(db, ID))?.posts ?? [];
    expect(kept).toHaveLength(MAX_SNAPSHOT_POSTS);
    expect(kept[0]).toMatchObject({
      id: `p${MAX_SNAPSHOT_POSTS + 4}`,
      caption: 'Crumb shot',
      visibleComments: [],
    });
  });

  it('keeps of each count only what the screen showed', async () => {
    const db = freshShortlist();
    const shown = found(16_476) as FoundReading;
    const both: FoundReading = {
      ...shown,
      beside: { ...shown, high: 16_499, precision: 'rounded', raw: '16.4K' },
    };
    const profile = profileOf({ followers: both });
    await saveCandidate(db, draftOf({ profile, posts: [postOf('p1', { likes: both })] }));
    const kept = await latestSnapshot(db, ID);
    expect(kept?.profile.followers).toEqual(shown);
    expect(kept?.posts[0]?.likes).toEqual(shown);
  });

  it("of today's numbers is added when the user asks for it", async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    const today = { ...draftOf(), takenAtMs: MARCH_3_MS + DAY_MS };
    const snapshot = successOf(await keepSnapshot(db, ID, today, MARCH_3_MS + DAY_MS));
    expect(await snapshotsOf(db, ID)).toEqual([snapshot, expect.objectContaining({ takenAtMs: MARCH_3_MS })]);
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({
      updatedAtMs: MARCH_3_MS + DAY_MS,
    });
  });

  it('is refused for a profile that is not on the shortlist', async () => {
    const result = await keepSnapshot(freshShortlist(), ID, draftOf());
    expect(result).toMatchObject({ ok: false, problem: { next: 'Save it again from its page.' } });
  });
});
