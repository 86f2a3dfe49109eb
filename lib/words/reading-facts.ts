import type { AbsenceReason, FoundReading, Reading } from '../model/reading';
import type { Fact } from './fact';
import { formatMoment, formatNumber, formatRange, formatShort } from './numbers';
import { readerWords } from './reader-words';

/** Why a number is missing, short enough to be shown in place of the number. */
export const ABSENCE_WORDS: Record<AbsenceReason, string> = {
  hidden: 'hidden',
  private: 'private',
  'signed-out': 'sign in to see',
  off: 'switched off',
  'not-shown': 'not shown here',
  'not-ready': 'not there yet',
  unreadable: 'not read',
};

/** The same in one sentence, with what the user can do, if anything. */
export const ABSENCE_SENTENCES: Record<AbsenceReason, string> = {
  hidden: 'The author hides this number.',
  private: 'The account is private; only its followers see this.',
  'signed-out': 'The platform shows this to signed-in visitors only. Sign in and reload the page.',
  off: 'The author switched this off.',
  'not-shown': 'This page does not show it.',
  'not-ready': 'The page has not shown it yet. It may need the pointer on the post, or a moment more.',
  unreadable: 'Something stands there that could not be read for certain, so no number is given.',
};

/** "16,476" if the page gave it in full, "~16.4K" if rounded. */
export function countText({ value, precision }: Pick<FoundReading, 'value' | 'precision'>): string {
  return precision === 'exact' ? formatNumber(value) : `~${formatShort(value)}`;
}

/** The source of a number in a few words: "from the header, exact". Empty if there is none. */
export const sourceWord = (reading: Reading): string =>
  reading.found ? `from ${readerWords(reading.reader)}, ${reading.precision}` : '';

/** Everything known about the source of a number. */
export function readingFacts(reading: Reading): Fact[] {
  const seen = { label: 'Seen', text: formatMoment(reading.takenAtMs) };
  if (!reading.found) return [{ label: null, text: ABSENCE_SENTENCES[reading.why] }, seen];
  return [
    precisionFact(reading),
    { label: 'Page says', text: `“${reading.raw.trim()}”` },
    { label: 'Read from', text: readerWords(reading.reader) },
    seen,
    ...(reading.others ?? []).map((other) => ({
      label: 'But also',
      text: `“${other.raw.trim()}” in ${readerWords(other.reader)}, which disagrees.`,
    })),
  ];
}

function precisionFact({ precision, low, high, value }: FoundReading): Fact {
  if (precision === 'exact') return { label: 'Exact', text: formatNumber(value) };
  return { label: 'Rounded', text: formatRange(low, high) };
}
