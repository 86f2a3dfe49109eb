import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { x } from '../../../../lib/platforms/x/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every X reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/x').map((file) => file.replace('.html', ''));
  expect(pages.length).toBeGreaterThan(10);
  const looks = pages.map((page) => loadPage(x, 'x', page));
  expect(idleReaders(x, looks)).toEqual([]);
});
