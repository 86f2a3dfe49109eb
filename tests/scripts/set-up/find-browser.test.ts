import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/set-up/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('finding a browser', () => {
  it('uses the browser in CHROME_PATH before any other', () => {
    const own = program('own/my-chrome');
    const PATH = dirname(program('path/chromium'));
    expect(findBrowser('chromium', { CHROME_PATH: own, PATH }, 'linux')).toBe(own);
  });

  it('finds none if CHROME_PATH is invalid, because another browser was not asked for', () => {
    const PATH = dirname(program('path/chromium'));
    expect(findBrowser('chromium', { CHROME_PATH: join(folder, 'gone'), PATH }, 'linux')).toBeNull();
  });

  it('prefers Chromium on the PATH to branded browsers', () => {
    const brave = program('brands/brave');
    const chromium = program('plain/chromium');
    const PATH = [dirname(brave), dirname(chromium)].join(delimiter);
    expect(findBrowser('chromium', { PATH }, 'linux')).toBe(chromium);
  });

  it('looks in the program folders on a Mac and on Windows', () => {
    const onMac = program('Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(findBrowser('chromium', { HOME: folder }, 'darwin')).toBe(onMac);
    const firefox = program('Programs/Mozilla Firefox/firefox.exe');
    expect(findBrowser('firefox', { PROGRAMFILES: join(folder, 'Programs') }, 'win32')).toBe(firefox);
  });
});
