import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every YouTube reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/youtube').map((file) => file.replace('.html', ''));
  const looks = pages.map((page) => loadPage(youtube, 'youtube', page));
  expect(idleReaders(youtube, looks)).toEqual([]);
});
