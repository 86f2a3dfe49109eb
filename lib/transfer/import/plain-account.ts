import type { PlatformId } from '../../model/platform';
import { isAccountId, isPlatformHost } from '../../platforms/account-in';
import { profileLinkIn } from '../../platforms/profile-link';
import { booleanIn } from '../booleans';
import type { RowAccount } from './row-accounts';
import type { SeenCell } from './seen-cell';
import { isUnknown } from './unknown-words';

/**
 * The account of a row with a plain link, and in a second cell the same handle or nothing. Null for any other texts, about which
 * this says nothing. `columns` are those of the link alone, and of both.
 */
export function plainRowAccount(
  link: SeenCell,
  beside: SeenCell | null,
  besidePlatform: PlatformId | null,
  columns: { link: readonly number[]; both: readonly number[] },
): RowAccount | null {
  const linked = profileLinkIn(link.text, link.start, link.end);
  if (linked === null) return null;
  const { platform, handle } = linked;
  const isAlone = beside === null || beside.isEmpty;
  if (!isAlone) {
    if (!isSameHandle(beside, handle)) return null;
    if (besidePlatform !== null && besidePlatform !== platform) return null;
  }
  return {
    platform,
    handle,
    accountId: isAccountId(platform, handle) ? handle : null,
    columns: isAlone ? columns.link : columns.both,
    repairedFrom: null,
  };
}

const [AT, POINT, UNDERSCORE] = [64, 46, 95];

/** Whether a cell names this handle of letters, digits, "_" and ".", and nothing that a sheet or a person may mean otherwise. */
function isSameHandle({ text, start, end }: SeenCell, handle: string): boolean {
  const mark = text.charCodeAt(start) === AT ? 1 : 0;
  if (end - start !== handle.length + mark || !text.startsWith(handle, start + mark)) return false;
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
  // No word for an unknown value begins with an "@".
  if (letters === 0 || (mark === 0 && isUnknown(handle))) return false;
  if (points > 0) return !handle.startsWith('www.') && !isPlatformHost(handle);
  // A word may stand for true or false.
  return others > 0 || booleanIn(handle) === null;
}
