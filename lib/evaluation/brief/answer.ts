import type { Span } from '../../metrics/measures/span';
import type { LineResult, LineState } from './brief';

export type Answer = Pick<LineResult, 'state' | 'value' | 'bound' | 'words' | 'sampleSize'>;

export function answer(state: LineState, more: Partial<Answer> = {}): Answer {
  return { value: null, words: [], sampleSize: null, ...more, state };
}

export const unknown = (more: Partial<Answer> = {}): Answer => answer('unknown', more);

/** Whether `value` is between both ends, inclusive; unknown if its range crosses one of them. */
export function within(
  value: Span | null,
  from: number | null,
  to: number | null,
  sampleSize: number | null = null,
) {
  if (!value) return unknown({ sampleSize });
  const outside = (from !== null && value.high < from) || (to !== null && value.low > to);
  const inside = (from === null || value.low >= from) && (to === null || value.high <= to);
  return answer(outside ? 'not-met' : inside ? 'met' : 'unknown', { value, sampleSize });
}

export const exactly = (value: number): Span => ({ value, low: value, high: value });

/** Whether a number of which only a lower bound is known reaches `from`. A lower bound never shows that it does not. */
export const atLeast = (bound: number, from: number, sampleSize: number): Answer =>
  answer(bound >= from ? 'met' : 'unknown', { value: exactly(bound), bound: 'at-least', sampleSize });

/** Whether a number of which only an upper bound is known stays within `to`. */
export const atMost = (bound: number, to: number, sampleSize: number): Answer =>
  answer(bound <= to ? 'met' : 'unknown', { value: exactly(bound), bound: 'at-most', sampleSize });
