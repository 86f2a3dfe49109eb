import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRowsInSteps } from '../../../components/shortlist/use-rows-in-steps';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const BEYOND = 6;
const VIEW = 10;

/** A list of places, of which `from` is the first in view. Each place has a row of its own for each order of the list. */
function useList({ from, order = 'a', loaded = true }: { from: number; order?: string; loaded?: boolean }) {
  const first = Math.max(0, from - BEYOND);
  const last = from + VIEW - 1 + BEYOND;
  const shown = useRowsInSteps({
    items: Array.from({ length: last - first + 1 }, (_, n) => ({ index: first + n })),
    view: { startIndex: from, endIndex: from + VIEW - 1 },
    idAt: (place) => (loaded ? `${order}${place}` : null),
  });
  return shown.map(({ index }) => index);
}

const places = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
const frame = () => act(() => vi.advanceTimersToNextFrame().advanceTimersByTime(1));

test('a far jump renders the rows in view, and those beyond it a few in each frame', () => {
  const { result, rerender } = renderHook(useList, { initialProps: { from: 0 } });
  expect(result.current).toEqual(places(0, 9));
  frame();
  expect(result.current).toEqual(places(0, 12));
  frame();
  expect(result.current).toEqual(places(0, 15));
  rerender({ from: 500 });
  expect(result.current).toEqual(places(500, 509));
  const counts: number[] = [];
  for (let frames = 0; frames < 5; frames++) {
    frame();
    counts.push(result.current.length);
  }
  expect(counts).toEqual([13, 16, 19, 22, 22]);
  expect(result.current).toEqual(places(494, 515));
});

test('rows of another order are as new as those of a far jump', () => {
  const { result, rerender } = renderHook(useList, { initialProps: { from: 0, order: 'a' } });
  for (let frames = 0; frames < 4; frames++) frame();
  rerender({ from: 0, order: 'b' });
  expect(result.current).toEqual(places(0, 9));
});

test('a scroll by one row renders it beyond the view at once', () => {
  const { result, rerender } = renderHook(useList, { initialProps: { from: 0 } });
  for (let frames = 0; frames < 4; frames++) frame();
  rerender({ from: 1 });
  expect(result.current).toEqual(places(0, 16));
});

test('room for rows that are not loaded is there at once, and the rows in view as soon as they are', () => {
  const { result, rerender } = renderHook(useList, { initialProps: { from: 0, loaded: false } });
  expect(result.current).toEqual(places(0, 15));
  rerender({ from: 0, loaded: true });
  expect(result.current).toEqual(places(0, 9));
});

test('nothing happens after the list is gone', () => {
  const { unmount } = renderHook(useList, { initialProps: { from: 0 } });
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
