import { scaleLinear, scaleTime } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useRef } from 'react';
import {
  type ChartLine,
  type ChartPoint,
  type Domain,
  domainOf,
  type TypedPoint,
} from '../../lib/documents/chart/chart-line';
import { formatDay } from '../../lib/words/numbers';
import styles from './HistoryChart.module.css';
import { useWidth } from './use-width';

interface HistoryChartProps {
  line: ChartLine;
  /** What the chart shows, in one or two sentences. */
  words: string;
  /** A value on the axis. */
  format(value: number): string;
  nowMs: number;
}

const HEIGHT = 132;
const TOP = 8;
const BOTTOM = 22;
const END = 10;
/** The average width of a letter beside the axis, and the space around a label; in pixels. */
const LETTER_PX = 7;
const AROUND_PX = 12;
/** Before it is laid out, an element has no width. */
const MIN_WIDTH = 100;
/** Room for three dates below the axis. */
const MIN_WIDTH_OF_THREE = 300;

type Known = ChartPoint & { span: NonNullable<ChartPoint['span']> };

/** Class names for the library, whose types do not take a missing one. */
const css = (name: string): string => styles[name] ?? '';

const isKnown = (point: ChartPoint): point is Known => point.span !== null;

/** One figure over time. Ranges are bands, days without the figure interrupt the line, and typed figures stand alone. */
export function HistoryChart({ line, words, format, nowMs }: HistoryChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const domain = domainOf(line);
  return (
    <div ref={frame} className={styles.frame} style={{ height: HEIGHT }}>
      {domain && width > MIN_WIDTH && (
        <svg width={width} height={HEIGHT} role="img" aria-label={words}>
          <Drawing {...{ line, domain, width, format, nowMs }} />
        </svg>
      )}
    </div>
  );
}

type DrawingProps = Omit<HistoryChartProps, 'words'> & {
  domain: Domain;
  width: number;
};

function Drawing({ line: { points, typed }, domain, width, format, nowMs }: DrawingProps) {
  const value = scaleLinear({ domain: domain.value, range: [HEIGHT - BOTTOM, TOP], nice: 3 });
  const labels = value.ticks(3).map((tick) => ({ tick, text: format(tick) }));
  const beside = AROUND_PX + LETTER_PX * Math.max(...labels.map(({ text }) => text.length));
  const isFromRight = document.documentElement.dir === 'rtl';
  const [start, end] = isFromRight ? [width - beside, END] : [beside, width - END];
  const time = scaleTime({ domain: domain.time, range: [start, end] });
  const x = ({ atMs }: { atMs: number }) => time(atMs);
  const y = (of: 'low' | 'value' | 'high') => (point: ChartPoint | TypedPoint) =>
    value(point.span?.[of] ?? 0);
  return (
    <>
      {labels.map(({ tick, text }) => (
        <g key={tick}>
          <line className={styles.rule} x1={start} x2={end} y1={value(tick)} y2={value(tick)} />
          <text
            className={styles.label}
            x={start + (isFromRight ? 6 : -6)}
            y={value(tick) + 4}
            textAnchor={isFromRight ? 'start' : 'end'}
          >
            {text}
          </text>
        </g>
      ))}
      {datesIn(domain, width).map(({ atMs, share }) => (
        <text
          key={share}
          className={styles.label}
          x={time(atMs)}
          y={HEIGHT - 6}
          // The first and the last date end with the axis.
          textAnchor={share === 0.5 ? 'middle' : (share === 0) !== isFromRight ? 'start' : 'end'}
        >
          {formatDay(atMs, nowMs)}
        </text>
      ))}
      <Area className={css('band')} data={[...points]} defined={isKnown} x={x} y0={y('low')} y1={y('high')} />
      <LinePath className={css('line')} data={[...points]} defined={isKnown} x={x} y={y('value')} />
      {points.map((point) =>
        isKnown(point) ? (
          <g key={point.atMs}>
            <line
              className={styles.range}
              x1={x(point)}
              x2={x(point)}
              y1={y('low')(point)}
              y2={y('high')(point)}
            />
            <circle className={styles.point} cx={x(point)} cy={y('value')(point)} r="3" />
          </g>
        ) : (
          // A cross on the axis: looked at, and not there.
          <g key={point.atMs} className={styles.gap}>
            <line x1={x(point) - 3} x2={x(point) + 3} y1={HEIGHT - BOTTOM - 3} y2={HEIGHT - BOTTOM + 3} />
            <line x1={x(point) - 3} x2={x(point) + 3} y1={HEIGHT - BOTTOM + 3} y2={HEIGHT - BOTTOM - 3} />
          </g>
        ),
      )}
      {typed.map((point) => (
        <polygon
          key={`${point.atMs} ${point.span.value}`}
          className={styles.typed}
          points={diamond(x(point), y('value')(point))}
        />
      ))}
    </>
  );
}

/** The first and the last day of a chart, and the middle if there is room. */
function datesIn({ time: [from, to] }: Domain, width: number): { atMs: number; share: number }[] {
  const shares = width < MIN_WIDTH_OF_THREE ? [0, 1] : [0, 0.5, 1];
  return shares.map((share) => ({ atMs: from + share * (to - from), share }));
}

function diamond(x: number, y: number): string {
  const corners = [
    [x, y - 5],
    [x + 5, y],
    [x, y + 5],
    [x - 5, y],
  ];
  return corners.map((corner) => corner.join()).join(' ');
}
