import type { AccountFault } from '../../model/account-fault';
import { isChannelId, sameHandle } from '../../model/place';
import type { PlatformId } from '../../model/platform';
import { accountIn, isAccountId, isDamagedId } from '../../platforms/account-in';
import { profileUrl } from '../../platforms/urls';
import { isDamaged } from '../damaged-handle';
import type { NamedAccount } from './account-cell';
import { columnLetters } from './column-letters';

/** A profile that a row names. */
export interface RowAccount {
  platform: PlatformId;
  handle: string;
  /** The platform's own id, where another cell of the row has it. */
  accountId: string | null;
  /** The columns that name it. */
  columns: readonly number[];
  /** What the sheet made of the handle, where the link told what it was. */
  repairedFrom: string | null;
}

/** Why nothing of a row is taken. */
export type RowFault =
  | AccountFault
  /** A sheet changed the handle, and no link tells what it was. */
  | { code: 'changed-by-sheet' }
  | { code: 'no-account' }
  | { code: 'platform-unknown' }
  | { code: 'platform-not-read'; platform: string }
  | { code: 'platform-contradicts-link'; platform: PlatformId; linked: PlatformId; column: string }
  | { code: 'may-be-name' }
  | { code: 'two-platforms'; platforms: readonly PlatformId[] }
  /** Its cells stand in the wrong columns, so that none can be believed. */
  | { code: 'shifted' }
  | { code: 'more-cells-than-columns' }
  | { code: 'rows-inside-cell'; rows: number };

/** An account in a cell, with its column. */
export interface NamedInRow extends NamedAccount {
  at: number;
  /** The platform in the column's heading. */
  columnPlatform: PlatformId | null;
  /** The heading of the column; empty without one. */
  heading: string;
}

export type RowAccounts = { ok: true; accounts: readonly RowAccount[] } | { ok: false; fault: RowFault };

const fault = (why: RowFault): RowAccounts => ({ ok: false, fault: why });

/** `platforms` are those that the row itself names, `platformAt` gives the user's answer for the handles of a column. */
export function accountsNamed(
  named: readonly NamedInRow[],
  platforms: readonly PlatformId[],
  platformAt: (column: number) => PlatformId | null,
): RowAccounts {
  const plain = plainAccount(named, platforms);
  if (plain !== null) return { ok: true, accounts: [plain] };
  const contradiction = contradictionIn(named, platforms);
  if (contradiction) return fault(contradiction);
  const accounts: RowAccount[] = [];
  for (const link of named) {
    if (!link.isLink) continue;
    const platform = link.platform as PlatformId;
    const same = accounts.find(
      (one) => one.platform === platform && isSame(platform, one.handle, link.handle),
    );
    if (same) join(same, link.handle, link.at);
    else {
      const other = accounts.find((one) => one.platform === platform);
      if (other && link.columnPlatform === null)
        return fault({ code: 'handle-contradicts-link', linked: link.handle });
      accounts.push(account(platform, link.handle, link.at));
    }
  }
  const linkedPlatform = platformOfRow(accounts, named);
  for (const handle of named) {
    if (handle.isLink) continue;
    const own = handle.platform ?? handle.columnPlatform;
    const all = own
      ? [own]
      : platforms.length > 0
        ? platformsOf(handle)
        : [besideLinks(handle) ?? platformNaming(named, handle) ?? platformAt(handle.at)];
    for (const platform of all) {
      if (platform === null || platform === undefined) return fault({ code: 'platform-unknown' });
      const because = addHandle(accounts, platform, handle);
      if (because) return fault(because);
    }
  }
  return accounts.length === 0 ? fault({ code: 'no-account' }) : { ok: true, accounts };

  /** A handle that one of the row's links names is not also that of another link. */
  function platformsOf({ handle }: NamedInRow): readonly PlatformId[] {
    const linked = accounts.filter((one) => isSameOrDamaged(one, handle)).map(({ platform }) => platform);
    if (linked.length === 0) return platforms;
    const free = platforms.filter((id) => !accounts.some((one) => one.platform === id));
    return [...new Set([...linked, ...free])];
  }

  /** Without headings, nothing says that the handle beside the id of a channel is that of the channel. */
  function besideLinks({ heading, handle }: NamedInRow): PlatformId | null {
    return heading !== '' || isChannelId(handle) || accounts.some(({ accountId }) => accountId === null)
      ? linkedPlatform
      : null;
  }
}

/**
 * The first link that leads elsewhere than the row says, where none leads there: links of other platforms may stand beside the
 * one that the platform is about.
 */
function contradictionIn(named: readonly NamedInRow[], platforms: readonly PlatformId[]): RowFault | null {
  const [platform] = platforms;
  if (platform === undefined) return null;
  const links = named.filter(({ isLink }) => isLink);
  if (links.some((link) => link.platform !== null && platforms.includes(link.platform))) return null;
  const other = links.find(({ columnPlatform }) => columnPlatform === null);
  if (!other?.platform) return null;
  const column = other.heading || columnLetters(other.at);
  return { code: 'platform-contradicts-link', platform, linked: other.platform, column };
}

/** The one platform that a row is about, by its links or ids; null where its other columns are of several. */
function platformOfRow(accounts: readonly RowAccount[], named: readonly NamedInRow[]): PlatformId | null {
  const platform = platformOfLinks(accounts) ?? platformOfIds(named);
  const isOne = named.every(({ columnPlatform }) => columnPlatform === null || columnPlatform === platform);
  return isOne ? platform : null;
}

/** The platform of another cell of the row that names this very handle, which then needs no question. */
function platformNaming(named: readonly NamedInRow[], { handle, at }: NamedInRow): PlatformId | null {
  const same = named.find(
    (other) =>
      other.at !== at &&
      (other.platform ?? other.columnPlatform) !== null &&
      sameHandle(other.handle, handle),
  );
  return same ? (same.platform ?? same.columnPlatform) : null;
}

/** A link, with the same handle beside it or alone, as most rows of a list have it; null for every other row. */
function plainAccount(named: readonly NamedInRow[], platforms: readonly PlatformId[]): RowAccount | null {
  const [first, second] = named;
  if (first === undefined || named.length > 2) return null;
  const link = first.isLink ? first : second;
  const handle = link === first ? second : first;
  if (!link?.isLink || link.platform === null || handle?.isLink) return null;
  const { platform } = link;
  if (platforms.length > 1 || (platforms.length === 1 && platforms[0] !== platform)) return null;
  if (handle === undefined) return account(platform, link.handle, link.at);
  const own = handle.platform ?? handle.columnPlatform ?? platform;
  if (own !== platform || handle.handle !== link.handle) return null;
  const found = account(platform, link.handle, link.at);
  found.columns = [link.at, handle.at];
  return found;
}

/** The one platform to which all links of a row lead. */
function platformOfLinks([first, ...more]: readonly RowAccount[]): PlatformId | null {
  return first !== undefined && more.every(({ platform }) => platform === first.platform)
    ? first.platform
    : null;
}

/** A row with the id of a channel is about YouTube, also where capitals of the id are lost. */
function platformOfIds(named: readonly NamedInRow[]): PlatformId | null {
  return named.some(
    ({ isLink, handle }) => !isLink && (isChannelId(handle) || isDamagedId('youtube', handle)),
  )
    ? 'youtube'
    : null;
}

const account = (platform: PlatformId, handle: string, at: number): RowAccount => ({
  platform,
  handle,
  accountId: isAccountId(platform, handle) ? handle : null,
  columns: [at],
  repairedFrom: null,
});

function addHandle(accounts: RowAccount[], platform: PlatformId, named: NamedInRow): RowFault | null {
  const { handle, at, columnPlatform } = named;
  const known = accounts.filter((one) => one.platform === platform);
  const same = known.find((one) => isSame(platform, one.handle, handle));
  if (same) {
    join(same, handle, at);
    return null;
  }
  const repaired = known.find((one) => isDamagedIn(one, handle));
  if (repaired) {
    repaired.repairedFrom = handle;
    repaired.columns = [...repaired.columns, at];
    return null;
  }
  if (named.isChanged || isDamagedId(platform, handle)) return { code: 'changed-by-sheet' };
  const [linked] = known.filter(({ columns }) => columns.some((column) => column !== at));
  if (linked && columnPlatform === null) return { code: 'handle-contradicts-link', linked: linked.handle };
  if (!isHandleOn(platform, handle)) return { code: 'not-a-handle' };
  accounts.push(account(platform, handle, at));
  return null;
}

const isDamagedIn = (one: RowAccount, written: string): boolean =>
  isDamaged(written, one.handle) || isDamagedAs(one.platform, written, one.handle);

const isSameOrDamaged = (one: RowAccount, written: string): boolean =>
  isSame(one.platform, one.handle, written) || isDamagedIn(one, written);

/** A channel id whose capitals are lost. */
const isDamagedAs = (platform: PlatformId, written: string, handle: string): boolean =>
  isDamagedId(platform, written) && written.toLowerCase() === handle.toLowerCase();

/** An id stands for the handle beside it, unless a sheet has changed its capitals. */
const isSame = (platform: PlatformId, a: string, b: string): boolean =>
  a === b ||
  sameHandle(a, b) ||
  (isAccountId(platform, a) !== isAccountId(platform, b) &&
    !isDamagedId(platform, a) &&
    !isDamagedId(platform, b));

/** The handle is kept as the name, and the id beside it. */
function join(known: RowAccount, handle: string, at: number): void {
  known.columns = [...known.columns, at];
  if (handle === known.handle) return;
  const isId = isAccountId(known.platform, handle);
  if (!isId && isAccountId(known.platform, known.handle)) known.handle = handle;
  if (isId) known.accountId ??= handle;
}

/** Whether the platform would serve a profile at the address that this handle makes. */
function isHandleOn(platform: PlatformId, handle: string): boolean {
  if (handle.length > 253 || /\s/.test(handle)) return false;
  const linked = accountIn(profileUrl(platform, handle));
  return linked?.platform === platform && linked.handle.toLowerCase() === handle.toLowerCase();
}
