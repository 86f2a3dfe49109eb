import { cutToCell } from '../cell-length';
import { type CellType, decimal, flag, integer, text } from '../cells';
import type { CellValue } from './file-column';

export interface CellStyle {
  decimalSign: '.' | ',';
  /** Spreadsheets run some texts as formulas, so these are neutralised there. Other tools take texts literally. */
  isSpreadsheet: boolean;
}

/** A value as the text of a cell: at most 32,767 characters, numbers as plain digits, empty for null. */
export function cellText(value: CellValue, type: CellType, style: CellStyle): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return flag.write(value);
  if (typeof value === 'number') {
    const plain = type === 'whole' ? integer.write(value) : decimal.write(value);
    return plain.replace('.', style.decimalSign);
  }
  const written = typeof value === 'string' ? value : value.join(', ');
  // Half a character (a lone surrogate) cannot be written as UTF-8.
  return (style.isSpreadsheet ? text.write(written) : cutToCell(written)).toWellFormed();
}
