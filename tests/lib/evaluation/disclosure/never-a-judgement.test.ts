import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no file of the product calls a post compliant or not', () => {
  const files = globSync('{lib,components,entrypoints,public,samples}/**/*.{ts,tsx,css,html,json}');
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /complian|complies|comply/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});
