import type { Span } from '../../metrics/measures/span';

/** A day in a chart. Without a span it is a gap: the day was looked at, and the figure was not there. */
export interface ChartPoint {
  atMs: number;
  span: Span | null;
}

/** A figure that somebody typed or imported. It joins no line, because nobody knows how it was measured. */
export interface TypedPoint {
  atMs: number;
  span: Span;
}

export interface ChartLine {
  points: readonly ChartPoint[];
  typed: readonly TypedPoint[];
}

export interface Domain {
  time: [number, number];
  value: [number, number];
}

const DAY_MS = 86_400_000;

/** What the axes cover: all days, also those with a gap, and all values with their ranges. Null without any value. */
export function domainOf({ points, typed }: ChartLine): Domain | null {
  const spans = [...points, ...typed].flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return null;
  const times = [...points, ...typed].map(({ atMs }) => atMs);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const [low, high] = [
    Math.min(...spans.map((span) => span.low)),
    Math.max(...spans.map((span) => span.high)),
  ];
  // A single day or value would have no scale.
  const [days, room] = [from === to ? DAY_MS : 0, low === high ? Math.max(1, high * 0.05) : 0];
  return { time: [from - days, to + days], value: [Math.max(0, low - room), high + room] };
}
