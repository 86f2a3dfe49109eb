import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InWorkspace } from '../../../components/data/InWorkspace';
import { SaveForm } from '../../../components/shortlist/SaveForm';
import { findCandidate } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist } from '../../lib/store/fresh-database';
import { onShortlist } from './on-shortlist';
import { isReady, note, saveButton, stage } from './save-form';

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
