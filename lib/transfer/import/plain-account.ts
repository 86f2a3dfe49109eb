import { isAccountId, isPlatformHost } from '../../platforms/account-in';
import { profileLinkIn } from '../../platforms/profile-link';
import { booleanIn } from '../booleans';
import type { Column } from './meanings';
import type { RowAccount } from './row-accounts';
import { isUnknown } from './unknown-words';

/**
 * The account of a row with a plain link, and in a second cell the same handle or nothing. Null for any other texts, about which
 * this says nothing.
 */
export function plainRowAccount(
  link: string,
  linkAt: number,
  beside: string,
  besideColumn: Pick<Column, 'at' | 'platform'> | undefined,
): RowAccount | null {
  const linked = profileLinkIn(link);
  if (linked === null) return null;
  const { platform, handle } = linked;
  if (beside !== '' && besideColumn) {
    if (!isSameHandle(beside, handle)) return null;
    if (besideColumn.platform !== null && besideColumn.platform !== platform) return null;
  }
  return {
    platform,
    handle,
    accountId: isAccountId(platform, handle) ? handle : null,
    columns: columnsOf(linkAt, beside === '' ? undefined : besideColumn?.at),
    repairedFrom: null,
  };
}

const known = new Map<number, readonly number[]>();
const MAX_COLUMNS = 1_000;

/** The same list for all rows: nothing ever adds to it. */
function columnsOf(link: number, beside: number | undefined): readonly number[] {
  const key = link * MAX_COLUMNS + (beside ?? link);
  const before = known.get(key);
  if (before) return before;
  const columns = beside === undefined ? [link] : [link, beside];
  known.set(key, columns);
  return columns;
}

const [AT, POINT, UNDERSCORE] = [64, 46, 95];

/** Whether a cell names this handle of letters, digits, "_" and ".", and nothing that a sheet or a person may mean otherwise. */
function isSameHandle(text: string, handle: string): boolean {
  const start = text.charCodeAt(0) === AT ? 1 : 0;
  if (text.length !== handle.length + start || !text.endsWith(handle)) return false;
  let [letters, points, others] = [0, 0, 0];
  for (let at = 0; at < handle.length; at++) {
    const code = handle.charCodeAt(at);
    if (code === POINT) points += 1;
    else if (code === UNDERSCORE) others += 1;
    else if (code > 57) letters += 1;
    // A handle that begins with a digit may be a date or a number.
    else if (letters === 0) return false;
    else others += 1;
    if (points > 0 && letters === 0) return false;
  }
  if (letters === 0 || isUnknown(text)) return false;
  if (points > 0) return !handle.startsWith('www.') && !isPlatformHost(handle);
  // A word may stand for true or false.
  return others > 0 || booleanIn(handle) === null;
}
