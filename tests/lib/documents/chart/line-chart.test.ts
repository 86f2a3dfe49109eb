// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type LineChart, lineChart } from '../../../../lib/documents/chart/line-chart';
import { ticksAround } from '../../../../lib/documents/chart/ticks';

const exact = (value: number) => ({ value, low: value, high: value });
const chart = (over: Partial<LineChart> = {}): LineChart => ({
  line: {
    points: [
      { atMs: 0, span: exact(9_800) },
      { atMs: 100, span: { value: 10_000, low: 10_000, high: 10_999 } },
      { atMs: 200, span: null },
      { atMs: 300, span: exact(12_300) },
      { atMs: 400, span: exact(16_476) },
    ],
    typed: [{ atMs: 50, span: exact(7_900) }],
  },
  name: 'Followers <b>',
  sentence: '9,800, then 16,476.',
  legend: ['Crosses are gaps.', 'Diamonds were typed.'],
  format: String,
  day: String,
  direction: 'ltr',
  ...over,
});
const drawn = (over: Partial<LineChart> = {}) => {
  const markup = lineChart(chart(over));
  const parsed = new DOMParser().parseFromString(markup?.text ?? '', 'image/svg+xml');
  return { text: markup?.text ?? '', all: (selector: string) => [...parsed.querySelectorAll(selector)] };
};

describe('a chart as a picture', () => {
  it('says in words what it shows, and needs nothing from outside', () => {
    const { text } = drawn();
    expect(text).toContain('aria-label="Followers &lt;b&gt;. 9,800, then 16,476."');
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script|style=/);
  });

  it('draws a point for each known day, a cross for a day without the figure, and a diamond for a typed one', () => {
    const { all, text } = drawn();
    expect(all('circle')).toHaveLength(4);
    expect(text.match(/l6,6m0,-6l-6,6/g)).toHaveLength(1);
    expect(text.match(/l5,5l-5,5l-5,-5Z/g)).toHaveLength(1);
  });

  it('explains its signs below it, a line each', () => {
    const [first, second] = drawn().all('text').slice(-2);
    expect([first?.textContent, second?.textContent]).toEqual(['Crosses are gaps.', 'Diamonds were typed.']);
    expect(Number(second?.getAttribute('y')) - Number(first?.getAttribute('y'))).toBeGreaterThan(12);
  });

  it('interrupts the line where a day lacks the figure', () => {
    const lines = drawn().all('path[fill="none"]');
    // Two runs and the cross, which has no fill attribute.
    expect(lines).toHaveLength(2);
  });

  it('is null without any value, and drawn with a single one', () => {
    expect(lineChart(chart({ line: { points: [{ atMs: 0, span: null }], typed: [] } }))).toBeNull();
    expect(drawn({ line: { points: [{ atMs: 0, span: exact(5) }], typed: [] } }).all('circle')).toHaveLength(
      1,
    );
  });

  it('begins at the other end in a language from right to left', () => {
    const first = (direction: 'ltr' | 'rtl') =>
      Number(drawn({ direction }).all('circle')[0]?.getAttribute('cx'));
    expect(first('rtl')).toBeGreaterThan(first('ltr'));
  });
});

describe('the ticks of an axis', () => {
  it.each([
    [0, 1, [0, 0.5, 1]],
    [9_800, 16_476, [7_500, 10_000, 12_500, 15_000, 17_500]],
    [2.9, 3.5, [2.75, 3, 3.25, 3.5]],
  ])('enclose %s to %s with round values', (low, high, ticks) => {
    expect(ticksAround(low, high)).toEqual(ticks);
  });
});
