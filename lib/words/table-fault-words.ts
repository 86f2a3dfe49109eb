import type { OwnTable } from '../evaluation/benchmarks/own-table';
import type { RowFault, TableFault } from '../evaluation/benchmarks/table-faults';
import { perLanguage } from './catalogue/current-language';
import { say } from './catalogue/say';

/** All faults of a table's file, one sentence each. */
export function faultSentences({
  faults,
  furtherFaults,
}: Extract<OwnTable, { faults: TableFault[] }>): string[] {
  const sentences = faults.map(faultSentence);
  return furtherFaults > 0 ? [...sentences, say('table-fault.more', { faults: furtherFaults })] : sentences;
}

function faultSentence(fault: TableFault): string {
  switch (fault.code) {
    case 'no-source':
    case 'no-rows':
    case 'bands-and-averages':
    case 'bands-without-formula':
    case 'both-columns':
      return say(`table-fault.${fault.code}`);
    case 'too-many-rows':
      return say('table-fault.too-many-rows', { rows: unrounded(fault.maxRows) });
    case 'no-column':
      return say('table-fault.no-column', { column: fault.column });
    default:
      return rowSentence(fault, String(fault.line));
  }
}

function rowSentence(fault: RowFault, line: string): string {
  switch (fault.code) {
    case 'not-a-number':
      return say('table-fault.not-a-number', { line, column: fault.column });
    case 'empty-cell':
      return say('table-fault.empty-cell', { line, column: fault.column, kind: kindOf(fault) });
    case 'unreadable-cell':
      return say('table-fault.unreadable-cell', {
        line,
        column: fault.column,
        cell: shortened(fault.cell),
        kind: kindOf(fault),
      });
    case 'ambiguous-cell':
      return say('table-fault.ambiguous-cell', {
        line,
        column: fault.column,
        cell: shortened(fault.cell),
        one: String(fault.either[0]),
        other: String(fault.either[1]),
      });
    case 'overlaps':
      return say('table-fault.overlaps', { line, otherLine: String(fault.otherLine) });
    case 'too-many-followers':
      return say('table-fault.too-many-followers', { line, followers: unrounded(fault.maxFollowers) });
    case 'rate-too-high':
      return say('table-fault.rate-too-high', {
        line,
        percent: unrounded(fault.percent),
        maxPercent: unrounded(fault.maxPercent),
      });
    default:
      return say(`table-fault.${fault.code}`, { line });
  }
}

const kindOf = ({ isWhole }: { isWhole: boolean }) => (isWhole ? 'whole' : 'decimal');

const MAX_SHOWN = 30;
const shortened = (cell: string): string => (cell.length > MAX_SHOWN ? `${cell.slice(0, MAX_SHOWN)}…` : cell);

/** Unrounded, to match the number in the file. */
const unrounded = (number: number): string => numbers().format(number);
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
