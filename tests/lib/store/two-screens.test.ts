import { describe, expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { candidateById } from '../../../lib/store/find-candidates';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

async function twoScreens() {
  const db = freshShortlist();
  const { id } = await savedIn(db, draftOf());
  return { id, db, other: openShortlist(db.name) };
}

describe('two screens that write at once', () => {
  it('lose no tag', async () => {
    const { id, db, other } = await twoScreens();
    const tags = Array.from({ length: 30 }, (_, n) => `tag ${n}`);
    await Promise.all(
      tags.map((tag, n) => editCandidate(n % 2 ? db : other, id, { tags: { add: [tag], remove: [] } })),
    );
    expect((await candidateById(db, id))?.tags.toSorted()).toEqual(tags.toSorted());
    other.close();
  });

  it('lose no words of a note: what loses its place stands beside the other', async () => {
    const { id, db, other } = await twoScreens();
    const first = successOf(await editCandidate(db, id, { note: { id: 'n1', body: 'Warm', over: null } }));
    const over = first.entries[0]?.stamp ?? null;
    const words = Array.from({ length: 60 }, (_, n) => `Thought number ${n}.`);
    await Promise.all(
      words.map((body, n) => editCandidate(n % 2 ? db : other, id, { note: { id: 'n1', body, over } })),
    );
    const { notes } = (await candidateById(db, id)) ?? { notes: '' };
    for (const word of words) expect(notes).toContain(word);
    other.close();
  });

  it('keep both fields', async () => {
    const { id, db, other } = await twoScreens();
    const fee = { amount: 400, currency: 'EUR' };
    await Promise.all([editCandidate(db, id, { stage: 'agreed' }), editCandidate(other, id, { fee })]);
    expect(await candidateById(db, id)).toMatchObject({ stage: 'agreed', fee });
    other.close();
  });
});
