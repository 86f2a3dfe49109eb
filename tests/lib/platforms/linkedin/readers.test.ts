import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linkedin } from '../../../../lib/platforms/linkedin/platform';
import { idleReaders } from '../idle-readers';
import { loadPage } from '../load-page';

it('every LinkedIn reader and wall sign decides something on some test page', () => {
  const pages = readdirSync('tests/pages/linkedin').map((file) => file.replace('.html', ''));
  const looks = pages.map((page) => loadPage(linkedin, 'linkedin', page));
  expect(idleReaders(linkedin, looks)).toEqual([]);
});
