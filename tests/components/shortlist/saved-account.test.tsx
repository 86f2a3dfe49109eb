import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ShortlistContext } from '../../../components/data/use-shortlist';
import { SaveForm } from '../../../components/shortlist/SaveForm';
import { draftOf as draftOfProfile, NO_DRAFT, saveDraft } from '../../../lib/store/drafts';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { findCandidate } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { onShortlist } from './on-shortlist';
import { ID, note, stage } from './save-form';

describe('a saved account', () => {
  it('saves what is typed without a click', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm' }));
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    await userEvent.type(await note(), ' tone');
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Warm tone' });
    });
    expect(await note()).toHaveValue('Warm tone');
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('saves typed text at once when the screen closes', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const shown = onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    await userEvent.type(await note(), 'Asks 400');
    shown.unmount();
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Asks 400' });
    });
  });

  it('saves typed text to its own account when the screen shows another', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    await saveCandidate(db, draftOf({ handle: 'noor.runs', notes: 'Runs' }));
    const shown = onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    await userEvent.type(await note(), 'Asks 400');
    shown.rerender(
      <ShortlistContext value={db}>
        <SaveForm draft={draftOf({ handle: 'noor.runs' })} />
      </ShortlistContext>,
    );
    await waitFor(async () => expect(await note()).toHaveValue('Runs'));
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Asks 400' });
    });
    expect(await findCandidate(db, 'instagram', 'noor.runs')).toMatchObject({ notes: 'Runs' });
  });

  it('restores text that a closing screen could not save', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm tone' }));
    const kept = { text: 'Warm tone, asks 400', tags: [], over: 'Warm tone', atMs: 1 };
    localStorage.setItem(`unsaved-note:${ID}`, JSON.stringify(kept));
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    await waitFor(async () => expect(await note()).toHaveValue('Warm tone, asks 400'));
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: kept.text });
    });
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('restores a half-typed tag that a closing screen could not save', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ tags: ['bread'] }));
    await saveDraft(db, ID, { ...NO_DRAFT, typing: 'rye' });
    onShortlist(db, <SaveForm draft={draftOf()} />);
    expect(await screen.findByRole('button', { name: 'Remove rye' })).toBeInTheDocument();
    await waitFor(async () =>
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ tags: ['bread', 'rye'] }),
    );
    await waitFor(async () => expect(await draftOfProfile(db, ID)).toBeNull());
  });

  it('shows what another page changed, and keeps both notes if both were edited', async () => {
    const db = freshShortlist();
    const { id, entries } = await savedIn(db, draftOf({ notes: 'Warm tone' }));
    const shown = onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    const [entry] = entries;
    const theirs = { id: entry?.id ?? '', body: 'From the other page', over: entry?.stamp ?? null };
    await editCandidate(db, id, { note: theirs, stage: 'contacted' });
    await waitFor(async () => expect(await note()).toHaveValue('From the other page'));
    expect(await stage()).toHaveValue('contacted');
    shown.unmount();

    const kept = { text: 'Asks 400', tags: [], over: 'Warm tone', atMs: 1 };
    localStorage.setItem(`unsaved-note:${ID}`, JSON.stringify(kept));
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await waitFor(async () => expect(await note()).toHaveValue('From the other page\nAsks 400'));
  });

  it('saves a new stage at once', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await userEvent.selectOptions(await stage(), 'Contacted');
    await waitFor(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ stage: 'contacted' });
    });
  });

  it('saves pending text after its screen has closed, without calling that screen', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const form = onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    await userEvent.type(await note(), 'Asks 400');
    form.unmount();
    // As after a page has closed: a screen drawn again now would fail.
    vi.stubGlobal('window', undefined);
    await eventually(async () => {
      expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Asks 400' });
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    vi.unstubAllGlobals();
  });

  it('reports a note that could not be saved, and keeps it on screen', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await stage();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.type(await note(), 'Asks 400');
    await userEvent.tab();
    await waitFor(async () => {
      expect(await note()).toHaveAccessibleDescription(/no space left.*What you entered is still on screen/);
    });
    expect(await note()).toHaveValue('Asks 400');
    put.mockRestore();
  });
});
