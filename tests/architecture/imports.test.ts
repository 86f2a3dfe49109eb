import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { circle, importsBelow, reach } from './imports';

const root = mkdtempSync(join(tmpdir(), 'yardstick-imports-'));
afterAll(() => rmSync(root, { recursive: true }));

const TREE = {
  'house/door.tsx': `
    import type { Key } from './key';
    import { bell } from '../street';
    export { hinge } from './hinge';
    import 'react';
    export const open = async () => <p>{(await import('./cellar')).depth}</p>;
    export type Lock = import('./lock').Lock;
    // import './in-a-comment';
    export const text = "import './in-a-text'";`,
  'house/key.ts': 'export type Key = string;',
  'house/hinge.ts': "export * from './screw'; export const hinge = 1;",
  'house/screw.ts': "import './hinge';",
  'house/cellar.ts': "import zod from 'zod'; import './nowhere'; export const depth = zod;",
  'house/lock.ts': 'export interface Lock {}',
  'house/window.ts': `
    import type { Key } from './key';
    import { type Lock } from './lock';
    import type { Hinge } from './hinge';
    export type { Screw } from './screw';
    export type Depth = typeof import('./cellar').depth;
    import { hinge } from './hinge';`,
  'street/index.ts': 'export const bell = 1;',
};
for (const [file, text] of Object.entries(TREE)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const { files, imports } = importsBelow(root, ['house', 'street']);

describe('the walker', () => {
  it('sees every file', () => {
    expect(files.toSorted()).toEqual(Object.keys(TREE).toSorted());
  });

  it('follows static and dynamic imports, re-exports and imported types, and nothing that only looks like one', () => {
    const fromDoor = imports.filter(({ from }) => from === 'house/door.tsx').map(({ to }) => to ?? 'package');
    expect(fromDoor.toSorted()).toEqual([
      'house/cellar.ts',
      'house/hinge.ts',
      'house/key.ts',
      'house/lock.ts',
      'package',
      'street/index.ts',
    ]);
  });

  it('tells an import that leads nowhere from a package', () => {
    expect(imports.filter(({ leadsNowhere }) => leadsNowhere)).toMatchObject([{ specifier: './nowhere' }]);
  });

  it('finds a circle, and none where there is none', () => {
    expect(circle(imports)).toEqual(['house/hinge.ts', 'house/screw.ts', 'house/hinge.ts']);
    expect(circle(imports.filter(({ from }) => from !== 'house/screw.ts'))).toBeNull();
  });

  it('tells an import of types alone from one that loads the module', () => {
    const loaded = imports.filter(({ from, isTypeOnly }) => from === 'house/window.ts' && !isTypeOnly);
    // The braces stay when the names in them go; and what is imported both ways is loaded.
    expect(loaded.map(({ to }) => to).toSorted()).toEqual(['house/hinge.ts', 'house/lock.ts']);
  });

  it('knows the packages that a file brings with it through others', () => {
    expect([...reach(imports, 'house/door.tsx').packages].toSorted()).toEqual(['react', 'zod']);
    expect([...reach(imports, 'house/key.ts').packages]).toEqual([]);
  });
});
