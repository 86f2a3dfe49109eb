import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InWorkspace } from '../../../components/data/InWorkspace';
import { ShortlistContext } from '../../../components/data/use-shortlist';
import { SaveForm } from '../../../components/shortlist/SaveForm';
import { draftOf as draftOfProfile, NO_DRAFT, saveDraft } from '../../../lib/store/drafts';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { findCandidate } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { eventually } from '../../set-up/eventually';
import { onShortlist, pageOnShortlist } from './on-shortlist';

const ID = 'instagram:maya.bakes';
const note = () => screen.findByRole('textbox', { name: 'Note' });
const saveButton = () => screen.findByRole('button', { name: 'Save to shortlist' });
const stage = () => screen.findByRole('combobox', { name: 'Stage' });
const isReady = async () => expect(await saveButton()).not.toHaveAttribute('aria-disabled', 'true');

beforeEach(() => localStorage.clear());

describe('an account that is not on the shortlist', () => {
  it('is saved with its note and tags by one click, and the focus stays in the form', async () => {
    const db = freshShortlist();
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await waitFor(isReady);
    await userEvent.type(await note(), 'Warm tone');
    await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'bread,');
    await userEvent.click(await saveButton());

    expect(await stage()).toHaveValue('found');
    expect(screen.queryByRole('button', { name: 'Save to shortlist' })).not.toBeInTheDocument();
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({
      notes: 'Warm tone',
      tags: ['bread'],
    });
    const saved = await findCandidate(db, 'instagram', 'maya.bakes');
    expect(await snapshotsOf(db, saved?.id ?? '')).toHaveLength(1);
    await waitFor(() => expect(screen.getByRole('region', { name: 'Note and tags' })).toHaveFocus());
    expect(await screen.findByText('Saved @maya.bakes to your shortlist.')).toBeInTheDocument();
  });

  it('is saved by a press that came before the database answered', async () => {
    const db = freshShortlist();
    onShortlist(db, <SaveForm draft={draftOf()} />);
    const button = screen.getByRole('button', { name: 'Save to shortlist' });
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await stage();
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toBeDefined();
  });

  it('says that it is being saved, until it is', async () => {
    const db = freshShortlist();
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await waitFor(isReady);
    const button = await saveButton();
    expect(button).not.toHaveAttribute('aria-busy');
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-busy', 'true');
    expect(button).toHaveAccessibleName('Saving…');
    await stage();
  });

  it('is handed to the browser with the press, and no longer waits once it is saved', async () => {
    fakeBrowser.reset();
    const handing = vi.spyOn(browser.storage.session, 'set');
    await act(async () => {
      render(
        <Suspense>
          <InWorkspace>
            <SaveForm draft={draftOf({ handle: 'handed.over' })} />
          </InWorkspace>
        </Suspense>,
      );
    });
    await userEvent.type(await note(), 'Warm tone');
    await waitFor(isReady);
    fireEvent.click(await saveButton());
    // Nothing is awaited before it.
    expect(JSON.stringify(handing.mock.calls)).toContain('Warm tone');
    await stage();
    await waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({}));
  });

  it('is saved from the note by Control and Enter', async () => {
    const db = freshShortlist();
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await waitFor(isReady);
    await userEvent.type(await note(), 'Warm tone{Control>}{Enter}{/Control}');
    await stage();
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Warm tone' });
  });

  it('keeps its unsaved note when the screen closes, and never shows it for another profile', async () => {
    const db = freshShortlist();
    const first = onShortlist(db, <SaveForm draft={draftOf()} />);
    await userEvent.type(await note(), 'Warm tone');
    first.unmount();
    const other = onShortlist(db, <SaveForm draft={draftOf({ handle: 'noor.runs' })} />);
    expect(await note()).toHaveValue('');
    other.unmount();
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await waitFor(async () => expect(await note()).toHaveValue('Warm tone'));
  });

  it('keeps everything on screen when the disk is full, and says what to do', async () => {
    const db = freshShortlist();
    onShortlist(db, <SaveForm draft={draftOf()} />);
    await waitFor(isReady);
    await userEvent.type(await note(), 'Warm tone');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.click(await saveButton());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The browser has no space left for the shortlist.');
    expect(alert).toHaveTextContent('The numbers and your note are still on screen');
    expect(await note()).toHaveValue('Warm tone');

    add.mockRestore();
    await userEvent.click(await saveButton());
    expect(await stage()).toBeInTheDocument();
  });

  it('cannot be saved while the shortlist cannot be opened, and can be tried again', async () => {
    const db = freshShortlist();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('private', 'InvalidStateError');
    });
    onShortlist(db, <SaveForm draft={draftOf()} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(/does not let Yardstick open its storage/);
    expect(await saveButton()).toHaveAttribute('aria-disabled', 'true');
    open.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(isReady);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

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
