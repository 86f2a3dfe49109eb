import { exactCount } from '../../../lib/model/count';
import { absent } from '../../../lib/model/reading';
import { DAY_MS } from '../../../lib/model/time';
import { commit } from '../../../lib/store/commit';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { candidateDraft } from '../../../scripts/bench/in-page/lists/draft';

/** Days before now, and the followers of each; null for a day on which the page did not show them. */
const SAVED: readonly [agoDays: number, followers: readonly [low: number, high: number] | null][] = [
  [420, [9_800, 9_800]],
  [330, [10_000, 10_999]],
  [250, null],
  [160, [12_300, 12_300]],
  [60, [14_100, 14_100]],
  [0, [16_476, 16_476]],
];

/** Saves a profile again and again, as a user who looks at it for more than a year; and others only once. */
async function saveOverTime(nowMs: number): Promise<void> {
  const db = openShortlist();
  let id = '';
  for (const [agoDays, followers] of SAVED) {
    const takenAtMs = nowMs - agoDays * DAY_MS;
    const draft = candidateDraft('maya.bakes');
    const [low, high] = followers ?? [0, 0];
    const count =
      low === high
        ? exactCount(low)
        : { value: low, low, high, precision: 'rounded' as const, raw: '10K followers' };
    const numbers = {
      ...draft,
      takenAtMs,
      profile: {
        ...draft.profile,
        displayName: 'Maya Lind',
        takenAtMs,
        followers: followers
          ? { found: true as const, ...count, reader: 'header', takenAtMs }
          : absent('not-ready', takenAtMs),
      },
      posts: draft.posts.map((post, at) => ({
        ...post,
        id: `${agoDays}-${post.id}`,
        // A photo among the reels shows that they are not those of one tab, where posts a week would be a bound.
        kind: at === 0 ? ('photo' as const) : post.kind,
        postedAtMs: takenAtMs - (at + 2) * (1 + agoDays / 400) * DAY_MS,
        takenAtMs,
      })),
    };
    if (id !== '') await saveSnapshot(db, id, numbers, { nowMs: takenAtMs });
    else {
      const saved = await saveCandidate(db, { ...numbers, notes: 'Met at the fair' }, takenAtMs);
      if (!saved.ok) throw new Error('Not saved');
      ({ id } = saved.value.candidate);
    }
  }
  await commit(
    db,
    [
      { type: 'write-note', candidateId: id, noteId: 'later', body: 'Asked for a price.', over: null },
      {
        type: 'set',
        candidateId: id,
        values: {
          typed: {
            one: {
              source: 'imported',
              day: new Date(nowMs - 600 * DAY_MS).toISOString().slice(0, 10),
              savedAtMs: nowMs,
              followers: { value: 7_900, low: 7_900, high: 7_900, raw: '7900' },
              engagementRate: null,
            },
          },
        },
      },
    ],
    { kind: 'note', candidateId: id, nowMs },
  );
  await saveCandidate(db, candidateDraft('otto.builds'), nowMs - DAY_MS);
  await saveCandidate(db, { ...candidateDraft('maya.bakes'), platform: 'tiktok' }, nowMs - DAY_MS);
}

Object.assign(globalThis, { saveOverTime });
