import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tiktok } from '../../../../lib/platforms/tiktok/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every TikTok reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/tiktok').map((file) => file.replace('.html', ''));
  expect(pages.length).toBeGreaterThan(10);
  const looks = pages.map((page) => loadPage(tiktok, 'tiktok', page));
  expect(idleReaders(tiktok, looks)).toEqual([]);
});
