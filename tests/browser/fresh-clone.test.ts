import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshClone, freshClone } from './harness/fresh-clone';

const readme = readFileSync('README.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** What the README tells a newcomer to type: `npm start`, `npm run bench`. `npm ci` is npm's own. */
const inReadme = [...readme.matchAll(/npm (?:run (?:-s )?)?(start|test|(?<=run (?:-s )?)[\w:-]+)/g)].map(
  ([, name = '']) => name,
);
const commands = Object.keys(scripts).filter((name) => !(name.startsWith('pre') && name.slice(3) in scripts));

const PAGE = 'tests/pages/instagram/profile-list-header.html';
const ADDRESS = 'https://www.instagram.com/maya.bakes/';

/** Each command with the first line that shows that it does its work. `npm test` is what runs this. */
const FIRST_USE: Record<string, [command: string, until: RegExp]> = {
  read: [`npm run -s read -- ${PAGE} --url ${ADDRESS}`, /\{"id":"tests.*16476/],
  bench: ['npm run bench', /^Medians of \d+ rounds/m],
  torture: ['npm run torture -- csv-files --short', /\| csv-files \|.*\| ok \|/],
  picture: ['npm run picture && echo pictured', /^pictured$/m],
  'new-platform': ['npm run new-platform -- meadow meadow.example Meadow', /^Now: npm run check:platform/m],
  check: ['npm run check', /^Checked \d+ files/m],
  dev: ['npm run dev', /Built extension/],
};

/** A command may build the extension first, on a machine that runs other tests too. */
const PATIENT = { timeout: 300_000 };

describe('On a fresh clone', () => {
  let clone: FreshClone;
  beforeAll(() => {
    clone = freshClone();
  });
  afterAll(() => clone.remove());

  it('every command of the README exists and runs the set-up first', () => {
    expect([...new Set(inReadme)].sort()).toEqual(
      expect.arrayContaining(['bench', 'build', 'read', 'start', 'torture']),
    );
    for (const name of inReadme) expect(scripts, name).toHaveProperty(name);
    for (const name of commands) expect(scripts[`pre${name}`], name).toMatch(/^node scripts\/set-up\.mjs/);
  });

  it.each(Object.keys(FIRST_USE))('npm run %s works as the first command', PATIENT, async (name) => {
    const [command, until] = FIRST_USE[name] ?? ['', /$/];
    clone.forget('.wxt');
    await clone.run(command, until);
  });
});

describe('A platform that npm run new-platform wrote', () => {
  it('passes the checks of a platform before anything in it is changed', { timeout: 600_000 }, async () => {
    const clone = freshClone();
    try {
      await clone.run('npm run new-platform -- larder larder.example Larder', /^Now:/m);
      const printed = await clone.run('npm run check:platform -- larder', /^(larder passes|FAILED:)/m);
      expect(printed).toContain('larder passes');
    } finally {
      clone.remove();
    }
  });
});
