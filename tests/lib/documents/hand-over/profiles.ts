import { handOver } from '../../../../lib/documents/hand-over/hand-over';
import type { HandOverInput } from '../../../../lib/documents/hand-over/hand-over-input';
import { judge } from '../../../../lib/documents/hand-over/judged-profile';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import type { Candidate, Snapshot } from '../../../../lib/model/candidate';
import { DAY_MS } from '../../../../lib/model/time';
import { mayasPosts, mayasProfile, NOW_MS } from '../../../components/fixtures/readings';

export const candidateOf = (over: Partial<Candidate> = {}): Candidate => ({
  id: 'maya',
  platform: 'instagram',
  handle: 'maya.bakes',
  accountId: null,
  earlierHandles: [],
  profileUrl: 'https://www.instagram.com/maya.bakes/',
  displayName: 'Maya Lind',
  stage: 'contacted',
  stageName: null,
  stageRank: 2,
  lists: ['Spring serum'],
  tags: ['bread'],
  notes: 'Nice on the phone',
  entries: [{ id: 'n', atMs: NOW_MS, body: 'Nice on the phone', stamp: '', other: [] }],
  fee: { amount: 500, currency: 'EUR' },
  fields: {},
  email: 'maya@lind.test',
  phone: '+49 30 1234567',
  savedAtMs: NOW_MS,
  updatedAtMs: NOW_MS,
  seq: 1,
  ...over,
});

export const snapshotOf = (over: Partial<Snapshot> = {}): Snapshot => ({
  candidateId: 'maya',
  takenAtMs: NOW_MS,
  language: 'en',
  profile: mayasProfile(),
  posts: mayasPosts,
  ...over,
});

/** Maya was saved twice, a month apart. */
export const twice = (): Snapshot[] => {
  const followers = { ...mayasProfile().followers, value: 15_000, low: 15_000, high: 15_000, raw: '15,000' };
  const atMs = NOW_MS - 30 * DAY_MS;
  return [
    snapshotOf(),
    snapshotOf({ takenAtMs: atMs, posts: [], profile: mayasProfile({ followers, takenAtMs: atMs }) }),
  ];
};

interface Options extends Partial<Omit<HandOverInput, 'profiles'>> {
  profiles?: readonly { candidate?: Candidate; snapshots?: readonly Snapshot[] }[];
}

/** The page of a hand-over, as a document. */
export function pageOf({ profiles = [{}], ...over }: Options = {}) {
  const settings = over.settings ?? DEFAULT_SETTINGS;
  const brief = over.brief ?? null;
  const judged = profiles.map(({ candidate = candidateOf(), snapshots = [snapshotOf()] }) =>
    judge({ candidate, snapshots, newest: snapshots[0] ?? null }, settings, brief),
  );
  const page = handOver({
    ...{ settings, brief, title: 'Spring serum', withFees: false, withNotes: false, withStage: false },
    ...{ why: '', reasons: {}, chosenFrom: null, ranks: {}, budget: null, withoutDeclined: false },
    ...{ nowMs: NOW_MS, version: '1.2.3', settingsHash: 'abc' },
    ...over,
    profiles: judged,
  });
  const parsed = new DOMParser().parseFromString(page.text, 'text/html');
  const all = (selector: string): Element[] => [...parsed.querySelectorAll(selector)];
  const text = (parsed.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  return { ...page, parsed, all, said: text };
}
