import { withoutReordering } from '../../../model/outside-text';
import { PLATFORM_NAMES, type PlatformId } from '../../../model/platform';
import type { AbsenceReason, FoundReading, Reading } from '../../../model/reading';
import { say } from '../../../words/catalogue/say';
import { formatLongDay, formatNumber, formatRange, withRange } from '../../../words/numbers';
import { readerWords } from '../../../words/reader-words';
import { countText } from '../../../words/reading-facts';

/** "16,476", "~16.4K (16,400 to 16,499)" */
function countWithRange(count: FoundReading): string {
  return count.precision === 'exact'
    ? formatNumber(count.value)
    : withRange(countText(count), formatRange(count.low, count.high));
}

export const unknownWords = (why: AbsenceReason): string => say(`hand-over.unknown.${why}`);

/** The value of a count, or why there is none. */
export const readingText = (reading: Reading): string =>
  reading.found ? countWithRange(reading) : unknownWords(reading.why);

/** "Read on Instagram on 28 November 2026 from the header, exact", with what the page said elsewhere. */
export function sourceSentence(reading: Reading, platform: PlatformId): string {
  const on = { platform: PLATFORM_NAMES[platform], day: formatLongDay(reading.takenAtMs) };
  if (!reading.found) return say('hand-over.figures.looked', on);
  const { precision, raw, reader, others = [] } = reading;
  const source = say('hand-over.figures.read', {
    ...on,
    precision,
    place: readerWords(reader),
    text: withoutReordering(raw.trim()),
  });
  return others.reduce(
    (text, other) =>
      say('hand-over.figures.but', {
        source: text,
        text: withoutReordering(other.raw.trim()),
        place: readerWords(other.reader),
      }),
    source,
  );
}
