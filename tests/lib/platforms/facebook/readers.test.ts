import { expect, it } from 'vitest';
import { facebook } from '../../../../lib/platforms/facebook/platform';
import { idleReaders } from '../idle-readers';
import { loadPage, pageNames } from '../load-page';

it('every Facebook reader and wall sign decides something on some test page', () => {
  const looks = pageNames('facebook').map((page) => loadPage(facebook, 'facebook', page));
  expect(idleReaders(facebook, looks)).toEqual([]);
});
