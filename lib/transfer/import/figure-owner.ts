import type { Column } from './meanings';
import type { OpenProfile } from './row-values';

/**
 * Finds the profile that a column's figure is about: the one of the platform in its heading, the only one of the row, or that of
 * the column of accounts which it stands beside. Null where that would be a guess, as for one column of followers behind three
 * of profiles.
 */
export function ownerOf(
  column: Column,
  columns: readonly Column[],
): (profiles: readonly OpenProfile[]) => OpenProfile | null {
  const { platform } = column;
  const accountAt = accountBeside(column, columns);
  const isElsewhere = elsewhereIn(columns);
  const only = (own: readonly OpenProfile[]) => (own.length === 1 ? (own[0] ?? null) : null);
  return (profiles) => {
    if (platform !== null) return only(profiles.filter((profile) => profile.platform === platform));
    if (profiles.length === 1) return profiles[0] && !isElsewhere(profiles[0]) ? profiles[0] : null;
    return accountAt === null
      ? null
      : only(profiles.filter((profile) => profile.columns.includes(accountAt) && !isElsewhere(profile)));
  };
}

/** Whether a profile stands in a column of another platform alone, so that the figures beside it may be of that platform. */
export function elsewhereIn(
  columns: readonly Column[],
): (profile: Pick<OpenProfile, 'platform' | 'columns'>) => boolean {
  if (columns.every(({ platform }) => platform === null)) return () => false;
  const platforms = new Map(columns.map(({ at, platform }) => [at, platform]));
  return (profile) =>
    profile.columns.length > 0 &&
    profile.columns.every((at) => (platforms.get(at) ?? profile.platform) !== profile.platform);
}

/**
 * The column of accounts that a figure belongs to, where accounts and such figures take turns: handle, followers, handle,
 * followers, or the figures first. Several accounts side by side share what stands beside them, so it belongs to none.
 */
function accountBeside({ at, meaning }: Column, columns: readonly Column[]): number | null {
  const row = columns.filter((one) => one.meaning === 'account' || one.meaning === meaning);
  const accounts = row.filter((one) => one.meaning === 'account');
  if (accounts.length < 2) return null;
  const isFirst = row[0]?.meaning !== 'account';
  const here = row.findIndex((one) => one.at === at);
  const [account, beyond] = isFirst ? [row[here + 1], row[here + 2]] : [row[here - 1], row[here - 2]];
  const isAlone = account?.meaning === 'account' && beyond?.meaning !== 'account';
  // Figures in front must be as many as the accounts: one alone may be about all of them.
  const isWhole = !isFirst || row.length === 2 * accounts.length;
  return isAlone && isWhole ? account.at : null;
}
