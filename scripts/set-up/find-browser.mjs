import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserFamily */

/**
 * The usual places of browsers. `names` are searched on the PATH, `mac` in the Applications folders,
 * `windows` in the Program Files folders and the user's own.
 * @type {Record<BrowserFamily, { variable: string, names: string[], mac: string[], windows: string[] }>}
 */
const USUAL = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
      'brave',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/**
 * The browser to use: the one in `CHROME_PATH` or `FIREFOX_PATH`, otherwise the first in the usual places.
 * If the variable does not name a program, returns null, because the user wants that browser and no other.
 * @param {BrowserFamily} family
 * @param {Record<string, string | undefined>} [environment]
 * @param {string} [system] as `process.platform` gives it
 * @returns {string | null} its full path
 */
export function findBrowser(family, environment = process.env, system = process.platform) {
  const usual = USUAL[family];
  const named = environment[usual.variable];
  if (named) return isRunnable(named) ? named : null;
  return candidates(usual, environment, system).find(isRunnable) ?? null;
}

/**
 * @param {{ names: string[], mac: string[], windows: string[] }} usual
 * @param {Record<string, string | undefined>} environment
 * @param {string} system
 */
function candidates(usual, environment, system) {
  if (system === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return usual.windows.flatMap((path) => below(roots, path));
  }
  if (system === 'darwin') {
    const roots = [environment.HOME && join(environment.HOME, 'Applications'), '/Applications'];
    return usual.mac.flatMap((path) => below(roots, path));
  }
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return usual.names.flatMap((name) => below(folders, name));
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string} path
 */
function below(folders, path) {
  return folders.flatMap((folder) => (folder ? [join(folder, path)] : []));
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
