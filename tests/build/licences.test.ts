import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../scripts/licences';
import { builtFile, TARGETS } from './built';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Their own dependencies with code in the bundle, by words that stand in their code. */
const ALSO_BUNDLED = ['scheduler', '@floating-ui/dom', '@floating-ui/core', 'wxt', '@base-ui/utils'];

describe.each(TARGETS)('the licences in the build for %s', (target) => {
  const text = builtFile(target, 'licences.txt');

  it.each([...Object.keys(dependencies), ...ALSO_BUNDLED])('name %s with its licence text', (name) => {
    const title = new RegExp(
      `^${name} [\\d.]+ \\(([\\w.-]+)\\)\\n\\n.*\\b(copyright|apache license)\\b`,
      'ims',
    );
    expect(text).toMatch(title);
  });

  it('are only MIT, ISC, BSD or Apache-2.0', () => {
    const licences = [...text.matchAll(/^[\w@/.-]+ [\d.]+ \((.+)\)$/gm)].map(([, licence]) => licence);
    expect(licences.length).toBeGreaterThan(10);
    expect(new Set(licences)).toEqual(
      new Set(licences.filter((one) => /^(MIT|ISC|BSD-\d-Clause|0BSD|Apache-2\.0)$/.test(one ?? ''))),
    );
  });

  it('do not name build and test tools', () => {
    for (const tool of ['vite', 'vitest', 'typescript', 'puppeteer-core', 'axe-core']) {
      expect(text).not.toMatch(new RegExp(`^${tool} \\d`, 'm'));
    }
  });
});

describe('the package of a module', () => {
  it('is the one that contains its path, even in a folder with its own package.json', () => {
    expect(packageOf(`${process.cwd()}/node_modules/react/index.js?commonjs`)?.name).toBe('react');
    expect(packageOf(`\0${process.cwd()}/node_modules/@base-ui/react/popover/index.mjs`)?.name).toBe(
      '@base-ui/react',
    );
    expect(packageOf(`${process.cwd()}/lib/model/post.ts`)).toBeNull();
  });
});
