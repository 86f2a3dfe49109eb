import type { OwnTable } from '../evaluation/benchmarks/own-table';
import type { RowFault, TableFault } from '../evaluation/benchmarks/table-faults';

/** All faults of a table's file, one sentence each. */
export function faultSentences({
  faults,
  furtherFaults,
}: Extract<OwnTable, { faults: TableFault[] }>): string[] {
  const sentences = faults.map(faultSentence);
  return furtherFaults > 0 ? [...sentences, `${furtherFaults} more faults.`] : sentences;
}

function faultSentence(fault: TableFault): string {
  switch (fault.code) {
    case 'no-source':
      return 'The table names no source.';
    case 'no-rows':
      return 'The table has no rows.';
    case 'too-many-rows':
      return `The table has more than ${grouped(fault.maxRows)} rows.`;
    case 'bands-and-averages':
      return 'The table mixes bands and averages.';
    case 'bands-without-formula':
      return 'A table of bands needs a formula.';
    case 'both-columns':
      return 'The table has both bands and average_percent. Keep one of them.';
    case 'no-column':
      return `The table has no column ${fault.column}.`;
    default:
      return `Row ${fault.line}${rowWords(fault)}`;
  }
}

function rowWords(fault: RowFault): string {
  switch (fault.code) {
    case 'not-a-number':
      return `: ${fault.column} is not a number.`;
    case 'empty-cell':
      return `: ${fault.column} is empty. Enter ${example(fault.isWhole)}.`;
    case 'unreadable-cell':
      return `: ${fault.column} “${shortened(fault.cell)}” is not ${example(fault.isWhole)}.`;
    case 'ambiguous-cell':
      return `: ${fault.column} “${shortened(fault.cell)}” can mean ${fault.either[0]} or ${fault.either[1]}. Enter one of them.`;
    case 'ends-before-it-begins':
      return ' ends before it begins.';
    case 'overlaps':
      return ` overlaps row ${fault.otherLine}.`;
    case 'bands-do-not-rise':
      return ': its bands do not rise from below over average and above to high.';
    case 'quartiles-do-not-rise':
      return ': its quartiles do not rise from above zero.';
    case 'average-not-above-zero':
      return ': its average is not a percentage above zero.';
    case 'too-many-followers':
      return `: no account has more than ${grouped(fault.maxFollowers)} followers.`;
    case 'rate-too-high':
      return `: ${grouped(fault.percent)}% is more than the ${grouped(fault.maxPercent)}% that this formula can reach.`;
  }
}

const example = (isWhole: boolean): string =>
  isWhole ? 'a whole number such as 10000' : 'a number such as 1.5';

const MAX_SHOWN = 30;
const shortened = (cell: string): string => (cell.length > MAX_SHOWN ? `${cell.slice(0, MAX_SHOWN)}…` : cell);

/** Unrounded, to match the number in the file. */
const grouped = (number: number): string => number.toLocaleString('en');
