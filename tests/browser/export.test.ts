import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../lib/transfer/import/open-file';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { exportedRows } from '../lib/transfer/exported-rows';
import { until } from '../set-up/eventually';
import { faultsOf } from './harness/axe';
import { deleteDownloads, downloaded } from './harness/downloads';
import { forgetList } from './harness/forget-list';
import { profileFolder } from './harness/profile-folder';
import { fillShortlist } from './harness/seed';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Enough that the sheet of a workbook is compressed in parts. */
const PROFILES = 300;
const SHEET = '<!doctype html><title>Sheet</title><textarea></textarea>';

const profile = profileFolder();
let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  yardstick = await startYardstick(profile);
  await fillShortlist(yardstick, PROFILES, 20);
  page = await yardstick.ownPage('shortlist.html');
});
afterAll(() => yardstick.close());

beforeEach(async () => {
  await page.bringToFront();
  await forgetList(page);
  await page.reload();
  await shows(page, `${PROFILES} of ${PROFILES}`);
});

/** Opens the dialog with the keyboard alone. */
async function openDialog() {
  await page.focus('::-p-xpath(//header//button[normalize-space(.) = "Export"])');
  await page.keyboard.press('Enter');
  await shows(page, 'First rows, as they will be written');
}

/** Chooses from a list by typing, as a person does. */
async function choose(label: string, words: string) {
  const list = await page.locator(`::-p-aria([name="${label}"][role="combobox"])`).waitHandle();
  await list.focus();
  await page.keyboard.type(words, { delay: 15 });
  await until(() =>
    list.evaluate((one, text) => (one as HTMLSelectElement).selectedOptions[0]?.text.startsWith(text), words),
  );
}

/** The new file that a press downloads. */
async function downloadOf(button: string, fits: RegExp): Promise<Buffer> {
  deleteDownloads(profile.downloads);
  await press(page, button);
  return readFileSync(await downloaded(profile.downloads, fits));
}

const tableIn = (file: Uint8Array | undefined) =>
  Papa.parse<Record<string, string>>(strFromU8(file ?? new Uint8Array()), {
    ...{ header: true, skipEmptyLines: true },
  }).data;

const preview = () => page.$eval('[role="dialog"] section', (one) => one.textContent);

describe('The export dialog', () => {
  it('is used with keys, shows the first rows as they are written, and downloads what it shows', async () => {
    await openDialog();
    const shown = await preview();
    const bytes = await downloadOf(`Download ${PROFILES} profiles`, /\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').slice(1);
    expect(text.startsWith(shown ?? 'nothing')).toBe(true);
    expect(exportedRows(text)).toHaveLength(PROFILES);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(() => page.$('[role="dialog"]').then((dialog) => dialog === null));
  });

  it('writes what the user chooses: separator, decimal sign and byte-order mark, and says why', async () => {
    await openDialog();
    await shows(page, 'Excel usually separates by commas and writes 1.5.');
    // A second attempt finds what the first one chose.
    if ((await textOf(page)).includes('Use the default')) await press(page, 'Use the default');
    await choose('Separator', 'Semicolon');
    await choose('Decimal sign', 'Comma');
    const mark = '::-p-xpath(//label[starts-with(., "Help Excel recognize accents")])';
    await page.locator(mark).click();
    await until(async () => (await preview())?.startsWith('platform;handle;'));
    const text = (await downloadOf(`Download ${PROFILES} profiles`, /\.csv$/)).toString('utf8');
    expect(text.startsWith('platform;handle;')).toBe(true);
    expect(text).toMatch(/;\d+,\d+;/);
    await press(page, 'Use the default');
    await until(async () => (await preview())?.startsWith('platform,handle,'));
  });

  it('says before the download whom a tool would refuse', async () => {
    await openDialog();
    await choose('For', 'Upfluence');
    await shows(page, '200 profiles are left out of the file:');
    await shows(page, '200 without an email address, which Upfluence needs');
    const { data } = Papa.parse(
      (await downloadOf('Download 100 profiles', /\.csv$/)).toString('utf8').trim(),
    );
    expect(data).toHaveLength(101);
  });

  it('writes the columns of a tool, and names the file after it', async () => {
    await openDialog();
    await choose('For', 'HubSpot');
    await shows(page, `Download ${PROFILES} creators`);
    await shows(page, 'Texts stay as they are');
    const text = (await downloadOf('Download', /\.csv$/)).toString('utf8');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(text.startsWith('Email,First Name,Last Name,')).toBe(true);
    expect(data.every((row) => row.Email || row['First Name'])).toBe(true);
    expect(
      readdirSync(profile.downloads).some((name) => /^yardstick-hubspot-[\d-]+-\w+\.csv$/.test(name)),
    ).toBe(true);
  });

  it('writes a workbook with numbers, dates and texts', async () => {
    await openDialog();
    await choose('File', 'Excel');
    await shows(page, 'All texts are stored as text.');
    const opened = openFile(new Uint8Array(await downloadOf(`Download ${PROFILES} profiles`, /\.xlsx$/)));
    if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
    expect(JSON.stringify(opened.value).length).toBeGreaterThan(PROFILES * 100);
  });

  it('copies rows that a sheet takes cell by cell', async () => {
    await openDialog();
    await choose('File', 'Copy rows');
    await press(page, `Copy ${PROFILES} profiles`);
    await shows(page, `${PROFILES} profiles copied.`);
    const sheet = await yardstick.open(site({ 'https://sheet.example/': SHEET }), 'https://sheet.example/');
    await sheet.focus('textarea');
    await sheet.keyboard.press('KeyV', { commands: ['Paste'] });
    const lines = (await sheet.$eval('textarea', ({ value }) => value)).split('\n');
    expect(lines).toHaveLength(PROFILES);
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
    await sheet.close();
  });

  it('exports every post for research with its codebook, naming nobody, by a protocol that is fixed', async () => {
    await openDialog();
    await choose('For', 'Research');
    await shows(page, 'Replace handles, names, links, ids and captions');
    // A second attempt finds what the first one fixed.
    if ((await textOf(page)).includes('Remove protocol')) await press(page, 'Remove protocol');
    await press(page, 'Set as protocol');
    await shows(page, 'Later changes of the settings do not change it.');
    const files = unzipSync(new Uint8Array(await downloadOf('Download ZIP', /\.zip$/)));
    expect(Object.keys(files).toSorted()).toEqual(['codebook.csv', 'posts.csv', 'protocol.json']);
    const rows = tableIn(files['posts.csv']);
    const columns = tableIn(files['codebook.csv']).map(({ column }) => column);
    expect(columns).toEqual(Object.keys(rows[0] ?? {}));
    expect(new Set(rows.map(({ handle }) => handle)).size).toBe(20);
    expect(rows.every((row) => /^creator-\d+$/.test(row.handle ?? '') && row.protocol_fixed_at)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/baker/i);
  });

  it('exports what changed since the last export, and then nothing', async () => {
    await openDialog();
    await choose('For', 'Google');
    await choose('File', 'CSV');
    await downloadOf(`Download ${PROFILES} profiles`, /\.csv$/);
    await page.keyboard.press('Escape');
    await press(page, 'Edit');
    await page.locator('td textarea').click();
    await page.keyboard.type('Changed', { delay: 15 });
    await press(page, 'Done');
    await openDialog();
    await choose('For', 'Google');
    await choose('File', 'CSV');
    await choose('Profiles', 'New or changed');
    await shows(page, 'Download 1 profile');
    const text = (await downloadOf('Download 1 profile', /\.csv$/)).toString('utf8');
    expect(text).toContain('Changed');
    await shows(page, 'There are no such profiles.');
    expect(await textOf(page)).toContain('(0)');
  });
});
