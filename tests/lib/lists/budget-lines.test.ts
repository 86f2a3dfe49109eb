import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { EVERYTHING } from '../../../lib/lists/list-query';
import { ListSession } from '../../../lib/lists/list-session';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { draftOf } from '../store/drafts';
import { freshShortlist, savedIn } from '../store/fresh-database';

const SETTINGS = { ...DEFAULT_SETTINGS, minPosts: 1 };
const EUR_300 = { amount: 300, currency: 'EUR' };

async function session() {
  const db = freshShortlist();
  const maya = await savedIn(db, draftOf({ handle: 'maya.bakes' }));
  await savedIn(db, draftOf({ handle: 'otto.builds' }));
  return { db, maya, list: new ListSession(db, SETTINGS) };
}

async function linesOf(list: ListSession, onlySelected: boolean) {
  const answer = await list.budget({ query: EVERYTHING, onlySelected });
  if (!answer.ok) throw new Error('Not answered');
  return answer.value.lines ?? [];
}

describe('What a budget is calculated from', () => {
  it('has the expected likes and comments, the followers and the price of each profile', async () => {
    const { db, maya, list } = await session();
    await editCandidate(db, maya.id, { agreed: EUR_300 });
    const lines = await linesOf(list, false);
    expect(lines).toHaveLength(2);
    expect(lines.find(({ price }) => price)).toMatchObject({
      followers: { value: 16_476 },
      price: { ...EUR_300, kind: 'agreed' },
      mayContact: true,
      isDeclined: false,
    });
    expect(lines.every(({ engagements }) => (engagements?.value ?? 0) > 0)).toBe(true);
    expect(new Set(lines.map(({ creatorId }) => creatorId)).size).toBe(2);
    list.close();
  });

  it('knows who has declined, also by a stage of the user’s own', async () => {
    const { db, maya, list } = await session();
    await editCandidate(db, maya.id, { stage: 'declined' });
    expect((await linesOf(list, false)).map(({ isDeclined }) => isDeclined)).toContain(true);
    list.close();
  });

  it('is about the selected profiles alone, and none without a selection', async () => {
    const { maya, list } = await session();
    expect(await linesOf(list, true)).toEqual([]);
    await list.select({ kind: 'only', ids: [maya.id] });
    expect(await linesOf(list, true)).toHaveLength(1);
    list.close();
  });

  it('follows a price that is changed after it was asked for', async () => {
    const { db, maya, list } = await session();
    expect((await linesOf(list, false)).filter(({ price }) => price)).toEqual([]);
    await editCandidate(db, maya.id, { fee: EUR_300 });
    await vi.waitFor(
      async () => {
        const [price] = (await linesOf(list, false)).flatMap((line) => line.price ?? []);
        expect(price).toEqual({ ...EUR_300, kind: 'asked' });
      },
      { timeout: 20_000 },
    );
    list.close();
  });
});
