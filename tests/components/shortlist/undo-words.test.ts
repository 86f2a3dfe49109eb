import { describe, expect, it } from 'vitest';
import { AGREED, FEE, OFFERED } from '../../../components/data/edited-field';
import { nextToUndo, takeBack } from '../../../components/data/take-back';
import { undoneText } from '../../../components/shortlist/undo-words';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../lib/store/fresh-database';

const FEES = [
  [FEE, 'Undid the change to the fee of @maya.bakes.'],
  [OFFERED, 'Undid the change to the fee offered to @maya.bakes.'],
  [AGREED, 'Undid the change to the fee agreed with @maya.bakes.'],
] as const;

describe('what Undo says', () => {
  it.each(FEES)('names which of the fees it changed back', async (field, words) => {
    const db = freshShortlist();
    const saved = await savedIn(db, draftOf());
    const fee = { amount: 350, currency: 'EUR' };
    successOf(await editCandidate(db, saved.id, field.changes(fee, saved)));
    const next = successOf(await nextToUndo(db));
    const undone = successOf(await takeBack(db, next?.commitId ?? ''));
    expect(undone && undoneText(undone)).toBe(words);
  });
});
