import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bluesky } from '../../../../lib/platforms/bluesky/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every Bluesky reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/bluesky').map((file) => file.replace('.html', ''));
  const looks = pages.map((page) => loadPage(bluesky, 'bluesky', page));
  expect(idleReaders(bluesky, looks)).toEqual([]);
});
