import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { snapchat } from '../../../../lib/platforms/snapchat/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every Snapchat reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/snapchat').map((file) => file.replace('.html', ''));
  const looks = pages.map((page) => loadPage(snapchat, 'snapchat', page));
  expect(idleReaders(snapchat, looks)).toEqual([]);
});
