import { expect, it, vi } from 'vitest';
import { remembered } from '../../../lib/page/remembered';

it('asks once for each key, also where the answer is nothing', () => {
  const ask = vi.fn((key: { name: string }) => (key.name === 'maya' ? 1 : null));
  const answer = remembered(ask);
  const [maya, noor] = [{ name: 'maya' }, { name: 'noor' }];
  expect([answer(maya), answer(noor), answer(maya), answer(noor)]).toEqual([1, null, 1, null]);
  expect(ask).toHaveBeenCalledTimes(2);
});
