import type { PlatformId } from '../../model/platform';
import { isAccountId, isPlatformHost } from '../../platforms/account-in';
import { LinkedHandle } from '../../platforms/profile-link';
import { booleanIn } from '../booleans';
import type { RowAccount } from './row-accounts';
import type { SeenCell } from './seen-cell';
import { isUnknown } from './unknown-words';

/** The account of a row that names it plainly. One object serves all rows, because a long list has a hundred thousand of them. */
export class SeenAccount extends LinkedHandle {
  /** The columns that name it. */
  columns: readonly number[] = [];

  /**
   * Moves on to the account of a plain link, with the same handle or nothing in a second cell. False for any other texts, about which
   * this says nothing. `columns` are those of the link alone, and of both.
   */
  see(
    link: SeenCell,
    beside: SeenCell | null,
    besidePlatform: PlatformId | null,
    columns: { link: readonly number[]; both: readonly number[] },
  ): boolean {
    if (!this.find(link.text, link.start, link.end)) return false;
    const isAlone = beside === null || beside.isEmpty;
    if (!isAlone && (!isSameHandle(beside, this) || (besidePlatform ?? this.platform) !== this.platform))
      return false;
    this.columns = isAlone ? columns.link : columns.both;
    return true;
  }

  /** As one that stays. */
  account(): RowAccount {
    const { platform, handle, columns } = this;
    const accountId = isAccountId(platform, handle) ? handle : null;
    return { platform, handle, accountId, columns, repairedFrom: null };
  }
}

const [AT, POINT, UNDERSCORE] = [64, 46, 95];

/** Whether a cell names this handle of letters, digits, "_" and ".", and nothing that a sheet or a person may mean otherwise. */
function isSameHandle(cell: SeenCell, linked: LinkedHandle): boolean {
  const { text, start, end } = linked;
  const mark = cell.text.charCodeAt(cell.start) === AT ? 1 : 0;
  const first = cell.start + mark;
  if (cell.end - first !== end - start) return false;
  let [letters, points, others] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (cell.text.charCodeAt(first + at - start) !== code) return false;
    if (code === POINT) points += 1;
    else if (code === UNDERSCORE) others += 1;
    else if (code > 57) letters += 1;
    // A handle that begins with a digit may be a date or a number.
    else if (letters === 0) return false;
    else others += 1;
    if (points > 0 && letters === 0) return false;
  }
  // No word for an unknown value begins with an "@".
  if (letters === 0 || (mark === 0 && isUnknown(linked.handle))) return false;
  if (points > 0) return !text.startsWith('www.', start) && !isPlatformHost(linked.handle);
  // A word may stand for true or false.
  return others > 0 || booleanIn(linked.handle) === null;
}
