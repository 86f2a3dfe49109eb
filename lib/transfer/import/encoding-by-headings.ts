import { matchHeading } from './match-heading';

/** Enough for titles and headings, and less than a table of them costs. */
const SAMPLE_BYTES = 4_000;
const SAMPLE_LINES = 6;
const [NEW_LINE, RETURN] = [10, 13];

/**
 * The encoding in which most headings with letters outside ASCII are words for columns; null if two do equally well, as where
 * such letters have the same place in both. `textAs` gives null for bytes that an encoding does not have.
 */
export function encodingByHeadings<Encoding>(
  bytes: Uint8Array,
  encodings: readonly Encoding[],
  textAs: (encoding: Encoding, bytes: Uint8Array) => string | null,
): Encoding | null {
  const sample = wholeLines(bytes.subarray(0, SAMPLE_BYTES));
  const scores = encodings
    .map((encoding) => ({ encoding, score: knownHeadings(textAs(encoding, sample) ?? '') }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && best.score > (second?.score ?? 0) ? best.encoding : null;
}

/** A sample that ends inside a character would not be valid. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const end = Math.max(sample.lastIndexOf(NEW_LINE), sample.lastIndexOf(RETURN));
  return end > 0 ? sample.subarray(0, end) : sample;
}

function knownHeadings(text: string): number {
  const cells = text
    .split(/\r\n|\r|\n/)
    .slice(0, SAMPLE_LINES)
    .flatMap((line) => line.split(/[,;\t|]/))
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, '').trim())
    .filter((cell) => cell.length <= MAX_HEADING && /[^\0-\x7f]/.test(cell));
  return cells.reduce((sum, cell) => {
    const { meanings, isWhole } = matchHeading(cell);
    return sum + (meanings.length === 0 ? 0 : isWhole ? 2 : 1);
  }, 0);
}

const MAX_HEADING = 60;
