import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { downloadedName } from './harness/downloads';
import { faults, NARROW } from './harness/faults';
import { chooseLanguage, languageFaults } from './harness/languages';
import { profileFolder } from './harness/profile-folder';
import { startYardstick, type Yardstick } from './harness/yardstick';

const KEY_MS = 15;
const folder = mkdtempSync(join(tmpdir(), 'yardstick-import-'));
const profile = profileFolder();
let yardstick: Yardstick;
let page: Page;

beforeAll(async () => {
  yardstick = await startYardstick(profile);
});
afterAll(async () => {
  await yardstick.close();
  rmSync(folder, { recursive: true });
});

// A test that is tried again finds the profiles of the first try, so each try has its own.
let attempt = 0;
beforeEach(async () => {
  attempt += 1;
  // A test that kills it may fail before it has started the next one.
  if (!yardstick.browser.connected) yardstick = await startYardstick(profile);
  for (const open of await yardstick.browser.pages())
    if (open.url().includes('shortlist.html')) await open.close();
  page = await yardstick.ownPage('shortlist.html');
  await shows(page, 'Shortlist');
});

const named = (name: string) => `${name}.${attempt}`;

/** A list as somebody keeps it by hand: a title, two ways to write numbers, a short link, and dates that may be either. */
const messy = () =>
  [
    'Spring serum, creators;;;;;;',
    ';;;;;;',
    `Name;IG;Followers;Fee;Met ${attempt};Notes;Phone`,
    `Maya Lind;@${named('maya')};16,4K;450 €;03/04/2026;asked twice;+49 170 1234567`,
    `Otto Builds;instagram.com/${named('otto')};8.733;;05/06/2026;do not contact;`,
    'Sam;https://bit.ly/abc;1.200;;;;',
    `Noor Runs;@${named('noor')};NULL;;;add later;`,
  ].join('\n');

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function choose(on: Page, path: string): Promise<void> {
  await press(on, 'Import');
  const input = (await on.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const rowsIn = (on: Page): Promise<string[]> =>
  on.$$eval('tbody[data-id]', (rows) => rows.map((row) => row.textContent ?? ''));
const isListed = (on: Page, name: string) =>
  until(async () => (await rowsIn(on)).some((row) => row.includes(name)));
const isGone = (on: Page, name: string) =>
  until(async () => !(await rowsIn(on)).some((row) => row.includes(name)));

async function select(on: Page, label: string, words: string): Promise<void> {
  const list = (await on
    .locator(`::-p-aria([name="${label}"][role="combobox"])`)
    .waitHandle()) as ElementHandle<HTMLSelectElement>;
  const value = await list.evaluate(
    ({ options }, text) => [...options].find((one) => one.text.startsWith(text))?.value,
    words,
  );
  await list.select(value ?? '');
}

async function undoByKey(on: Page): Promise<void> {
  await on.keyboard.down('Control');
  await on.keyboard.press('z');
  await on.keyboard.up('Control');
}

/** With the arrow keys, from the first cell of a row. */
async function toColumn(on: Page, column: string): Promise<void> {
  const now = () =>
    on.evaluate(() => document.activeElement?.closest<HTMLElement>('td[data-column]')?.dataset.column);
  for (let n = 0; n < 30 && (await now()) !== column; n++) await on.keyboard.press('ArrowRight');
  expect(await now()).toBe(column);
}

/** Undo asks before it takes back a whole import. */
async function undoImport(on: Page): Promise<void> {
  await undoByKey(on);
  await shows(on, 'Next to undo: the import of');
  await on.locator('::-p-aria([name="Undo"][role="button"])').click();
}

describe('A list that is kept by hand', () => {
  it('asks one question for its dates, is checked row by row, and appears in both windows', async () => {
    const other = await yardstick.browser.newPage({ type: 'window' });
    await other.goto(page.url());
    await page.bringToFront();
    await choose(page, fileOf('messy.csv', messy()));
    await shows(page, 'Comma is the decimal mark');
    await shows(page, '1 question is open.');
    await select(page, 'Which comes first in these dates?', 'The day');
    await until(async () => !(await textOf(page)).includes('1 question is open.'));
    expect(await faults(page, NARROW)).toEqual([]);
    await press(page, 'Check rows');
    await shows(page, 'From 4 rows: 3 new, 1 row not imported.');
    await press(page, 'Otto Builds');
    await shows(page, 'Marks the creator as “do not contact”.');
    await press(page, '1 row not imported');
    await shows(page, 'A shortened link names no profile until it is opened.');
    await shows(page, 'bit.ly/');
    expect(await faults(page, NARROW)).toEqual([]);
    await press(page, '3 new');
    await (await page.waitForSelector(`::-p-aria([name="Import @${named('noor')}, Instagram"])`))?.click();
    await shows(page, 'You leave 1 profile out.');
    await press(page, 'Import 2 profiles');
    await shows(page, '2 profiles imported.');
    await shows(page, '1 row was not imported.');
    await press(page, 'Save as CSV');
    const saved = await downloadedName(profile.downloads, /\.csv$/);
    expect(saved).toMatch(/^not-imported-messy-/);
    expect(readFileSync(join(profile.downloads, saved), 'utf8')).toContain('bit.ly');
    await press(page, 'Show');
    await shows(page, 'A shortened link names no profile until it is opened.');
    expect(await faults(page, NARROW)).toEqual([]);
    await isListed(other, named('otto'));
    await press(page, 'Close');
    await isListed(page, named('maya'));
    expect((await rowsIn(page)).some((row) => row.includes(named('noor')))).toBe(false);
    await shows(page, 'Followers, imported');
    expect((await rowsIn(page)).find((row) => row.includes(named('maya')))).toContain('16.4K');
    await (await page.waitForSelector('button[aria-label^="Edit Maya Lind"]'))?.click();
    await shows(page, '16.4K followers. Imported on');
    await shows(page, '+49 170 1234567');
    await press(page, 'Done');
    await undoImport(page);
    await isGone(page, named('maya'));
    await other.close();
  });

  it('is read without a question the next time', async () => {
    const path = fileOf('again.csv', messy());
    await choose(page, path);
    await select(page, 'Which comes first in these dates?', 'The day');
    await press(page, 'Check rows');
    await press(page, 'Import 3 profiles');
    await shows(page, '3 profiles imported.');
    await press(page, 'Undo the import');
    await isGone(page, named('maya'));
    await choose(page, path);
    await shows(page, 'Read as you chose for an earlier list with these headings.');
    expect(await textOf(page)).not.toContain('question is open');
  });
});

describe('A list with two rows of one creator', () => {
  it('says that they disagree, and keeps what the second one says in the note', async () => {
    const list = `Name,Instagram,E-Mail,Fee\nMaya Lind,@${named('maya')},maya@lind.example,€450\nOtto Builds,@${named('otto')},,\nMaya Lind,@${named('maya')},new@lind.example,$500`;
    const path = fileOf('two-rows.csv', list);
    await choose(page, path);
    await press(page, 'Check rows');
    await shows(page, '2 new, 1 profile with several rows that disagree');
    await press(page, '1 profile with several rows that disagree');
    await shows(page, 'rows 2 and 4 disagree');
    await press(page, 'Maya Lind');
    await shows(page, 'From row 4: E-Mail: new@lind.example; Fee: 500 USD');
    expect(await faults(page, NARROW)).toEqual([]);
    await press(page, 'Import 2 profiles');
    await shows(page, '2 profiles imported.');
    await press(page, 'Close');
    await isListed(page, named('otto'));
    const order = (await rowsIn(page)).map((row) => row.includes(named('maya')));
    expect(order.indexOf(true)).toBeLessThan(order.indexOf(false));
    await choose(page, path);
    await press(page, 'Check rows');
    await shows(page, '2 saved already, unchanged');
    await page.reload();
    await isListed(page, named('maya'));
    await undoImport(page);
    await isGone(page, named('maya'));
  });
});

describe('A list whose stages are in another language', () => {
  it('matches the words that are known, asks about the rest in one place, and makes no stage unasked', async () => {
    const list = [
      'Instagram,Status',
      `@${named('ada')},angefragt`,
      `@${named('bea')},abgesagt`,
      `@${named('cem')},contacted?`,
      `@${named('dan')},In Prüfung ${attempt}`,
    ].join('\n');
    await choose(page, fileOf('stages.csv', list));
    await shows(page, '“Status” has stages that you don’t have yet.');
    const chosen = (label: string) =>
      page.$eval(`::-p-aria([name="${label}"][role="combobox"])`, (list) => {
        const { options, selectedIndex } = list as unknown as HTMLSelectElement;
        return options[selectedIndex]?.text;
      });
    expect(await chosen('angefragt (1 cell)')).toBe('Contacted');
    expect(await chosen('abgesagt (1 cell)')).toBe('Declined');
    expect(await chosen('contacted? (1 cell)')).toBe('Note only');
    expect(await faults(page, NARROW)).toEqual([]);
    await select(page, 'contacted? (1 cell)', 'Contacted (likely)');
    await until(async () => (await chosen('contacted? (1 cell)')) === 'Contacted');
    await select(page, `In Prüfung ${attempt} (1 cell)`, 'Shortlisted');
    await until(async () => (await chosen(`In Prüfung ${attempt} (1 cell)`)) === 'Shortlisted');
    await press(page, 'Check rows');
    await press(page, `@${named('cem')}`);
    await shows(page, 'Stage: Contacted');
    await press(page, 'Import 4 profiles');
    await press(page, 'Close');
    await isListed(page, named('ada'));
    const stageOf = async (name: string) => (await rowsIn(page)).find((row) => row.includes(named(name)));
    expect(await stageOf('ada')).toContain('Contacted');
    expect(await stageOf('bea')).toContain('Declined');
    expect(await stageOf('cem')).toContain('Contacted');
    expect(await stageOf('dan')).toContain('Shortlisted');
  });
});

describe('A text that is pasted', () => {
  const field = () => page.waitForSelector('::-p-aria([name="Or paste rows, links or handles"])');

  it('may be links alone', async () => {
    await press(page, 'Import');
    await (await field())?.type(`instagram.com/${named('ida')}\nhttps://www.tiktok.com/@${named('jon')}\n`, {
      delay: KEY_MS,
    });
    await press(page, 'Read the text');
    await shows(page, '2 rows with 2 profiles found');
    await press(page, 'Check rows');
    await press(page, 'Import 2 profiles');
    await shows(page, '2 profiles imported.');
    await press(page, 'Close');
    await isListed(page, named('ida'));
  });

  it('may be a block from a sheet', async () => {
    await press(page, 'Import');
    await (await field())?.focus();
    const block = `Name\tTikTok\tNotes\nKai\t@${named('kai')}\t"two\nlines"\nLea\t@${named('lea')}\t\n`;
    // What the keys Ctrl and V insert.
    await page.evaluate((text) => {
      document.execCommand('insertText', false, text);
    }, block);
    await press(page, 'Read the text');
    await shows(page, '2 rows with 2 profiles found');
    await press(page, 'Check rows');
    await press(page, 'Import 2 profiles');
    await press(page, 'Close');
    await isListed(page, named('lea'));
  });
});

describe('A file that is no list', () => {
  it('is refused with the reason, and nothing changes', async () => {
    await choose(page, fileOf('photo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])));
    await shows(page, 'This is a picture, not a list.');
    await shows(page, 'Nothing was changed.');
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(fileOf('empty.csv', '\n'.repeat(1_000_000)));
    await shows(page, 'There is nothing in this file.');
  });
});

/** Enough parts that the import still runs when its window closes or Stop is pressed. */
const LINES = 5_000;
const long = (lines = LINES) =>
  `Instagram,Name\n${Array.from({ length: lines }, (_, at) => `${named(`baker${at}`)},Baker ${at}`).join('\n')}`;

describe('A long list', () => {
  it('is left alone by Cancel while it is read, and another file can be chosen at once', async () => {
    const rest = ',a,b,c,d,e,f,g,h'.repeat(4);
    const lines = Array.from({ length: 100_000 }, (_, at) => `@${named(`reader${at}`)},Reader ${at}${rest}`);
    await choose(page, fileOf('longer.csv', ['Instagram,Name', ...lines].join('\n')));
    await press(page, 'Cancel');
    await shows(page, 'Choose a file');
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(fileOf('short.csv', `Instagram,Name\n@${named('short')},Short`));
    await shows(page, '1 row with 1 profile found');
    await press(page, 'Check rows');
    await press(page, 'Import 1 profile');
    await press(page, 'Close');
    await isListed(page, named('short'));
    expect((await rowsIn(page)).some((row) => row.includes(named('reader0')))).toBe(false);
  });

  it('is all there or undone in one step, also when its window closes in the middle', async () => {
    await choose(page, fileOf('long.csv', long()));
    await press(page, 'Check rows');
    await press(page, 'Import 5,000 profiles');
    await page.waitForSelector('[role="progressbar"][aria-valuenow]:not([aria-valuenow="0"])');
    await page.close();
    page = await yardstick.ownPage('shortlist.html');
    await shows(page, 'An import stopped after');
    await shows(page, 'Each saved profile is complete.');
    await press(page, 'Undo the import');
    await shows(page, 'Undid the import of');
    await isGone(page, named('baker0'));
    expect(await textOf(page)).not.toContain('An import stopped after');
  });

  it('is stopped, and goes on', async () => {
    await choose(page, fileOf('long.csv', long()));
    await press(page, 'Check rows');
    await press(page, 'Import 5,000 profiles');
    await page.waitForSelector('[role="progressbar"][aria-valuenow]:not([aria-valuenow="0"])');
    await press(page, 'Stop');
    await shows(page, 'of 5,000 profiles. Each of them is complete.');
    await press(page, 'Import the rest');
    await shows(page, '5,000 profiles imported.');
  });
});

describe('An import whose browser is killed in the middle', () => {
  it('is known after a restart, and undone by the key', async () => {
    await choose(page, fileOf('long.csv', long(2_000)));
    await press(page, 'Check rows');
    await press(page, 'Import 2,000 profiles');
    await page.waitForSelector('[role="progressbar"][aria-valuenow]:not([aria-valuenow="0"])');
    const gone = new Promise((resolve) => yardstick.browser.once('disconnected', resolve));
    yardstick.browser.process()?.kill('SIGKILL');
    await gone;
    yardstick.recorder.close();
    yardstick = await startYardstick(profile);
    page = await yardstick.ownPage('shortlist.html');
    await shows(page, 'An import stopped after');
    await undoImport(page);
    await shows(page, 'Undid the import of');
    await until(async () => !(await textOf(page)).includes('An import stopped after'));
  });
});

describe('An undo of a long import whose browser is killed in the middle', () => {
  it('goes on by itself after a restart, and leaves nothing of the import', async () => {
    await choose(page, fileOf('long.csv', long()));
    await press(page, 'Check rows');
    await press(page, 'Import 5,000 profiles');
    await shows(page, '5,000 profiles imported.');
    await press(page, 'Undo the import');
    await page.waitForSelector('[role="dialog"] [role="progressbar"]');
    const gone = new Promise((resolve) => yardstick.browser.once('disconnected', resolve));
    yardstick.browser.process()?.kill('SIGKILL');
    await gone;
    yardstick.recorder.close();
    yardstick = await startYardstick(profile);
    page = await yardstick.ownPage('shortlist.html');
    await shows(page, 'Undoing a large change.');
    await shows(page, 'Undid the import of 5,000 profiles.', 60_000);
    await until(async () => !(await textOf(page)).includes('Undoing a large change.'));
    // Profiles of other tests may be there.
    await until(async () => !(await rowsIn(page)).some((row) => row.includes(`.${attempt} `)));
  });
});

describe('An import that is undone once too often', () => {
  it('leaves nothing in the trash, and comes back', async () => {
    await choose(page, fileOf('messy.csv', messy()));
    await press(page, 'Check rows');
    await press(page, 'Import 3 profiles');
    await shows(page, '3 profiles imported.');
    await press(page, 'Close');
    await isListed(page, named('maya'));
    for (let press = 0; press < 3; press++) await undoByKey(page);
    await undoImport(page);
    await shows(page, 'Undid the import of 3 profiles.');
    await isGone(page, named('maya'));
    expect(await textOf(page)).not.toContain(named('maya'));
    await press(page, 'Redo');
    await shows(page, 'Redid the import of 3 profiles.');
    await isListed(page, named('maya'));
  });
});

describe('The import in other languages', () => {
  const data = () => [
    ...messy()
      .split(/[;\n]/)
      .filter((cell) => cell !== ''),
    ...['messy.csv', 'Maya Lind', 'Otto Builds', 'Noor Runs', 'maya', 'otto', 'noor', 'baker', 'Baker'],
    ...['ida', 'jon', 'kai', 'Kai', 'lea', 'Lea', 'two', 'lines', 'USD', 'EUR', 'UTF'],
  ];

  // The other tests, and a second try, look for English.
  afterEach(() => chooseLanguage(page, 'en'));

  it.each(['en-XA', 'ar-XB'] as const)(
    'has every word in the catalogue, and nothing is cut off: %s',
    async (code) => {
      await chooseLanguage(page, code);
      await page.reload();
      await (await page.waitForSelector('[data-part="import"]'))?.click();
      const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      expect(await languageFaults(page, data())).toEqual([]);
      await input.uploadFile(fileOf('messy.csv', messy()));
      await page.waitForSelector('[role="dialog"] table');
      expect(await languageFaults(page, data())).toEqual([]);
      await (await page.$$('[data-part="import-next"] button')).at(-1)?.click();
      await page.waitForSelector('[role="tabpanel"] li button');
      expect(await languageFaults(page, data())).toEqual([]);
    },
  );
});

describe('A list that is imported again', () => {
  it('changes nothing that the user has worked on, and leaves what was removed in the trash', async () => {
    const [akne, acne] = [`Akne ${attempt}`, `acne ${attempt}`];
    const list = [
      'Name,Instagram,E-Mail,Fee,Tags,Notes',
      `Maya Lind,@${named('maya')},maya@lind.example / hello@agency.example,€450,"${akne}, ${acne}",asked twice`,
      `Otto Builds,@${named('otto')},,€300,${akne},`,
      `Noor Runs,@${named('noor')},,,${acne},`,
    ].join('\n');
    const path = fileOf('worked-on.csv', list);
    await choose(page, path);
    await press(page, 'Check rows');
    await press(page, 'Import 3 profiles');
    await press(page, 'Close');
    await isListed(page, named('noor'));

    const cell = async (name: string, column: string) => {
      const row = await page.waitForSelector(`::-p-xpath(//tbody[@data-id][contains(., "${name}")])`);
      return (await row?.$(`td[data-column="${column}"]`)) as ElementHandle<HTMLElement>;
    };
    await (await cell(named('maya'), 'select')).focus();
    await toColumn(page, 'fee');
    await page.keyboard.press('Delete');
    await shows(page, 'Undo');
    await (await cell(named('maya'), 'select')).focus();
    await toColumn(page, 'labels');
    await page.keyboard.type('Fits the serum', { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await until(async () => (await rowsIn(page)).some((row) => row.includes('Fits the serum')));
    expect((await rowsIn(page)).find((row) => row.includes(named('maya')))).not.toContain('€450');

    await page.locator('::-p-aria([name="Tags, stages, lists and fields"])').click();
    await page.locator(`::-p-aria([name="Name of the tag ${akne}"])`).click();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(acne, { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await page.locator(`::-p-aria([name="Merge ${akne} now"])`).click();
    await shows(page, `Merged “${akne}” into “${acne}”.`);
    const close = '::-p-xpath(//h2[starts-with(., "Tags")]/following::button[.="Close"])';
    await page.locator(close).click();
    await until(async () => (await page.$(close)) === null);

    await (await page.waitForSelector(`input[aria-label*="${named('noor')}"]`))?.click();
    await page.locator('[data-part="selection-bar"] ::-p-aria([name="Remove"][role="button"])').click();
    await isGone(page, named('noor'));

    await page.reload();
    await isListed(page, named('maya'));
    await choose(page, path);
    await press(page, 'Check rows');
    await shows(page, 'From 3 rows: 1 in the trash, 2 saved already, unchanged');
    await shows(page, '1 profile of the file is in your trash and stays there.');
    await shows(page, 'stays as you left it, unless you choose “Take theirs”.');
    await shows(page, 'Nothing to import');
    expect(await faults(page, NARROW)).toEqual([]);
    await select(page, 'If your shortlist has a different value', 'Take theirs');
    // The one with the merged tag has what the tag was merged into.
    await shows(page, 'Import 2 profiles');
  });
});
