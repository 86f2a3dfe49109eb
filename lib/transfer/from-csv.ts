import { failed, ok, type Result } from '../model/result';
import { COLUMN_NAMES } from './columns';
import { type ImportedLine, importer } from './import-line';
import { type OwnColumn, ownFieldIn } from './own-columns';
import { columnName, readCsv, repeatedNames } from './read-csv';

/**
 * Reads an exported file back into rows, with the faults of each line. Accepts the separators, line ends, numbers and
 * booleans that spreadsheets of any language write. Missing columns count as empty. Fails as a whole if rows may have
 * been lost: a quotation mark that is not closed, or a known column that occurs twice. Takes time in proportion to the
 * file. `fields` are the user's own fields, which say of what kind their columns are; a column of another field is text.
 */
export function fromCsv(file: string, fields: readonly OwnColumn[] = []): Result<ImportedLine[]> {
  const read = readCsv(file, ['platform', 'handle']);
  if (!read.ok) return read;
  const { names, rows, delimiter } = read.value;
  const own = names.map(columnName);
  if (!own.includes('platform') || !own.includes('handle')) {
    return failed({ code: 'no-account-columns' }, 'nothing-changed');
  }
  const ownFields = names.flatMap((name) => ownFieldIn(name) ?? []).map((name) => name.toLowerCase());
  const twice = ownFields.find((name, at) => ownFields.indexOf(name) !== at);
  const [repeated = twice] = repeatedNames(names, COLUMN_NAMES);
  if (repeated !== undefined) return failed({ code: 'column-twice', column: repeated }, 'nothing-changed');
  const lineOf = importer(names, rows, delimiter, fields);
  return ok(rows.map(lineOf));
}
