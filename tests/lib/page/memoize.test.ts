import { expect, it, vi } from 'vitest';
import type { Look } from '../../../lib/page/look';
import { memoize, memoizeAtLook, memoizeByTexts } from '../../../lib/page/memoize';

it('computes once for each key, even if the result is null', () => {
  const ask = vi.fn((key: { name: string }) => (key.name === 'maya' ? 1 : null));
  const answer = memoize(ask);
  const [maya, noor] = [{ name: 'maya' }, { name: 'noor' }];
  expect([answer(maya), answer(noor), answer(maya), answer(noor)]).toEqual([1, null, 1, null]);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('computes once for each element and look', () => {
  const ask = vi.fn((element: Element) => element.textContent);
  const answer = memoizeAtLook<string | null>(null, ask);
  const [first, second] = [{ nowMs: 1 } as Look, { nowMs: 2 } as Look];
  const element = document.createElement('b');
  element.textContent = '12';
  expect([answer(element, first), answer(element, first)]).toEqual(['12', '12']);
  element.textContent = '13';
  expect([answer(element, second), answer(null, second)]).toEqual(['13', null]);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('computes once for each pair of texts, however they are divided', () => {
  const ask = vi.fn((text: string, beside: string) => [text, beside]);
  const answer = memoizeByTexts(ask);
  expect(answer('1,204 likes', 'en')).toBe(answer('1,204 likes', 'en'));
  expect(answer('n1,204 likes', 'e')).toEqual(['n1,204 likes', 'e']);
  expect(answer('', 'en1,204 likes')).toEqual(['', 'en1,204 likes']);
  expect(ask).toHaveBeenCalledTimes(3);
});
