import type { AbsenceReason, FoundReading, Reading } from '../model/reading';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formatMoment, formatNumber, formatRange, formatShort } from './numbers';
import { readerWords } from './reader-words';

/** Why a number is missing, short enough to be shown in place of the number. */
export const absenceWords = (why: AbsenceReason): string => say(`reading.absent-${why}`);

/** The same in one sentence, with what the user can do, if anything. */
export const absenceSentence = (why: AbsenceReason): string => say(`reading.why-${why}`);

/** "16,476" if the page gave it in full, "~16.4K" if rounded. */
export function countText({ value, precision }: Pick<FoundReading, 'value' | 'precision'>): string {
  return precision === 'exact'
    ? formatNumber(value)
    : say('reading.rounded-count', { count: formatShort(value) });
}

/** The source of a number in a few words: "from the header, exact". Empty if there is none. */
export const sourceWord = (reading: Reading): string =>
  reading.found
    ? say('reading.from', { place: readerWords(reading.reader), precision: reading.precision })
    : '';

/** Everything known about the source of a number. */
export function readingFacts(reading: Reading): Fact[] {
  const seen = { label: say('reading.seen'), text: formatMoment(reading.takenAtMs) };
  if (!reading.found) return [{ label: null, text: absenceSentence(reading.why) }, seen];
  return [
    precisionFact(reading),
    { label: say('reading.page-says'), text: say('reading.quoted', { text: reading.raw.trim() }) },
    { label: say('reading.read-from'), text: readerWords(reading.reader) },
    seen,
    ...(reading.others ?? []).map((other) => ({
      label: say('reading.but-also'),
      text: say('reading.disagrees', { text: other.raw.trim(), place: readerWords(other.reader) }),
    })),
  ];
}

function precisionFact({ precision, low, high, value }: FoundReading): Fact {
  if (precision === 'exact') return { label: say('reading.exact'), text: formatNumber(value) };
  return { label: say('reading.rounded'), text: formatRange(low, high) };
}
