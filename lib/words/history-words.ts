import type { History } from '../metrics/history';
import { ratioOf, type Span } from '../metrics/measures/span';
import type { TypedFigures } from '../model/candidate';
import { DAY_MS } from '../model/time';
import { say } from './catalogue/say';
import { formatDay, formatNumber, formatPercent, formatRange, spanText, withRange } from './numbers';
import { paceText } from './pace-words';
import { rateNumber, rateRangeNumber } from './sentences';
import { typedRate } from './typed-figures-words';

/** The figures of one day. */
export interface HistoryRow {
  key: string;
  day: string;
  followers: string;
  rate: string;
  pace: string;
}

/** Newest first: what was read of a profile, and below it what was typed or imported. */
export function historyRows(
  { points, formula }: History,
  typed: readonly TypedFigures[],
  nowMs: number,
): HistoryRow[] {
  const notRead = say('history.not-read');
  const read = points.toReversed().map(
    ({ takenAtMs, followers, ratePercent, pace }, at): HistoryRow => ({
      key: `${takenAtMs} ${at}`,
      day: formatDay(takenAtMs, nowMs),
      followers: followers ? spanWords(followers) : notRead,
      rate: ratePercent && formula ? rateWords(ratePercent, formula) : notRead,
      pace: pace ? paceText(pace) : notRead,
    }),
  );
  return [...read, ...typed.map((figures, at) => typedRow(figures, at, nowMs))];
}

function typedRow(figures: TypedFigures, at: number, nowMs: number): HistoryRow {
  const { source, day, followers, engagementRate } = figures;
  const dated = day === null ? null : formatDay(dayMs(day), nowMs);
  return {
    key: `typed-${at}`,
    day: say(`history.${source}`, { isDated: dated !== null, day: dated ?? '' }),
    followers: followers ? spanWords(followers) : '',
    rate: engagementRate ? say('history.typed-rate', { rate: typedRate(engagementRate) }) : '',
    pace: '',
  };
}

/** Noon of a day such as `2024-03-01`, in the time zone of the user. */
export const dayMs = (day: string): number => Date.parse(`${day}T12:00`);

/** A figure of a history, as its chart shows it. */
export interface DatedSpan {
  atMs: number;
  span: Span | null;
}

/** What a line of figures says: the first and the last, how far they are apart, and how often there was none. */
export function historySentence(
  points: readonly DatedSpan[],
  words: (span: Span) => string,
  nowMs: number,
): string {
  const known = points.filter((point): point is Known => point.span !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return say('history.nothing-read', { days: points.length });
  const sentence =
    first === last
      ? say('history.once', { number: words(first.span), day: formatDay(first.atMs, nowMs) })
      : changeSentence(first, last, words, nowMs);
  const gaps = points.length - known.length;
  return gaps === 0 ? sentence : say('history.with-gaps', { sentence, days: gaps });
}

type Known = DatedSpan & { span: Span };

function changeSentence(from: Known, to: Known, words: (span: Span) => string, nowMs: number): string {
  const about = {
    before: words(from.span),
    from: formatDay(from.atMs, nowMs),
    now: words(to.span),
    to: formatDay(to.atMs, nowMs),
  };
  const change = changePercent(from.span, to.span);
  if (change === null) return say('history.unchanged', about);
  return say('history.changed', { ...about, change, days: Math.round((to.atMs - from.atMs) / DAY_MS) });
}

/** "+2.9% to +3.5%"; null if both may be the same number. */
function changePercent(before: Span, now: Span): string | null {
  const overlap = before.high >= now.low && now.high >= before.low;
  const times = ratioOf(now, before, 100);
  if (overlap || times === null) return null;
  return spanText(signed(times.low - 100), signed(times.high - 100));
}

const signed = (percent: number): string =>
  percent > 0 ? `+${formatPercent(percent)}` : formatPercent(percent);

/** "16,476", "16,400 (16,400 to 16,499)" */
export const spanWords = ({ value, low, high }: Span): string =>
  low === high ? formatNumber(value) : withRange(formatNumber(value), formatRange(low, high));

/** "3.2%", "3.2% (3.1% to 3.3%)" */
export function rateWords({ value, low, high }: Span, formula: NonNullable<History['formula']>): string {
  const [number, range] = [rateNumber(formula, value), rateRangeNumber(formula, low, high)];
  return low === high || range === number ? number : withRange(number, range);
}
