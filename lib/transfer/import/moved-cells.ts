import { sameHandle } from '../../model/place';
import { isDamaged } from '../damaged-handle';
import { accountsInCell, type NamedAccount } from './account-cell';
import { type GridRow, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import { numberText } from './number-text';

/**
 * Signs that a cell is not in its own column: a count where a handle belongs, or an account where a name or a number belongs.
 * "1.5M" and "14514" may be handles, so a count alone proves nothing.
 */

/** Whether a text is a number that a column of followers could have. */
export function isCount(text: string): boolean {
  const number = numberText(text);
  return number !== null && !number.isPercent;
}

/** A link to a profile, or "@" with a handle. Null for other texts, such as a name that could be a handle. */
function accountOutside(text: string): NamedAccount | null {
  if (!/^@|[./]/.test(text) || /\s/.test(text)) return null;
  const named = accountsInCell(text);
  const account = named.ok ? named.accounts[0] : undefined;
  return account && (account.isLink || text.startsWith('@')) ? account : null;
}

/** The accounts of a row that are counts as well, and that no link of the row confirms. */
export function countsAmong(accounts: readonly NamedAccount[]): readonly NamedAccount[] {
  const links = accounts.filter(({ isLink }) => isLink);
  return accounts.filter(
    ({ isLink, handle, written }) =>
      !isLink &&
      isCount(written) &&
      !links.some((link) => sameHandle(link.handle, handle) || isDamaged(written, link.handle)),
  );
}

/** Columns whose cells never name an account that the row's own columns of accounts lack. */
const NUMBERS: ReadonlySet<Meaning> = new Set([
  ...(['followers', 'engagement-rate', 'own-number', 'average-likes', 'average-comments'] as const),
  ...(['average-views', 'audience-reach', 'fee-asked', 'fee-offered', 'fee-agreed'] as const),
]);

/** An account of a row, with the platform of its cell or else of its column. */
export interface PlacedAccount {
  account: NamedAccount;
  platform: NamedAccount['platform'];
}

/** Whether another cell of the row names an account instead of what its column is about, so that the row's accounts are not its own. */
export function contradictsAccounts(
  { cells }: GridRow,
  columns: readonly Column[],
  placed: readonly PlacedAccount[],
): boolean {
  const accounts = placed.map(({ account }) => account);
  const hasCounts = countsAmong(accounts).length > 0;
  const hasLinks = accounts.some(({ isLink }) => isLink);
  return columns.some(({ at, meaning }) => {
    if (meaning !== 'name' && !NUMBERS.has(meaning)) return false;
    const other = accountOutside(textIn(cells[at]).trim());
    if (!other || accounts.some(({ handle }) => sameHandle(handle, other.handle))) return false;
    if (hasCounts || meaning !== 'name') return true;
    // The link of an Instagram profile where the name belongs, and another handle as that of the Instagram profile.
    return !hasLinks && other.isLink && placed.some(({ platform }) => platform === other.platform);
  });
}
