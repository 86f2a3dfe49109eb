import { COLUMN_NAMES, type ColumnName } from '../../../lib/transfer/columns';
import { ownFieldIn } from '../../../lib/transfer/own-columns';
import { say } from '../../../lib/words/catalogue/say';

const isOurs = (heading: string): heading is ColumnName =>
  (COLUMN_NAMES as readonly string[]).includes(heading);

/** What a column of a file is in words. The file has the heading, which tools and sheets know it by. */
export function columnWords(heading: string): string {
  if (isOurs(heading)) return say(`columns.${heading}`);
  const name = ownFieldIn(heading);
  return name === null ? heading : say('export.preset.own-field', { name });
}
