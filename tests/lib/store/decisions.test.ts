import { describe, expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { candidateById } from '../../../lib/store/find-candidates';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

describe('what the user decided about a profile', () => {
  it('is stored field by field, and each is one step of Undo', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({}));
    const edit = async (changes: Parameters<typeof editCandidate>[2]) =>
      successOf(await editCandidate(db, id, changes));
    await edit({ rating: 4 });
    await edit({ doNotContact: true });
    await edit({ nextAction: { text: 'Ask for the media kit' } });
    await edit({ nextAction: { day: '2026-12-03' } });
    await edit({ offered: { amount: 300, currency: 'EUR' } });
    await edit({ agreed: { amount: 350, currency: 'EUR' } });
    await edit({ phone: '+49 30 901820' });
    await edit({ audience: { countries: 'Germany 62 %, Austria 14 %', day: '2026-11-01' } });
    expect(await candidateById(db, id)).toMatchObject({
      rating: 4,
      doNotContact: true,
      nextAction: { text: 'Ask for the media kit', day: '2026-12-03' },
      offered: { amount: 300, currency: 'EUR' },
      agreed: { amount: 350, currency: 'EUR' },
      phone: '+49 30 901820',
      audience: {
        countries: 'Germany 62 %, Austria 14 %',
        ages: '',
        genders: '',
        reach: null,
        day: '2026-11-01',
      },
    });
    for (const kind of [
      'audience',
      'phone',
      'fee',
      'fee',
      'next-action',
      'next-action',
      'do-not-contact',
      'rating',
    ]) {
      const step = await nextUndo(db);
      expect(step?.kind).toBe(kind);
      await undoCommit(db, step?.commitId ?? '');
    }
    const { rating, doNotContact, nextAction, offered, agreed, phone, audience } =
      (await candidateById(db, id)) ?? {};
    expect([rating, doNotContact, nextAction, offered, agreed, phone, audience]).toEqual(
      Array(7).fill(undefined),
    );
  });

  it('is unknown if it is invalid, and spoils nothing else', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ notes: 'Warm' }));
    await db.candidates.update(id, { rating: 9, nextAction: 'soon', audience: { reach: -1, ages: 'young' } });
    expect(await candidateById(db, id)).toMatchObject({
      notes: 'Warm',
      audience: { ages: 'young', reach: null },
    });
    expect(await candidateById(db, id)).not.toHaveProperty('rating');
  });
});
