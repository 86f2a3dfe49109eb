import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTERS, queryOf } from '../../../components/data/candidate-filters';
import { ShortlistContext } from '../../../components/data/use-shortlist';
import { CopyRow } from '../../../components/transfer/CopyRow';
import { ExportButtons } from '../../../components/transfer/export/ExportButtons';
import { ExportFiltered } from '../../../components/transfer/export/ExportFiltered';
import { CopyHeadersSwitch } from '../../../components/transfer/FormatSettings';
import { Toasts } from '../../../components/ui/Toasts';
import { evaluate } from '../../../lib/evaluation/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { workerList } from '../../../lib/lists/worker-list';
import { copyHeaders, csvFormat } from '../../../lib/settings/stored-settings';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { lastExport } from '../../../lib/store/export-marks';
import { importMany } from '../../../lib/store/import-many';
import { saveCandidate } from '../../../lib/store/save-candidate';
import type { ExportRow } from '../../../lib/transfer/columns';
import { COLUMN_NAMES } from '../../../lib/transfer/columns';
import { draftOf, MARCH_3_MS } from '../../lib/store/drafts';
import { freshShortlist, savedIn, successOf } from '../../lib/store/fresh-database';
import { exportedRows } from '../../lib/transfer/exported-rows';
import { onShortlist } from '../shortlist/on-shortlist';
import { type SavedFile, savedFiles } from './saved-files';

let files: SavedFile[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Yardstick',
    version: '0.1.0',
  });
  files = savedFiles();
});

const show = (db: ShortlistDatabase) =>
  onShortlist(db, <ExportButtons settings={DEFAULT_SETTINGS} nowMs={MARCH_3_MS} />);

async function rowsOf(index: number): Promise<ExportRow[]> {
  const file = files[index];
  if (!file) throw new Error('no such file');
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return exportedRows(new TextDecoder('utf-8').decode(bytes));
}

describe('exporting', () => {
  it('says which profiles belong to one creator, in a form that an import joins again', async () => {
    const db = freshShortlist();
    const add = (platform: 'tiktok' | 'instagram', handle: string, creatorId: string) => ({
      type: 'add-candidate' as const,
      candidate: {
        ...{ id: handle, platform, handle, accountId: null, displayName: 'Zoe Kern', creatorId },
        profileUrl: `https://www.${platform}.com/${platform === 'tiktok' ? '@' : ''}${handle}`,
      },
    });
    const changes = [
      add('tiktok', 'zoe.tok', 'zoe'),
      add('instagram', 'zoe.kern', 'zoe'),
      add('instagram', 'otto.b', 'o'),
    ];
    successOf(await importMany(db, changes));
    show(db);
    await userEvent.click(await screen.findByRole('button', { name: 'Export all (3)' }));
    await screen.findByText('Exported 3 profiles.');
    const creators = Object.fromEntries((await rowsOf(0)).map(({ handle, creator }) => [handle, creator]));
    expect(creators).toEqual({
      'zoe.tok': 'instagram:zoe.kern',
      'zoe.kern': 'instagram:zoe.kern',
      'otto.b': null,
    });
  });

  it('writes all profiles into a dated file, and remembers the date', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: '=1+1', tags: ['bread'] }));
    await saveCandidate(db, draftOf({ handle: 'noor.runs' }));
    show(db);
    await userEvent.click(await screen.findByRole('button', { name: 'Export all (2)' }));
    expect(await screen.findByText('Exported 2 profiles.')).toBeInTheDocument();
    expect(files[0]?.name).toMatch(/^yardstick-shortlist-\d{4}-\d\d-\d\d\.csv$/);
    const rows = await rowsOf(0);
    expect(rows.map(({ handle }) => handle).toSorted()).toEqual(['maya.bakes', 'noor.runs']);
    expect(rows.find(({ handle }) => handle === 'maya.bakes')).toMatchObject({
      notes: '=1+1',
      tags: ['bread'],
      followers: 16_476,
      tier: 'micro',
      tool_version: '0.1.0',
    });
    await waitFor(async () => expect(await lastExport(db)).not.toBeNull());
  });

  it('writes semicolons on request, and both styles have the same values', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    show(db);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Separator' }), 'semicolon');
    await waitFor(async () =>
      expect(await csvFormat.read()).toMatchObject({ separator: ';', decimalSign: ',' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Export all (1)' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(await files[0]?.blob.text()).toMatch(/^\uFEFF?platform;handle;/);
    expect(await rowsOf(0)).toMatchObject([{ handle: 'maya.bakes', followers: 16_476 }]);
  });

  it('says that a note is longer than a spreadsheet cell', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'x'.repeat(40_000) }));
    show(db);
    await userEvent.click(await screen.findByRole('button', { name: 'Export all (1)' }));
    expect(
      await screen.findByText(
        'Exported 1 profile. One text was cut, because it was too long for a spreadsheet cell.',
      ),
    ).toBeInTheDocument();
  });

  it('then offers to export what is new or changed since', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf(), MARCH_3_MS);
    const noor = await savedIn(db, draftOf({ handle: 'noor.runs' }), MARCH_3_MS);
    show(db);
    expect(screen.queryByRole('button', { name: /^New or changed since/ })).not.toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Export all (2)' }));
    expect(await screen.findByRole('button', { name: /^New or changed since .* \(0\)$/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await editCandidate(db, noor.id, { stage: 'agreed' });
    await userEvent.click(await screen.findByRole('button', { name: /^New or changed since .* \(1\)$/ }));
    await waitFor(() => expect(files).toHaveLength(2));
    expect((await rowsOf(1)).map(({ handle }) => handle)).toEqual(['noor.runs']);
    // Never the name of a file of everybody, whose place it would take in a folder.
    expect(files[1]?.name).toMatch(/^yardstick-shortlist-new-\d{4}-\d\d-\d\d\.csv$/);
  });

  it('is disabled while the shortlist is empty', async () => {
    show(freshShortlist());
    expect(await screen.findByRole('button', { name: 'Export all (0)' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('says what is safe if it fails', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    show(db);
    const all = await screen.findByRole('button', { name: 'Export all (1)' });
    vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    await userEvent.click(all);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your shortlist is unchanged. No file was written.',
    );
    expect(files).toEqual([]);
  });
});

describe('copying a row', () => {
  const draft = draftOf();
  const evaluation = evaluate({
    platform: 'instagram',
    profile: draft.profile,
    posts: draft.posts,
    settings: DEFAULT_SETTINGS,
    nowMs: MARCH_3_MS,
  });
  const button = <CopyRow draft={draft} evaluation={evaluation} settings={DEFAULT_SETTINGS} fee={null} />;

  async function copied(db: ShortlistDatabase): Promise<string[][]> {
    onShortlist(db, button);
    await userEvent.click(await screen.findByRole('button', { name: 'Copy row' }));
    expect(
      await screen.findByText('Row of @maya.bakes copied. Paste it into your sheet.'),
    ).toBeInTheDocument();
    return (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
  }
  const cell = (cells: string[] | undefined, name: (typeof COLUMN_NAMES)[number]) =>
    cells?.[COLUMN_NAMES.indexOf(name)];

  it('copies the numbers on the screen, even if the profile is not saved', async () => {
    const [line, ...more] = await copied(freshShortlist());
    expect(more).toEqual([]);
    expect([cell(line, 'handle'), cell(line, 'followers')]).toEqual(['maya.bakes', '16476']);
    expect([cell(line, 'status'), cell(line, 'notes')]).toEqual(['', '']);
  });

  it('includes note and stage of a saved profile', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm\ntone' }));
    await db.open();
    onShortlist(db, button).unmount();
    await waitFor(async () => {
      const [line] = await copied(db);
      expect([cell(line, 'status'), cell(line, 'notes')]).toEqual(['found', 'Warm tone']);
    });
  });

  it('includes the column names if that is switched on', async () => {
    await copyHeaders.write(true);
    onShortlist(freshShortlist(), button);
    await waitFor(async () => {
      await userEvent.click(await screen.findByRole('button', { name: 'Copy row' }));
      expect(await navigator.clipboard.readText()).toMatch(/^platform\thandle\t/);
    });
  });

  it('says so if the browser forbids it', async () => {
    onShortlist(freshShortlist(), button);
    const copy = await screen.findByRole('button', { name: 'Copy row' });
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(copy);
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser did not allow copying.');
  });
});

describe('exporting what is filtered', () => {
  it('says so when the workspace is switched before the file is finished', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const client = workerList(db.name, DEFAULT_SETTINGS);
    const filtered = { client, query: queryOf(NO_FILTERS), total: 1 };
    const exporting = <ExportFiltered settings={DEFAULT_SETTINGS} filtered={filtered} />;
    const { rerender } = onShortlist(db, exporting);
    await userEvent.click(await screen.findByRole('button', { name: 'Export filtered (1)' }));
    // As a switch does: the screen goes, and the list of the workspace is closed.
    rerender(
      <ShortlistContext value={freshShortlist()}>
        <Toasts>{null}</Toasts>
      </ShortlistContext>,
    );
    client.close();
    const said = await screen.findAllByText(/because you switched the workspace.*No file was written/);
    expect(said[0]).toBeVisible();
    expect(files).toHaveLength(0);
  });

  it('writes only the filtered profiles, in the order of the screen, and does not count as an export of what is new', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({ handle: 'ada', notes: 'Warm tone' }));
    await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    await savedIn(db, draftOf({ handle: 'noor.runs', notes: 'Warm too' }));
    const query = queryOf({ ...NO_FILTERS, search: 'warm' });
    const client = workerList(db.name, DEFAULT_SETTINGS);
    const filtered = { client, query, total: 2 };
    onShortlist(db, <ExportFiltered settings={DEFAULT_SETTINGS} filtered={filtered} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Export filtered (2)' }));
    expect(await screen.findByText('Exported 2 profiles.')).toBeInTheDocument();
    expect(files[0]?.name).toMatch(/^yardstick-shortlist-filtered-\d{4}-\d\d-\d\d\.csv$/);
    expect((await rowsOf(0)).map(({ handle }) => handle)).toEqual(['noor.runs', 'ada']);
    expect(await lastExport(db)).toBeNull();
  });

  it('is disabled if the filter matches nothing', async () => {
    const db = freshShortlist();
    const query = queryOf({ ...NO_FILTERS, search: 'nobody' });
    const filtered = { client: workerList(db.name, DEFAULT_SETTINGS), query, total: 0 };
    onShortlist(db, <ExportFiltered settings={DEFAULT_SETTINGS} filtered={filtered} />);
    expect(await screen.findByRole('button', { name: 'Export filtered (0)' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

describe('the switch for column names', () => {
  it('changes what "Copy row" copies, and is saved', async () => {
    onShortlist(freshShortlist(), <CopyHeadersSwitch />);
    const box = await screen.findByRole('checkbox', { name: 'Copy column names with the row' });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    await waitFor(() => expect(box).toBeChecked());
    expect(await copyHeaders.read()).toBe(true);
  });
});
