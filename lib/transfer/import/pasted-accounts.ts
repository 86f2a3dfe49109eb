import type { LineFault } from '../../model/account-fault';
import { sameHandle } from '../../model/place';
import type { PlatformId } from '../../model/platform';
import { isDamagedId } from '../../platforms/account-in';
import { accountsInCell, type NamedAccount } from './account-cell';
import { type FileResult, read } from './file-fault';
import { findTable, type Table } from './find-table';
import { type GridRow, textIn } from './grid';
import { matchHeading } from './match-heading';
import { openText } from './open-file';

export interface PastedAccount {
  line: number;
  /** As the text writes it. */
  written: string;
  platform: PlatformId;
  handle: string;
  /** What else the line says; empty without any. */
  note: string;
}

export interface PastedFault {
  line: number;
  /** The cell. */
  written: string;
  /** The whole row in one line, to be corrected. */
  row: string;
  fault: LineFault;
}

export interface Pasted {
  /** In the order of the text, repeated ones included. */
  accounts: PastedAccount[];
  faults: PastedFault[];
}

/**
 * The accounts that a pasted text names: links and handles, alone or in the cells of a table. `platform` is that of handles
 * without a link.
 */
export function pastedAccounts(text: string, platform: PlatformId | null): FileResult<Pasted> {
  const opened = openText(text);
  if (!opened.ok) return opened;
  const pasted: Pasted = { accounts: [], faults: [] };
  for (const grid of opened.value.grids) {
    const table = findTable(grid);
    for (const line of linesAround(grid.rows, table))
      pasted.faults.push({ ...line, fault: { code: 'no-account' } });
    const noteOf = noteReader(table);
    for (const row of table.rows) addRow(pasted, row, platform, noteOf);
  }
  return read(pasted);
}

/** Lines of words before and between the profiles. A heading of columns and a sum name nobody, and need no word. */
function linesAround(rows: readonly GridRow[], { headingLine, headings, left }: Table) {
  const isAlone = headings.filter((text) => text !== '').length === 1;
  const title = isAlone && headings.every((text) => text === '' || !matchHeading(text).isWhole);
  const lines = new Set(left.filter(({ why }) => why === 'title' || why === 'text').map(({ line }) => line));
  if (title && headingLine !== null) lines.add(headingLine);
  return rows.flatMap((row) => {
    const filled = row.cells.map(textIn).filter((text) => text !== '');
    const isOne = lines.has(row.line) && filled.length === 1;
    return isOne ? [{ line: row.line, written: filled[0] ?? '', row: inOneLine(row) }] : [];
  });
}

/** With a tab between the cells, as a spreadsheet copies them. */
const inOneLine = ({ cells }: GridRow): string =>
  cells
    .map((cell) => textIn(cell).replace(/\s+/g, ' '))
    .join('\t')
    .trim();

type NoteOf = (row: GridRow, accounts: readonly NamedAccount[]) => string;

/**
 * What a line says besides its profiles: in a table only the columns of notes, as the others have meanings of their own. A handle
 * in a sentence of such a note stays.
 */
function noteReader({ headings }: Table): NoteOf {
  const isTable = headings.filter((text) => text !== '').length > 1;
  const isNote = headings.map((text) => matchHeading(text).meanings.includes('note'));
  return ({ cells }, accounts) =>
    cells
      .map(textIn)
      .filter((text, at) => text !== '' && (!isTable || isNote[at]))
      .map((text) =>
        accounts
          .filter(({ isLink, written }) => !isTable || isLink || written === text)
          .reduce((rest, { written }) => withoutAccount(rest, written), text),
      )
      .map((text) => text.replace(AROUND, '').replace(/\s+/g, ' '))
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .join(', ')
      .slice(0, MAX_NOTE);
}

/** A text without an account that it names as a whole word: "@ana" is no part of "@anabel". */
function withoutAccount(text: string, written: string): string {
  const [first = '', ...more] = text.split(written);
  return more.reduce(
    (before, after) =>
      ENDS_IN_NAME.test(before) || BEGINS_IN_NAME.test(after)
        ? before + written + after
        : `${before} ${after}`,
    first,
  );
}

const ENDS_IN_NAME = /[\p{L}\p{N}_@]$/u;
const BEGINS_IN_NAME = /^[./-]?[\p{L}\p{N}_]/u;

/** Marks that are left where a link was. */
const AROUND = /^[\s()<>[\]"“”„,;:.|–—-]+|[\s()<>[\]"“”„,;:|–—-]+$/gu;
const MAX_NOTE = 2_000;

function addRow(
  { accounts, faults }: Pasted,
  row: GridRow,
  platform: PlatformId | null,
  noteOf: NoteOf,
): void {
  const found = accountsInRow(row);
  if ('fault' in found) {
    if (found.written !== '') faults.push({ line: row.line, ...found, row: inOneLine(row) });
    return;
  }
  const note = noteOf(row, found.accounts);
  for (const named of found.accounts) {
    const on = named.platform ?? row.section ?? platform;
    const fault = faultOf(named, on);
    if (fault) faults.push({ line: row.line, written: named.written, row: inOneLine(row), fault });
    else if (on)
      accounts.push({ line: row.line, written: named.written, platform: on, handle: named.handle, note });
  }
}

function faultOf({ isChanged, handle }: NamedAccount, platform: PlatformId | null): LineFault | null {
  if (isChanged) return { code: 'changed-by-sheet' };
  if (platform === null) return { code: 'no-platform' };
  return isDamagedId(platform, handle) ? { code: 'changed-by-sheet' } : null;
}

/** All links of a row, otherwise what its first cell that can be a handle names. */
function accountsInRow({
  cells,
}: GridRow): { accounts: readonly NamedAccount[] } | Pick<PastedFault, 'written' | 'fault'> {
  const filled = cells.filter((cell) => textIn(cell) !== '');
  const named = filled.map((cell) => ({ text: textIn(cell), result: accountsInCell(cell) }));
  const all = named.flatMap(({ result }) => (result.ok ? result.accounts : []));
  const sure = all.filter(({ isLink, platform }) => isLink || platform !== null);
  const marked = all.filter(({ written }) => written.startsWith('@'));
  const links = named.flatMap(({ text, result }) => (result.ok ? [] : linksAmong(text)));
  // Beside "@ana", a link in a note is hers or names somebody else.
  const ofRow =
    marked.length === 0
      ? links
      : links.filter((link) => marked.some(({ handle }) => sameHandle(handle, link.handle)));
  const among = sure.length > 0 ? sure : ofRow;
  for (const { text } of named) {
    const linked = otherThanLink(text, among);
    if (linked !== null) return { written: text, fault: { code: 'handle-contradicts-link', linked } };
  }
  if (among.length > 0) return { accounts: among };
  // In a table, any word can be a handle: one that is marked so is meant.
  const handles = filled.length === 1 ? all : marked;
  if (handles.length > 0) return { accounts: handles.slice(0, 1) };
  const faulty =
    named.find(({ result }) => !result.ok && result.fault.code !== 'name-not-handle') ?? named[0];
  const fault = faulty && !faulty.result.ok ? faulty.result.fault : { code: 'no-account' as const };
  return { written: faulty?.text ?? '', fault };
}

/** The links in a cell that also has other words, such as a name or a note. */
function linksAmong(text: string): NamedAccount[] {
  return text.split(/\s+/).flatMap((word) => {
    const result = accountsInCell(word.replace(/^[([<"“„]+|[)\]>"”“,;.]+$/g, ''));
    return result.ok ? result.accounts.filter(({ isLink }) => isLink) : [];
  });
}

/** The account that a cell links to, if the cell also names another one by its handle; otherwise null. */
function otherThanLink(text: string, accounts: readonly NamedAccount[]): string | null {
  const words = text.split(/[\s,;|]+/);
  const isIn = ({ isLink, written }: NamedAccount) => isLink && text.includes(written);
  const linked = accounts.filter(isIn);
  const [first] = linked;
  const isNamed = (word: string) =>
    linked.some(({ handle }) => handle.toLowerCase() === word.slice(1).toLowerCase());
  return first && words.some((word) => /^@[\w.-]+$/.test(word) && !isNamed(word)) ? first.handle : null;
}
