import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { threads } from '../../../../lib/platforms/threads/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every Threads reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/threads').map((file) => file.replace('.html', ''));
  const looks = pages.map((page) => loadPage(threads, 'threads', page));
  expect(idleReaders(threads, looks)).toEqual([]);
});
