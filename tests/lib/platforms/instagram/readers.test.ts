import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/platforms/instagram/instagram';
import { idleReaders } from '../idle-readers';
import { pageNames } from '../load-page';
import { look } from './read';

describe('the readers of Instagram', () => {
  it('each decide something on some page', () => {
    const looks = pageNames('instagram').map((page) => look(page));
    expect(idleReaders(instagram, looks)).toEqual([]);
  });
});
