import { html, type Markup } from '../markup';
import { type ChartLine, type ChartPoint, domainOf, type TypedPoint } from './chart-line';
import { ticksAround } from './ticks';

/** What a chart shows, and how it is said. */
export interface LineChart {
  line: ChartLine;
  /** The name of the figure. */
  name: string;
  /** The same in a sentence: for a reader who does not see the picture. */
  sentence: string;
  /** What the signs mean, a line each. */
  legend: readonly string[];
  /** A value of the axis. */
  format(value: number): string;
  day(atMs: number): string;
  direction: 'ltr' | 'rtl';
}

export const CHART_WIDTH = 640;
const PLOT_HEIGHT = 180;
const HEADING = 44;
const DATES = 26;
/** A line of the legend. */
const LEGEND = 18;
/** The room for the values beside the axis, and the space at the other end. */
const BESIDE = 64;
const END = 12;

/* Colours of the light scheme: a file is shown and printed on white. */
const INK = '#17191d';
const MUTED = '#565c67';
const RULE = '#e1e4e9';
const LINE = '#2450c4';

type Known = ChartPoint & { span: NonNullable<ChartPoint['span']> };
const isKnown = (point: ChartPoint): point is Known => point.span !== null;

/**
 * One figure over time as an SVG picture that needs nothing else: ranges are bands, a day without the figure interrupts the line,
 * and typed figures are hollow diamonds beside it. Null without any value.
 */
export function lineChart(chart: LineChart): Markup | null {
  const { line, name, sentence, legend, format, day, direction } = chart;
  const domain = domainOf(line);
  if (domain === null) return null;
  const ticks = ticksAround(...domain.value);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const isFromRight = direction === 'rtl';
  const [start, end] = isFromRight ? [CHART_WIDTH - BESIDE, END] : [BESIDE, CHART_WIDTH - END];
  const [from, to] = domain.time;
  const timeAt = (atMs: number) => round(start + ((atMs - from) / (to - from)) * (end - start));
  const y = (value: number) => round(HEADING + PLOT_HEIGHT * (1 - (value - bottom) / (top - bottom)));
  const x = ({ atMs }: { atMs: number }) => timeAt(atMs);
  const height = HEADING + PLOT_HEIGHT + DATES + LEGEND * legend.length;
  const left = isFromRight ? CHART_WIDTH - END : END;
  const runs = runsOf(line.points);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CHART_WIDTH} ${height}" width="${CHART_WIDTH}" height="${height}" role="img" aria-label="${name}. ${sentence}" direction="ltr" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">
<title>${name}. ${sentence}</title>
<rect width="${CHART_WIDTH}" height="${height}" fill="#ffffff"/>
<text x="${left}" y="18" font-weight="600" font-size="14" text-anchor="${isFromRight ? 'end' : 'start'}">${name}</text>
${ticks.map(
  (tick) => html`<line x1="${start}" x2="${end}" y1="${y(tick)}" y2="${y(tick)}" stroke="${RULE}"/>
<text x="${start + (isFromRight ? 6 : -6)}" y="${y(tick) + 4}" fill="${MUTED}" text-anchor="${isFromRight ? 'start' : 'end'}">${format(tick)}</text>
`,
)}
${[0, 0.5, 1].map((share) => {
  const at = from + share * (to - from);
  const anchor = share === 0.5 ? 'middle' : (share === 0) !== isFromRight ? 'start' : 'end';
  return html`<text x="${timeAt(at)}" y="${HEADING + PLOT_HEIGHT + 18}" fill="${MUTED}" text-anchor="${anchor}">${day(at)}</text>
`;
})}
${runs.map(
  (run) => html`<path d="${bandPath(run, x, y)}" fill="${LINE}" opacity="0.16"/>
<path d="${linePath(run, x, y)}" fill="none" stroke="${LINE}" stroke-width="1.5"/>
`,
)}
${line.points.map((point) => (isKnown(point) ? knownPoint(point, x, y) : gap(x(point), HEADING + PLOT_HEIGHT)))}
${line.typed.map((point) => diamond(point, x, y))}
${legend.map(
  (words, at) =>
    html`<text x="${left}" y="${height - 6 - LEGEND * (legend.length - 1 - at)}" fill="${MUTED}" text-anchor="${isFromRight ? 'end' : 'start'}">${words}</text>
`,
)}
</svg>`;
}

type X = (point: { atMs: number }) => number;
type Y = (value: number) => number;

/** The days with the figure, cut where a day lacks it. */
function runsOf(points: readonly ChartPoint[]): Known[][] {
  const runs: Known[][] = [[]];
  for (const point of points) {
    if (isKnown(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

const linePath = (run: readonly Known[], x: X, y: Y): string =>
  `M${run.map((point) => `${x(point)},${y(point.span.value)}`).join('L')}`;

const bandPath = (run: readonly Known[], x: X, y: Y): string =>
  `M${[
    ...run.map((point) => `${x(point)},${y(point.span.high)}`),
    ...run.toReversed().map((point) => `${x(point)},${y(point.span.low)}`),
  ].join('L')}Z`;

const knownPoint = (
  point: Known,
  x: X,
  y: Y,
): Markup => html`<line x1="${x(point)}" x2="${x(point)}" y1="${y(point.span.low)}" y2="${y(point.span.high)}" stroke="${LINE}" stroke-width="3" opacity="0.4"/>
<circle cx="${x(point)}" cy="${y(point.span.value)}" r="3" fill="${LINE}"/>
`;

/** A cross on the axis: the page was read, and did not show the figure. */
const gap = (at: number, base: number): Markup =>
  html`<path d="M${at - 3},${base - 3}l6,6m0,-6l-6,6" stroke="${MUTED}" stroke-width="1.5"/>
`;

const diamond = (point: TypedPoint, x: X, y: Y): Markup =>
  html`<path d="M${x(point)},${y(point.span.value) - 5}l5,5l-5,5l-5,-5Z" fill="#ffffff" stroke="${MUTED}" stroke-width="1.5"/>
`;

const round = (value: number): number => Math.round(value * 10) / 10;
