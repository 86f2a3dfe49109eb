import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ShortlistContext } from '../../../components/data/use-shortlist';
import { SaveForm } from '../../../components/shortlist/SaveForm';
import { draftOf as draftOfProfile, NO_DRAFT, saveDraft } from '../../../lib/store/drafts';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist } from '../../lib/store/fresh-database';
import { type onShortlist, pageOnShortlist } from './on-shortlist';
import { ID, isReady, note } from './save-form';

describe('an account whose id arrives while its form is open', () => {
  const WITH_ID = `${ID}#17`;
  const form = (accountId: string | null) => <SaveForm draft={draftOf({ accountId })} />;
  const idArrives = (shown: ReturnType<typeof onShortlist>, db: ReturnType<typeof freshShortlist>) =>
    shown.rerender(<ShortlistContext value={db}>{form('17')}</ShortlistContext>);
  /** The form is not made anew, which would hide the fault. */
  const openWithoutId = (db: ReturnType<typeof freshShortlist>) => pageOnShortlist(db, form(null));

  it('shows the draft that was still being looked for', async () => {
    const db = freshShortlist();
    await saveDraft(db, ID, { ...NO_DRAFT, text: 'Warm tone' });
    idArrives(openWithoutId(db), db);
    await waitFor(async () => expect(await note()).toHaveValue('Warm tone'));
    expect(await draftOfProfile(db, WITH_ID)).toMatchObject({ text: 'Warm tone' });
  });

  it('shows the draft that was typed when the id was known, and keeps it when more is typed', async () => {
    const db = freshShortlist();
    await saveDraft(db, WITH_ID, { ...NO_DRAFT, text: 'Warm tone' });
    const shown = openWithoutId(db);
    await waitFor(isReady);
    idArrives(shown, db);
    await waitFor(async () => expect(await note()).toHaveValue('Warm tone'));
    await userEvent.type(await note(), '!');
    await waitFor(async () =>
      expect(await draftOfProfile(db, WITH_ID)).toMatchObject({ text: 'Warm tone!' }),
    );
  });

  it('joins it with what was typed before the id came, also for the next time', async () => {
    const db = freshShortlist();
    await saveDraft(db, WITH_ID, { ...NO_DRAFT, text: 'Warm tone' });
    const shown = openWithoutId(db);
    await waitFor(isReady);
    await userEvent.type(await note(), 'Asks 400');
    idArrives(shown, db);
    await waitFor(async () => expect(await note()).toHaveValue('Warm tone\nAsks 400'));
    await waitFor(async () =>
      expect(await draftOfProfile(db, WITH_ID)).toMatchObject({ text: 'Warm tone\nAsks 400' }),
    );
    await waitFor(async () => expect(await draftOfProfile(db, ID)).toBeNull());
  });

  it('leaves a half-typed tag as it is', async () => {
    const db = freshShortlist();
    const shown = openWithoutId(db);
    await waitFor(isReady);
    await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'ry');
    idArrives(shown, db);
    await waitFor(async () => expect((await db.drafts.get(WITH_ID))?.value).toMatchObject({ typing: 'ry' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'e');
    expect(screen.getByRole('combobox', { name: 'Tags' })).toHaveValue('rye');
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });
});
