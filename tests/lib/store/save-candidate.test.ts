import { describe, expect, it } from 'vitest';
import { absent, type FoundReading } from '../../../lib/model/reading';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import { MAX_SNAPSHOT_POSTS } from '../../../lib/store/numbers';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

describe('saving a profile', () => {
  it('keeps who it is, the note, the tags and the numbers in one motion', async () => {
    const db = freshShortlist();
    const draft = draftOf({ notes: 'Warm tone', tags: ['bread', ' Bread ', 'berlin'] });
    const { candidate, firstTime } = successOf(await saveCandidate(db, draft, MARCH_3_MS));
    expect(firstTime).toBe(true);
    expect(candidate).toEqual({
      id: expect.any(String),
      platform: 'instagram',
      handle: 'maya.bakes',
      accountId: null,
      earlierHandles: [],
      profileUrl: 'https://www.instagram.com/maya.bakes/',
      displayName: 'Maya Bakes',
      stage: 'found',
      stageName: null,
      stageRank: 0,
      fields: {},
      lists: [],
      tags: ['bread', 'berlin'],
      notes: 'Warm tone',
      entries: [expect.objectContaining({ atMs: MARCH_3_MS, body: 'Warm tone', other: [] })],
      fee: null,
      email: 'hello@mayabakes.example',
      savedAtMs: MARCH_3_MS,
      updatedAtMs: MARCH_3_MS,
      seq: 1,
    });
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toEqual(candidate);
    expect(await latestSnapshot(db, candidate.id)).toMatchObject({
      takenAtMs: MARCH_3_MS,
      profile: draft.profile,
    });
  });

  it('takes an account for the same one whatever the case of its handle', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const { firstTime } = successOf(await saveCandidate(db, draftOf({ handle: 'Maya.Bakes' })));
    expect(firstTime).toBe(false);
    expect((await listCandidates(db)).candidates).toHaveLength(1);
    expect(await findCandidate(db, 'instagram', 'MAYA.BAKES')).toMatchObject({ platform: 'instagram' });
    expect(await findCandidate(db, 'tiktok', 'maya.bakes')).toBeNull();
  });

  it('a second time adds numbers and keeps notes, tags, stage and the first date', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }), MARCH_3_MS);
    await editCandidate(db, id, { stage: 'contacted' });
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
    const followers = (await snapshotsOf(db, id)).map(({ profile }) => profile.followers);
    expect(followers).toMatchObject([{ value: 16_888 }, { value: 16_476 }]);
  });

  it('adds a note of another screen as an entry of its own, and the same words only once', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm tone' }), MARCH_3_MS);
    const again = await saveCandidate(db, draftOf({ notes: 'Asks 400' }), MARCH_3_MS);
    expect(successOf(again).candidate.notes).toBe('Warm tone\nAsks 400');
    const twice = await saveCandidate(db, draftOf({ notes: 'Warm tone' }), MARCH_3_MS);
    expect(successOf(twice).candidate.notes).toBe('Warm tone\nAsks 400');
  });

  it('from two screens at once makes one candidate with both notes', async () => {
    const db = freshShortlist();
    await Promise.all([
      saveCandidate(db, draftOf({ notes: 'Warm tone' })),
      saveCandidate(db, draftOf({ notes: 'Asks 400' })),
    ]);
    const { candidates } = await listCandidates(db);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]?.notes.split('\n').toSorted()).toEqual(['Asks 400', 'Warm tone']);
  });
});

describe('who a profile is', () => {
  it('is known under a new handle by the id of its account', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ accountId: '77', notes: 'Warm tone' }));
    const renamed = { handle: 'maya.bakes.daily', accountId: '77' };
    expect(await findCandidate(db, 'instagram', 'maya.bakes.daily', '77')).toMatchObject({ id });
    const again = successOf(await saveCandidate(db, draftOf(renamed)));
    expect(again).toMatchObject({
      firstTime: false,
      candidate: { ...renamed, id, earlierHandles: ['maya.bakes'], notes: 'Warm tone' },
    });
  });

  it('is another person under the same handle where the account has another id', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ accountId: '77' }));
    expect(await findCandidate(db, 'instagram', 'maya.bakes', '88')).toBeNull();
    const other = successOf(await saveCandidate(db, draftOf({ accountId: '88' })));
    expect(other.firstTime).toBe(true);
    expect(other.candidate.id).not.toBe(id);
    expect((await listCandidates(db)).candidates).toHaveLength(2);
  });

  it('keeps the capitals of a channel id', async () => {
    const db = freshShortlist();
    const handle = 'UClinaReads0000000000004';
    await saveCandidate(db, draftOf({ platform: 'youtube', handle }));
    expect(await findCandidate(db, 'youtube', handle)).toMatchObject({ handle, accountId: handle });
    expect(await findCandidate(db, 'youtube', handle.toLowerCase())).toBeNull();
  });
});

describe('a snapshot', () => {
  it('is compact: the newest posts, without the words of commenters', async () => {
    const db = freshShortlist();
    const posts = Array.from({ length: MAX_SNAPSHOT_POSTS + 5 }, (_, n) =>
      postOf(`p${n}`, { postedAtMs: n * DAY_MS, visibleComments: ['so good'] }),
    );
    const { id } = await savedIn(db, draftOf({ posts }));
    const kept = (await latestSnapshot(db, id))?.posts ?? [];
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
    const { id } = await savedIn(db, draftOf({ profile, posts: [postOf('p1', { likes: both })] }));
    const saved = await latestSnapshot(db, id);
    expect(saved?.profile.followers).toEqual(shown);
    expect(saved?.posts[0]?.likes).toEqual(shown);
  });

  it("of today's numbers is added when the user asks for it", async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf(), MARCH_3_MS);
    const today = { ...draftOf(), takenAtMs: MARCH_3_MS + DAY_MS };
    const snapshot = successOf(await saveSnapshot(db, id, today, { nowMs: MARCH_3_MS + DAY_MS }));
    expect(await snapshotsOf(db, id)).toEqual([snapshot, expect.objectContaining({ takenAtMs: MARCH_3_MS })]);
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({
      updatedAtMs: MARCH_3_MS + DAY_MS,
    });
  });

  it('is refused for somebody who is not on the shortlist', async () => {
    const result = await saveSnapshot(freshShortlist(), 'nobody', draftOf());
    expect(result).toMatchObject({ ok: false, problem: { reason: { code: 'not-on-shortlist' } } });
  });

  it('of the same day is added to: what only the earlier look saw stays', async () => {
    const db = freshShortlist();
    const hidden = absent('not-ready', MARCH_3_MS);
    const { id } = await savedIn(db, draftOf({ posts: [postOf('p1', { likes: hidden }), postOf('p2')] }));
    const later = {
      ...draftOf({ posts: [postOf('p1', { likes: found(700) }), postOf('p3')] }),
      profile: profileOf({ followers: absent('signed-out', MARCH_3_MS) }),
    };
    successOf(await saveSnapshot(db, id, later, { undoable: false }));
    const snapshots = await snapshotsOf(db, id);
    expect(snapshots).toHaveLength(1);
    expect(snapshots[0]?.profile.followers).toMatchObject({ value: 16_476 });
    expect(snapshots[0]?.posts.map(({ id: post, likes }) => [post, likes])).toEqual([
      ['p1', found(700)],
      ['p3', found(512)],
      ['p2', found(512)],
    ]);
  });

  it('takes in what two screens measure at once', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ posts: [] }));
    const measured = Array.from({ length: 8 }, (_, n) => draftOf({ posts: [postOf(`p${n}`)] }));
    for (const result of await Promise.all(measured.map((one) => saveSnapshot(db, id, one))))
      successOf(result);
    expect((await latestSnapshot(db, id))?.posts).toHaveLength(8);
  });
});
