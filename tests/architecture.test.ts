import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circle, importsBelow, reach } from './architecture/imports';

/** Who may know whom, as docs/architecture.md shows it. A name with a file behind it allows that file only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/schemas': ['lib/model'],
  'lib/counts': ['lib/model'],
  'lib/typed': ['lib/counts/plain-text.ts'],
  'lib/page': ['lib/model'],
  'lib/platforms': ['lib/model', 'lib/counts', 'lib/page'],
  'lib/sample': ['lib/model', 'lib/messages/contract.ts'],
  'lib/panel': ['lib/platforms/hosts.ts'],
  'lib/reading': ['lib/model', 'lib/page', 'lib/platforms', 'lib/sample', 'lib/messages/contract.ts'],
  'lib/evaluation': ['lib/model', 'lib/typed'],
  'lib/settings': ['lib/model', 'lib/evaluation', 'lib/schemas'],
  'lib/shortlist': ['lib/model', 'lib/schemas'],
  'lib/exchange': [
    'lib/model',
    'lib/typed',
    'lib/platforms/account-in.ts',
    'lib/evaluation',
    'lib/shortlist',
    'lib/schemas',
    'lib/messages/contract.ts',
  ],
  'lib/messages': ['lib/model', 'lib/schemas'],
  'lib/background': ['lib/model', 'lib/messages', 'lib/sample', 'lib/platforms/place-at.ts'],
  components: [
    'lib/model',
    'lib/schemas',
    'lib/counts',
    'lib/typed',
    'lib/page',
    'lib/platforms',
    'lib/sample',
    'lib/panel',
    'lib/evaluation',
    'lib/settings',
    'lib/shortlist',
    'lib/exchange',
    'lib/messages',
  ],
  entrypoints: ['lib', 'components'],
};

/** React, and what draws with it, stays out of `lib`. */
const SCREEN_PACKAGES = /^(react|react-dom|@base-ui\/react|dexie-react-hooks|zustand)(\/|$)/;
/** A floor, so that a walker which sees too little cannot pass. */
const FEWEST_FILES = 90;

const { files, imports } = importsBelow('.', ['entrypoints', 'components', 'lib']);

/** `lib/counts` for `lib/counts/units.ts`; `components` for anything below it. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `${top}/${second}` : top;
}

function isBelow(file: string, allowed: string): boolean {
  return file === allowed || file.startsWith(`${allowed}/`);
}

describe('the house', () => {
  it('was walked', () => {
    expect(files.length).toBeGreaterThan(FEWEST_FILES);
    expect(imports.filter(({ to }) => to !== null).length).toBeGreaterThan(files.length);
  });

  it('has the folders that the table names, in the test as in docs/architecture.md', () => {
    const known = Object.keys(MAY_IMPORT);
    expect(known).toEqual(expect.arrayContaining(readdirSync('lib').map((folder) => `lib/${folder}`)));
    const picture = readFileSync('docs/architecture.md', 'utf8');
    const pictured = [...picture.matchAll(/^\| `([^`]+)` /gm)].map(([, folder]) => folder);
    expect(pictured).toEqual(known);
  });

  it('has no import that leads nowhere', () => {
    expect(imports.filter(({ leadsNowhere }) => leadsNowhere)).toEqual([]);
  });

  it('lets nobody know more than the table allows', () => {
    const forbidden = imports.filter(({ from, to }) => {
      if (to === null) return false;
      const own = folderOf(from);
      return ![own, ...(MAY_IMPORT[own] ?? [])].some((allowed) => isBelow(to, allowed));
    });
    expect(forbidden.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps a platform\u2019s readers from the screens', () => {
    const peeks = imports.filter(
      ({ from, to }) => from.startsWith('components/') && /^lib\/platforms\/[^/]+\//.test(to ?? ''),
    );
    expect(peeks.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('has no circle', () => {
    expect(circle(imports)?.join(' -> ') ?? 'none').toBe('none');
  });

  it('keeps everything that draws out of lib', () => {
    const drawing = imports.filter(
      ({ from, specifier }) => from.startsWith('lib/') && SCREEN_PACKAGES.test(specifier),
    );
    expect(drawing.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
  });

  const contentScripts = files.filter((file) => /^entrypoints\/[^/]+\.content\.ts$/.test(file));

  it('has content scripts', () => {
    expect(contentScripts.length).toBeGreaterThan(1);
  });

  it.each(contentScripts)(
    'lets %s bring along neither packages nor what belongs to the screens',
    (script) => {
      const reader = reach(imports, script);
      expect(reader.files.size).toBeGreaterThan(20);
      expect([...reader.packages].filter((name) => !/^wxt\//.test(name))).toEqual([]);
      const foreign =
        /^(components|lib\/(schemas|panel|evaluation|settings|shortlist|exchange|background|messages\/(?!contract)))/;
      expect([...reader.files].filter((file) => foreign.test(file))).toEqual([]);
    },
  );

  it.each(contentScripts)('lets %s bring along the readers of its own platform alone', (script) => {
    const folders = [...reach(imports, script).files].flatMap(
      (file) => /^lib\/platforms\/([^/]+)\//.exec(file)?.[1] ?? [],
    );
    expect([...new Set(folders)]).toEqual([script.slice('entrypoints/'.length, -'.content.ts'.length)]);
  });
});
