import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortlistPage } from '../../../components/screens/shortlist-page/ShortlistPage';
import type { Candidate } from '../../../lib/model/candidate';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { draftKey, NO_DRAFT, saveDraft, saveFormDraft } from '../../../lib/store/drafts';
import { listCandidates } from '../../../lib/store/find-candidates';
import { draftOf } from '../../lib/store/drafts';
import { freshShortlist, savedIn } from '../../lib/store/fresh-database';
import { pageOnShortlist } from './on-shortlist';

let db: ShortlistDatabase;
let saved: Candidate;
beforeEach(async () => {
  fakeBrowser.reset();
  localStorage.clear();
  db = freshShortlist();
  saved = await savedIn(db, draftOf({ notes: 'First' }));
});
afterEach(() => void vi.restoreAllMocks());

const typed = { ...NO_DRAFT, text: 'First, then a call', over: 'First' };
const notes = async () => (await listCandidates(db)).candidates[0]?.notes;
const open = async () => {
  pageOnShortlist(db, <ShortlistPage />);
  await screen.findByRole('grid', { name: 'Shortlist' });
};
const TOLD = /^Not saved yet, typed about .*: “First, then a call”$/;

describe('What a closed page left in the form below a row', () => {
  it('is told, and saved once the form is opened again', async () => {
    await saveDraft(db, draftKey(saved), typed, Date.now() - 60_000);
    await open();
    await screen.findByText(TOLD);
    expect(await notes()).toBe('First');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(async () => expect(await notes()).toBe('First, then a call'));
    expect(screen.queryByText(TOLD)).toBeNull();
  });

  it('is not told while another window is typing it', async () => {
    await saveDraft(db, draftKey(saved), typed, Date.now());
    await open();
    await new Promise((after) => setTimeout(after, 300));
    expect(screen.queryByText(TOLD)).toBeNull();
  });
});

describe('What was typed into a cell', () => {
  const cell = { id: 'cell', column: 'nextAction', text: 'Call on Friday', window: 'other' };
  const opened = async () => {
    await saveFormDraft(db, 'cell', { ...cell, id: saved.id, column: 'labels' });
    await open();
  };

  it('is offered if its window was closed', async () => {
    await opened();
    await screen.findByText(/“Call on Friday” was typed into/);
  });

  it('is not offered while another window is typing it, and stays', async () => {
    vi.spyOn(navigator.locks, 'query').mockResolvedValue({ held: [{ name: 'window:other' }], pending: [] });
    await opened();
    await new Promise((after) => setTimeout(after, 500));
    expect(screen.queryByText(/was typed into/)).toBeNull();
    expect(await db.drafts.count()).toBe(1);
  });
});
