import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTERS, queryOf } from '../../../components/data/candidate-filters';
import { ExportDialog } from '../../../components/transfer/export/ExportDialog';
import type { ExportWhat } from '../../../components/transfer/export/export-what';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import { workerList } from '../../../lib/lists/worker-list';
import { csvFormat, exportPresets } from '../../../lib/settings/stored-settings';
import type { Change } from '../../../lib/store/change';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { lastExport } from '../../../lib/store/export-marks';
import { importMany } from '../../../lib/store/import-many';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf, MARCH_3_MS, profileOf } from '../../lib/store/drafts';
import { freshShortlist, successOf } from '../../lib/store/fresh-database';
import { onShortlist } from '../shortlist/on-shortlist';
import { type SavedFile, savedFiles } from './saved-files';

let files: SavedFile[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Yardstick', version: '0.1.0' },
  });
  files = savedFiles();
});

function Opened({
  client,
  all,
  filtered = null,
}: {
  client: ListClient;
  all: number;
  filtered?: number | null;
}) {
  const [open, setOpen] = useState<ExportWhat | null>('all');
  return (
    <ExportDialog
      {...{ client, open }}
      settings={DEFAULT_SETTINGS}
      nowMs={MARCH_3_MS}
      query={queryOf(NO_FILTERS)}
      counts={{ all, filtered, selected: 0 }}
      onOpenChange={setOpen}
    />
  );
}

async function opened(db: ShortlistDatabase, all: number) {
  onShortlist(db, <Opened client={workerList(db.name, DEFAULT_SETTINGS)} all={all} />);
  await waitFor(() => expect(previewed()).not.toBeEmptyDOMElement());
}

const choose = (label: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option);
const previewed = () => screen.getByRole('region', { name: 'First rows, as they will be written' });

describe('the export dialog', () => {
  it('counts whom a tool would refuse, with the reason, and does not offer an empty file', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ profile: profileOf({ bio: 'Bread' }) }));
    await opened(db, 1);
    await choose('For', 'Upfluence');
    expect(await screen.findByText('1 without an email address, which Upfluence needs')).toBeInTheDocument();
    expect(
      await screen.findByText('None of these profiles can be exported for Upfluence.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download 0 profiles' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('follows the language of the browser until the user chooses a format', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-DE');
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    await opened(db, 1);
    expect(previewed()).toHaveTextContent(/^platform;handle;/);
    await choose('Separator', 'Tab');
    await waitFor(() => expect(previewed().textContent).toMatch(/^platform\thandle\t/));
    await userEvent.click(screen.getByRole('button', { name: 'Use the default' }));
    await waitFor(async () => expect(await csvFormat.read()).toBeNull());
    expect(previewed()).toHaveTextContent(/^platform;handle;/);
  });

  it('lets the decimal sign be chosen for copied rows, and does not call them a file', async () => {
    const db = freshShortlist();
    const { id } = successOf(await saveCandidate(db, draftOf())).candidate;
    await editCandidate(db, id, { fee: { amount: 120.5, currency: 'EUR' } });
    await opened(db, 1);
    await choose('Decimal sign', 'Comma (1,5)');
    await choose('File', 'Copy rows to paste');
    expect(screen.getByRole('combobox', { name: 'Decimal sign' })).toHaveDisplayValue('Comma (1,5)');
    expect(screen.queryByRole('combobox', { name: 'Separator' })).toBeNull();
    expect(previewed().textContent).toContain('\t120,5\t');
    await choose('Decimal sign', 'Point (1.5)');
    await waitFor(() => expect(previewed().textContent).toContain('\t120.5\t'));
    expect(previewed().textContent).not.toContain('120,5');
    expect(screen.queryByText(/can import this file/)).toBeNull();
    expect(screen.getByText('All columns. Line breaks in texts become spaces.')).toBeInTheDocument();
  });

  it('writes a formula as text for spreadsheets, literally for tools, and says so', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: '=1+1' }));
    await opened(db, 1);
    expect(previewed().textContent).toContain(",'=1+1,");
    await choose('For', 'HubSpot');
    await waitFor(() => expect(previewed().textContent).toContain(',=1+1,found\r\n'));
    expect(screen.getByText(/^Texts stay as they are/)).toBeInTheDocument();
  });

  it('remembers what is new for each target apart', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    await opened(db, 1);
    await choose('For', 'HubSpot');
    const later = /^Once you export all profiles for HubSpot, you can later export only what is new/;
    expect(await screen.findByText(later)).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Download 1 creator' }));
    await waitFor(async () => expect(await lastExport(db, 'hubspot')).not.toBeNull());
    await waitFor(() => expect(screen.queryByText(later)).toBeNull());
    expect(await lastExport(db)).toBeNull();
    expect(files[0]?.name).toMatch(/^yardstick-hubspot-\d{4}-\d\d-\d\d-[a-z0-9]+\.csv$/);
  });
});

describe('the export for research', () => {
  it('without posts says what to do and gives the codebook alone', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ posts: [] }));
    await opened(db, 1);
    await choose('For', 'Research: every post');
    const button = screen.getByRole('button', { name: 'Download ZIP' });
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(
        'No posts are saved of these profiles. Open a profile, scroll through its posts and save it again.',
      ),
    );
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Download codebook' }));
    expect(files[0]?.name).toBe('yardstick-codebook.csv');
    expect(await files[0]?.blob.text()).toMatch(/^column,meaning,unit,source\r\n/);
  });
});

describe('a file for a tool with one row per creator', () => {
  it('has all profiles of a creator in one row, also those that the filter leaves out', async () => {
    const db = freshShortlist();
    const profile = (platform: 'instagram' | 'tiktok', handle: string, link: string): Change => ({
      type: 'add-candidate',
      candidate: {
        ...{ id: handle, platform, handle, accountId: null, displayName: 'Zoe Kern', creatorId: 'zoe' },
        profileUrl: link,
      },
    });
    successOf(
      await importMany(db, [
        profile('instagram', 'zoe', 'https://www.instagram.com/zoe/'),
        profile('tiktok', 'zoe.runs', 'https://www.tiktok.com/@zoe.runs'),
        { type: 'set', candidateId: 'zoe', values: { email: 'zoe@runs.example' } },
      ]),
    );
    await opened(db, 2);
    await choose('For', 'GRIN');
    expect(
      await screen.findByText(
        '1 creator has several saved profiles. They share one row, with all their links.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Download 1 creator' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(await files[0]?.blob.text()).toBe(
      'First Name,Last Name,Email,Instagram,TikTok,Stage\r\n' +
        'Zoe,Kern,zoe@runs.example,https://www.instagram.com/zoe/,https://www.tiktok.com/@zoe.runs,found\r\n',
    );
    expect(await screen.findByText('Exported 1 creator.')).toBeInTheDocument();
  });
});

describe('a preset of the user', () => {
  const addColumn = async (heading: string) => {
    await choose('Add a column', heading);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  };

  it('gets a column by a button and none by looking through them', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    await opened(db, 1);
    await userEvent.click(screen.getByRole('button', { name: 'New preset …' }));
    for (const heading of ['platform', 'handle', 'followers']) await choose('Add a column', heading);
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('combobox', { name: 'Add a column' })).toHaveDisplayValue('Choose …');
    expect(screen.getByRole('button', { name: 'Add' })).toHaveFocus();
  });

  it('is named, filled, ordered, saved, used and removed with Undo', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    await opened(db, 1);
    await userEvent.click(screen.getByRole('button', { name: 'New preset …' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save preset' }));
    expect(screen.getByText('Enter a name.')).toBeInTheDocument();
    expect(screen.getByText('Add at least one column.')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Team sheet');
    await addColumn('handle');
    await addColumn('followers');
    await userEvent.click(screen.getByRole('button', { name: 'Move Followers up' }));
    // What it is in words, and the heading that the file will have.
    const list = screen.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent);
    expect(list).toEqual(['Followers followers', 'Handle handle']);
    expect(screen.getByRole('option', { name: 'Engagement rate (%) (er_pct)' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save preset' }));
    await waitFor(() => expect(previewed().textContent).toMatch(/^followers,handle\r\n16476,maya\.bakes/));
    await userEvent.click(screen.getByRole('button', { name: 'Download 1 profile' }));
    await waitFor(() => expect(files[0]?.name).toMatch(/^yardstick-team-sheet-[\d-]+-[a-z0-9]+\.csv$/));
    await userEvent.click(screen.getByRole('button', { name: 'Remove preset' }));
    await waitFor(async () => expect(await exportPresets.read()).toEqual([]));
    expect(screen.getByRole('combobox', { name: 'For' })).toHaveDisplayValue('Yardstick and spreadsheets');
  });
});
