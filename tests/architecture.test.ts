import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnHouse } from './architecture/drawn-house';
import { circle, importsBelow, reach } from './architecture/imports';

/** The table of docs/architecture.md: each folder with what it may import. A path to a file allows that file alone. */
const MAY_IMPORT = new Map(
  [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([^`]+)`[^|]*\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, folder = '', allowed = '']) => [
      folder,
      [...allowed.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
    ],
  ),
);

/** React and packages for screens, which `lib` must not import. */
const SCREEN_PACKAGES = /^(react|react-dom|@base-ui\/react|dexie-react-hooks|zustand)(\/|$)/;
/** A minimum, so that the test fails if it finds too few files. */
const MIN_FILES = 90;

const { files, imports } = importsBelow('.', ['entrypoints', 'components', 'lib']);

/** `lib/counts` for `lib/counts/units.ts`; `entrypoints` for anything below it. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'entrypoints' ? top : `${top}/${second}`;
}

function isBelow(file: string, allowed: string): boolean {
  return file === allowed || file.startsWith(`${allowed}/`);
}

const between = imports.flatMap(({ from, to }) =>
  to !== null && folderOf(from) !== folderOf(to) ? [{ from, to }] : [],
);

describe('the house', () => {
  it('is read completely', () => {
    expect(files.length).toBeGreaterThan(MIN_FILES);
    expect(imports.filter(({ to }) => to !== null).length).toBeGreaterThan(files.length);
  });

  it('has exactly the folders that docs/architecture.md names', () => {
    expect([...MAY_IMPORT.keys()].toSorted()).toEqual([...new Set(files.map(folderOf))].toSorted());
  });

  it('has no unused right to import', () => {
    const unused = [...MAY_IMPORT].flatMap(([folder, allowed]) =>
      allowed
        .filter((path) => !between.some(({ from, to }) => folderOf(from) === folder && isBelow(to, path)))
        .map((path) => `${folder} -> ${path}`),
    );
    expect(unused).toEqual([]);
  });

  it('has no import of a missing file', () => {
    expect(imports.filter(({ leadsNowhere }) => leadsNowhere)).toEqual([]);
  });

  it('imports no more than docs/architecture.md allows', () => {
    const forbidden = between.filter(
      ({ from, to }) => !MAY_IMPORT.get(folderOf(from))?.some((allowed) => isBelow(to, allowed)),
    );
    expect(forbidden.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('is drawn in the README with these arrows, and all of them point down', () => {
    const drawn = drawnHouse(readFileSync('README.md', 'utf8'));
    const arrowsOf = (allowed: readonly string[]) => [
      ...new Set(allowed.map((path) => (MAY_IMPORT.has(path) ? path : `(${folderOf(path)})`))),
    ];
    const sorted = (house: Iterable<[string, readonly string[]]>) =>
      Object.fromEntries([...house].map(([folder, arrows]) => [folder, arrows.toSorted()]));
    expect(sorted(drawn)).toEqual(
      sorted([...MAY_IMPORT].map(([folder, allowed]) => [folder, arrowsOf(allowed)])),
    );
    const order = [...drawn.keys()];
    const upwards = [...drawn].flatMap(([folder, arrows]) =>
      arrows
        .filter((arrow) => order.indexOf(arrow.replace(/[()]/g, '')) <= order.indexOf(folder))
        .map((arrow) => `${folder} -> ${arrow}`),
    );
    expect(upwards).toEqual([]);
  });

  it('has no circle between folders', () => {
    const folders = between.map(({ from, to }) => ({
      from: folderOf(from),
      to: folderOf(to),
      specifier: to,
      leadsNowhere: false,
      isTypeOnly: false,
    }));
    expect(circle(folders)?.join(' -> ') ?? 'none').toBe('none');
  });

  it('has no circle between the parts of the engine', () => {
    /** `lib/evaluation/money` for what is below it; `lib/evaluation` for what puts the parts together. */
    const partOf = (file: string) =>
      file
        .split('/')
        .slice(0, file.split('/').length > 3 ? 3 : 2)
        .join('/');
    const isEngine = (file: string | null) => /^lib\/(evaluation|metrics)\//.test(file ?? '');
    const parts = imports.flatMap(({ from, to, ...rest }) =>
      to !== null && isEngine(from) && isEngine(to) && partOf(from) !== partOf(to)
        ? [{ ...rest, from: partOf(from), to: partOf(to) }]
        : [],
    );
    expect(new Set(parts.flatMap(({ from, to }) => [from, to])).size).toBeGreaterThan(5);
    expect(circle(parts)?.join(' -> ') ?? 'none').toBe('none');
  });

  it('keeps a platform\u2019s readers from the screens', () => {
    const peeks = imports.filter(
      ({ from, to }) => from.startsWith('components/') && /^lib\/platforms\/[^/]+\//.test(to ?? ''),
    );
    expect(peeks.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  // The comment at the top of `elements.ts` says why.
  it.each([
    [
      'any reader',
      /^lib\/(page|platforms|reading)\/(?!elements\.ts)/,
      /\.(parent(Element|Node)|(first|last)(Element)?Child|(next|previous)Sibling)\b/,
    ],
    [
      'what hears of changes',
      /^lib\/reading\//,
      /\.(closest|matches|querySelector(All)?|contains|[gs]etAttribute|textContent|children)\b/,
    ],
  ])('lets %s walk the page only by `elements.ts`, whose walks no form can fake', (_, folder, walk) => {
    const walking = files.filter((file) => folder.test(file) && walk.test(readFileSync(file, 'utf8')));
    expect(walking).toEqual([]);
  });

  it('has no circle between files', () => {
    expect(circle(imports)?.join(' -> ') ?? 'none').toBe('none');
  });

  it('keeps packages for screens out of lib', () => {
    const drawing = imports.filter(
      ({ from, specifier }) => from.startsWith('lib/') && SCREEN_PACKAGES.test(specifier),
    );
    expect(drawing.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([]);
  });

  const contentScripts = files.filter((file) => /^entrypoints\/[^/]+\.content\.ts$/.test(file));
  const loaded = imports.filter(({ isTypeOnly }) => !isTypeOnly);
  /** Zod, and what is built on it. */
  const SCHEMA = /^lib\/(model\/schemas\/|messages\/(schemas|check)\.ts$)/;

  it('has content scripts', () => {
    expect(contentScripts.length).toBeGreaterThan(1);
  });

  it.each(contentScripts)('lets %s load neither packages nor schemas', (script) => {
    const reader = reach(loaded, script);
    expect(reader.files.size).toBeGreaterThan(20);
    expect([...reader.packages].filter((name) => !/^wxt\//.test(name))).toEqual([]);
    expect([...reader.files].filter((file) => SCHEMA.test(file))).toEqual([]);
  });

  it.each(contentScripts)('lets %s know nothing of the screens, not even as a type', (script) => {
    const foreign =
      /^(components|lib\/(panel|evaluation|metrics|settings|store|transfer|words|background|messages\/(?!contract)))/;
    const known = [...reach(imports, script).files].filter((file) => !SCHEMA.test(file));
    expect(known.filter((file) => foreign.test(file))).toEqual([]);
  });

  it('knows every file that loads zod', () => {
    const near = files.filter((file) => /^lib\/(model|messages)\//.test(file));
    const bringing = near.filter((file) => reach(loaded, file).packages.has('zod'));
    expect(bringing.length).toBeGreaterThan(3);
    expect(bringing.filter((file) => !SCHEMA.test(file))).toEqual([]);
  });

  it.each(contentScripts)('lets %s bring along the readers of its own platform alone', (script) => {
    const folders = [...reach(imports, script).files].flatMap(
      (file) => /^lib\/platforms\/([^/]+)\//.exec(file)?.[1] ?? [],
    );
    expect([...new Set(folders)]).toEqual([script.slice('entrypoints/'.length, -'.content.ts'.length)]);
  });
});
