import type { Fee } from '../../../lib/model/candidate';
import { exactCount } from '../../../lib/model/count';
import { absent } from '../../../lib/model/reading';
import { type CandidateChanges, editCandidate } from '../../../lib/store/edit-candidate';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { candidateDraft } from '../../../scripts/bench/in-page/lists/draft';

interface Saved {
  name: string;
  handle: string;
  /** Likes of the newest post; each older one has `step` more. Null: hidden. */
  likes: number | null;
  step?: number;
  followers: number;
  prices?: CandidateChanges;
}

const eur = (amount: number): Fee => ({ amount, currency: 'EUR' });

/** Six profiles of one platform, so that rates have a rank: two that overlap, one far above, and one with hidden likes. */
const PROFILES: readonly Saved[] = [
  { name: 'Pia Paints', handle: 'pia.paints', likes: 900, followers: 30_000, prices: { agreed: eur(300) } },
  {
    name: 'Maya Lind',
    handle: 'maya.bakes',
    likes: 500,
    step: 8,
    followers: 10_000,
    prices: { fee: eur(450) },
  },
  {
    name: 'Otto Builds',
    handle: 'otto.builds',
    likes: 520,
    step: 8,
    followers: 10_000,
    prices: { agreed: eur(400) },
  },
  {
    name: 'Noor Runs',
    handle: 'noor.runs',
    likes: 2_000,
    followers: 10_000,
    prices: { offered: { amount: 200, currency: 'USD' } },
  },
  { name: 'Tom Rides', handle: 'tom.rides', likes: 100, followers: 20_000 },
  { name: 'Kim Quiet', handle: 'kim.quiet', likes: null, followers: 12_000 },
];

/** Saves what a user chooses from: oldest first, in the order of the list. */
async function saveToChoose(nowMs: number): Promise<void> {
  const db = openShortlist();
  for (const [at, profile] of PROFILES.entries()) {
    const { name, handle, likes, step = 1, followers, prices } = profile;
    const draft = candidateDraft(handle);
    const counted = (value: number) => ({
      found: true as const,
      ...exactCount(value),
      reader: 'data',
      takenAtMs: nowMs,
    });
    const saved = await saveCandidate(
      db,
      {
        ...draft,
        takenAtMs: nowMs,
        profile: { ...draft.profile, displayName: name, takenAtMs: nowMs, followers: counted(followers) },
        posts: draft.posts.map((post, place) => ({
          ...post,
          likes: likes === null ? absent('hidden', nowMs) : counted(likes + place * step),
        })),
      },
      nowMs + at,
    );
    if (!saved.ok) throw new Error('Not saved');
    if (prices) await editCandidate(db, saved.value.candidate.id, prices);
  }
}

Object.assign(globalThis, { saveToChoose });
