import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').BrowserFamily} BrowserFamily */

/** What to install, and its name in messages. Fonts are listed because Debian's package only recommends them. */
const DEBIAN = {
  chromium: {
    packages: ['chromium', 'fonts-liberation'],
    called: 'a Chromium-family browser (Chromium, Chrome, Edge or Brave)',
    variable: 'CHROME_PATH',
  },
  firefox: { packages: ['firefox-esr'], called: 'Firefox', variable: 'FIREFOX_PATH' },
};

/**
 * Makes sure that a browser is installed. On a system with apt-get, installs it: as root without a terminal at once,
 * and with a terminal after asking.
 * @param {BrowserFamily} family
 * @returns {Promise<string | null>} a message that says what to install, or null
 */
export async function ensureBrowser(family) {
  if (findBrowser(family)) return null;
  const { packages, called, variable } = DEBIAN[family];
  if (process.env[variable]) return `${variable} names no program: ${process.env[variable]}`;
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get')) {
    const asked = Boolean(process.stdin.isTTY && process.stderr.isTTY);
    if (asked ? await agrees(`Yardstick needs ${called}. Install ${packages[0]} with apt-get?`) : isRoot) {
      install(packages, isRoot);
    }
  }
  if (findBrowser(family)) return null;
  return `Yardstick needs ${called}: install one, or set ${variable} to the program's path, and start again.`;
}

/**
 * @param {string[]} packages
 * @param {boolean} isRoot
 */
function install(packages, isRoot) {
  console.error(`Installing ${packages.join(' and ')} (apt-get) ...`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const command = ['apt-get', '-qq', ...step];
    const [program = 'apt-get', ...rest] = isRoot ? command : ['sudo', ...command];
    spawnSync(program, rest, {
      // Without a terminal, nothing can answer a question. With one, sudo asks for its password there.
      stdio: [isRoot ? 'ignore' : 'inherit', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/** @param {string} question */
async function agrees(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return /^\s*(y|yes|)\s*$/i.test(answer);
}
