import { describe, expect, it } from 'vitest';
import { draftOf, NO_DRAFT, saveDraft } from '../../../lib/store/drafts';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { freshShortlist } from './fresh-database';

describe('the draft of a profile', () => {
  it('is there after the page has closed, the newest of several that were typed at once', async () => {
    const db = freshShortlist();
    await Promise.all(['W', 'Wa', 'Warm'].map((text) => saveDraft(db, 'x:maya', { ...NO_DRAFT, text })));
    db.close();
    const later = openShortlist(db.name);
    expect(await draftOf(later, 'x:maya')).toEqual({ ...NO_DRAFT, text: 'Warm' });
    expect(await draftOf(later, 'x:noor')).toBeNull();
    later.close();
    await db.open();
  });

  it('is gone when nothing is left of it, but not when a saved note was deleted', async () => {
    const db = freshShortlist();
    await saveDraft(db, 'x:maya', { ...NO_DRAFT, typing: 'rye' });
    await saveDraft(db, 'x:maya', NO_DRAFT);
    expect(await db.drafts.count()).toBe(0);
    await saveDraft(db, 'x:maya', { ...NO_DRAFT, text: '', over: 'Warm tone' });
    expect(await draftOf(db, 'x:maya')).toMatchObject({ text: '', over: 'Warm tone' });
  });

  it('goes after fifty newer ones', async () => {
    const db = freshShortlist();
    for (let n = 0; n <= 50; n++) await saveDraft(db, `x:${n}`, { ...NO_DRAFT, text: 'Hm' }, n);
    expect(await db.drafts.count()).toBe(50);
    expect(await draftOf(db, 'x:0')).toBeNull();
  });
});
