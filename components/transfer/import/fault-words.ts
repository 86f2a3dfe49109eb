import type { FileFault } from '../../../lib/transfer/import/file-fault';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';

const megabytes = (bytes: number): string => formatNumber(Math.ceil(bytes / 1_000_000));

/** Why a file cannot be read, and what to do about it. */
export function faultWords(fault: FileFault): string {
  switch (fault.code) {
    case 'empty':
    case 'cannot-open':
    case 'damaged-workbook':
    case 'no-list-in-json':
      return say(`import.fault.${fault.code}`);
    case 'file-too-large':
    case 'unpacks-too-large':
      return say(`import.fault.${fault.code}`, {
        megabytes: megabytes(fault.bytes),
        max: megabytes(fault.maxBytes),
      });
    case 'other-format':
      return say(`import.fault.format.${fault.format}`);
    case 'invalid-json':
    case 'quote-not-closed':
    case 'text-after-quote':
      return say(`import.fault.${fault.code}`, { line: formatNumber(fault.line) });
    case 'too-many-rows':
    case 'too-many-cells':
      return say(`import.fault.${fault.code}`, { max: formatNumber(fault.max) });
    case 'row-too-long':
    case 'cell-too-long':
      return say(`import.fault.${fault.code}`, {
        line: formatNumber(fault.line),
        max: formatNumber(fault.max),
      });
  }
}
