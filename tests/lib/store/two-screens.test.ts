import { describe, expect, it } from 'vitest';
import type { FieldKind, FieldValue } from '../../../lib/model/label';
import type { Change } from '../../../lib/store/change';
import { commit } from '../../../lib/store/commit';
import { editCandidate, settleField } from '../../../lib/store/edit-candidate';
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

  describe('into one of the user’s custom fields', () => {
    async function withField(kind: FieldKind) {
      const screens = await twoScreens();
      const change: Change = {
        type: 'add-label',
        table: 'fields',
        id: 'f1',
        name: 'Style',
        field: { kind, options: [] },
      };
      await commit(screens.db, [change], { kind: 'label-added' });
      const enter = async (page: typeof screens.db, value: FieldValue | null, over: FieldValue | null) =>
        successOf(await editCandidate(page, screens.id, { fields: { f1: value }, fieldsOver: { f1: over } }));
      return { ...screens, enter };
    }

    it('lose no text: what loses its place stands beside the other, until the user has decided', async () => {
      const { id, db, other, enter } = await withField('text');
      await enter(db, 'Warm', null);
      await Promise.all([enter(db, 'Warm, likes bread', 'Warm'), enter(other, 'Asks for 400', 'Warm')]);
      const both = await candidateById(db, id);
      const words = [both?.fields.f1, ...(both?.otherFields?.f1 ?? [])];
      expect(words.toSorted()).toEqual(['Asks for 400', 'Warm, likes bread']);
      successOf(await settleField(db, id, 'f1'));
      expect(await candidateById(db, id)).toMatchObject({ fields: { f1: both?.fields.f1 } });
      expect((await candidateById(db, id))?.otherFields).toBeUndefined();
      other.close();
    });

    it('keep a text beside it when the other screen emptied the field, and nothing when this screen went on typing', async () => {
      const { id, db, other, enter } = await withField('text');
      for (const [text, over] of [
        ['W', null],
        ['Wa', 'W'],
        ['Warm', 'Wa'],
      ] as const)
        await enter(db, text, over);
      expect((await candidateById(db, id))?.otherFields).toBeUndefined();
      await enter(other, null, 'Wa');
      expect(await candidateById(db, id)).toMatchObject({ fields: {}, otherFields: { f1: ['Warm'] } });
      other.close();
    });

    it('keep the number of the other screen, even if mine has its digits', async () => {
      const { id, db, other, enter } = await withField('number');
      await enter(other, 4, null);
      await enter(db, 40, null);
      expect(await candidateById(db, id)).toMatchObject({ fields: { f1: 40 }, otherFields: { f1: ['4'] } });
      other.close();
    });

    it('are told nothing if both entered the same', async () => {
      const { id, db, other, enter } = await withField('choice');
      await enter(other, 'Reels', null);
      await enter(db, 'Reels', null);
      expect((await candidateById(db, id))?.otherFields).toBeUndefined();
      other.close();
    });
  });

  it('keep both fields', async () => {
    const { id, db, other } = await twoScreens();
    const fee = { amount: 400, currency: 'EUR' };
    await Promise.all([editCandidate(db, id, { stage: 'agreed' }), editCandidate(other, id, { fee })]);
    expect(await candidateById(db, id)).toMatchObject({ stage: 'agreed', fee });
    other.close();
  });
});
