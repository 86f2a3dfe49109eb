import type { AccountFault } from '../../model/account-fault';
import { isChannelId } from '../../model/place';
import { PLATFORM_IDS, type PlatformId } from '../../model/platform';
import { isDamaged } from '../damaged-handle';
import { accountsInCell, type NamedAccount } from './account-cell';
import { cellAt, type GridRow, textIn } from './grid';
import type { Column } from './meanings';
import { memoize, memoizeParts } from './memoize';
import { contradictsAccounts, countsAmong, type PlacedAccount } from './moved-cells';
import { SeenAccount } from './plain-account';
import { NO_PLATFORMS, type PlatformsOfRow, platformsInCell } from './platform-cell';
import { type Answers, OpenQuestion, type Question } from './questions';
import { accountsNamed, type NamedInRow, type RowAccount, type RowFault } from './row-accounts';
import { SeenCell } from './seen-cell';
import { isUnknown } from './unknown-words';

/** Who a row is about, and cells that name somebody or something else. */
interface Identity {
  accounts: readonly RowAccount[];
  notes: readonly string[];
}

/** Reads who each row is about. Asks at most one question of each kind for the whole list. */
export function rowIdentity(columns: readonly Column[], answers: Answers) {
  const accounts = columns.filter(({ meaning }) => meaning === 'account');
  const platformColumn = columns.find(({ meaning }) => meaning === 'platform');
  const [first] = accounts;
  // A column of names, some of which are handles.
  const mixed = accounts.length === 1 && first?.confidence === 'guessed' && columns.length > 1 ? first : null;
  // Two columns of handles are often on two platforms.
  const isAlone = accounts.filter(({ platform }) => platform === null).length < 2;
  const ask = {
    platforms: new Map(accounts.map(({ at }) => [at, new OpenQuestion('platform', isAlone ? null : at)])),
    two: new OpenQuestion('two-platforms', platformColumn?.at ?? null),
    words: new OpenQuestion('single-words', mixed?.at ?? null),
  };
  const answered = (at: number): PlatformId | null =>
    PLATFORM_IDS.find((id) => id === answers[ask.platforms.get(at)?.id ?? '']) ?? null;
  const areHandles = answers[ask.words.id];
  const platformsCalled = memoize(platformsInCell);
  const mayBePlain =
    (accounts.length === 1 || accounts.length === 2) &&
    accounts.every(({ otherPlatform }) => otherPlatform === null) &&
    mixed === null;
  const cells = accounts.map(({ at }) => new SeenCell(at));
  const platformCell = platformColumn ? new SeenCell(platformColumn.at) : null;
  const platformsIn = memoizeParts(platformsInCell);
  const account = new SeenAccount();
  // The same lists for all rows: nothing ever adds to them.
  const [a = 0, b = 0] = accounts.map(({ at }) => at);
  const columnsOf = [
    { link: [a], both: [a, b] },
    { link: [b], both: [b, a] },
  ] as const;
  /** The cells of the row that was looked at last: whether it is doubtful is asked before it is read. */
  let seen: { row: GridRow; platforms: PlatformsOfRow; inCells: ReturnType<typeof accountsInCell>[] } | null =
    null;

  return {
    plain,
    read,
    /** Whether something in the row contradicts its column, so that the whole row may be shifted. */
    isDoubtful(row: GridRow): boolean {
      const { platforms, inCells } = lookAt(row);
      if (platforms.isOther) return false;
      if (platforms.isNone || (inCells.length > 0 && inCells.every(({ ok }) => !ok))) return true;
      return countsAmong(placedIn(row).map(({ account }) => account)).length > 0;
    },
    /** Whether another cell of the row says that its accounts are none. */
    isContradicted: (row: GridRow): boolean => contradictsAccounts(row, columns, placedIn(row)),
    questions: (): Question[] =>
      [
        ...[...ask.platforms.values()].map((one) => one.asked(PLATFORM_IDS, null, null)),
        ask.two.asked(['both', 'leave-out'], null, 'leave-out'),
        ask.words.asked(['handles', 'names'], null, 'names'),
      ].filter((question) => question !== null),
  };

  /**
   * The account of a row that names it by a plain link, and by the same handle beside it or none, as most rows of a list do. Null
   * for any other row, about which this says nothing. It is the account of this row until the next one is asked about.
   */
  function plain(row: GridRow): SeenAccount | null {
    if (!mayBePlain || row.section) return null;
    const all = plainPlatforms(row);
    if (all === null || all.fault !== null || all.all.length > 1) return null;
    const isPlain = isPlainIn(row) && (all.all.length === 0 || all.all[0] === account.platform);
    return isPlain ? account : null;
  }

  function plainPlatforms(row: GridRow): PlatformsOfRow | null {
    if (platformCell === null) return NO_PLATFORMS;
    platformCell.lookAt(row);
    const { text, start, end, isKnown } = platformCell;
    return isKnown ? null : platformsIn(text, start, end);
  }

  function isPlainIn(row: GridRow): boolean {
    const [a, b = null] = cells as [SeenCell, SeenCell | undefined];
    a.lookAt(row);
    b?.lookAt(row);
    if (a.isKnown || b?.isKnown) return false;
    const isFirst = b === null || a.text.startsWith('https://', a.start);
    return isFirst
      ? account.see(a, b, accounts[1]?.platform ?? null, columnsOf[0])
      : account.see(b, a, accounts[0]?.platform ?? null, columnsOf[1]);
  }

  function lookAt(row: GridRow) {
    if (seen?.row === row) return seen;
    const { section } = row;
    const text = platformColumn ? textIn(cellAt(row, platformColumn.at)) : '';
    const platforms =
      section && isUnknown(text) ? { ...NO_PLATFORMS, all: [section] } : platformsCalled(text);
    seen = { row, platforms, inCells: accounts.map(({ at }) => accountsInCell(cellAt(row, at))) };
    return seen;
  }

  function placedIn(row: GridRow): PlacedAccount[] {
    return lookAt(row).inCells.flatMap((inCell, n) =>
      inCell.ok
        ? inCell.accounts.map((account) => ({
            ...{ account, platform: account.platform ?? accounts[n]?.platform ?? null },
          }))
        : [],
    );
  }

  function read(row: GridRow): Identity | RowFault {
    const { platforms, inCells } = lookAt(row);
    if (platforms.fault) return platforms.fault;
    const named: NamedInRow[] = [];
    let notes = NO_NOTES;
    const linkedTo = new Set<PlatformId>();
    let because: AccountFault | { code: 'platform-not-read'; platform: string } | null = null;
    for (let n = 0; n < accounts.length; n++) {
      const [column, inCell] = [accounts[n], inCells[n]];
      if (!column || !inCell) continue;
      const { at, heading, platform, otherPlatform } = column;
      if (!inCell.ok) {
        because ??= inCell.fault;
        if (inCell.platform) linkedTo.add(inCell.platform);
        notes = [...notes, `${heading}: ${textIn(cellAt(row, at))}`];
        if (inCell.fault.code === 'handle-contradicts-link') return inCell.fault;
        continue;
      }
      for (const account of inCell.accounts) {
        if (otherPlatform !== null && account.platform === null) {
          because ??= { code: 'platform-not-read', platform: otherPlatform };
          notes = [...notes, `${heading}: ${textIn(cellAt(row, at))}`];
        } else named.push(inRow(account, at, platform, heading));
      }
    }
    const doubt = mixed && wordFault(row, named);
    if (doubt) return doubt;
    if (named.length === 0) return because ?? { code: 'no-account' };
    // "ann.lee" beside the link of a post is on the platform of the post.
    const [linked, ...others] = linkedTo;
    const platformAt = (at: number) => (linked && others.length === 0 ? linked : answered(at));
    const found = accountsNamed(named, platforms.all, platformAt);
    if (!found.ok) {
      if (found.fault.code === 'platform-unknown') askPlatforms(row, named);
      return found.fault;
    }
    const isAsked =
      platforms.all.length > 1 && found.accounts.length > 1 && named.some(({ isLink }) => !isLink);
    if (isAsked && accounts.length === 1 && first) {
      ask.two.add(row.line, textIn(cellAt(row, platformColumn?.at ?? -1)));
      if (answers[ask.two.id] !== 'both') return { code: 'two-platforms', platforms: platforms.all };
    }
    return notes.length === 0
      ? { accounts: found.accounts, notes }
      : withoutRepaired(found.accounts, notes, row);
  }

  /** "03/01/26" beside the link of mar.1 is what a sheet made of the handle, and no note. */
  function withoutRepaired(found: readonly RowAccount[], notes: readonly string[], row: GridRow): Identity {
    const repaired = accounts.flatMap(({ at, heading }) => {
      const written = textIn(cellAt(row, at));
      const account = found.find(({ handle }) => isDamaged(written, handle));
      if (!account || !notes.includes(`${heading}: ${written}`)) return [];
      account.repairedFrom = written;
      return `${heading}: ${written}`;
    });
    return { accounts: found, notes: notes.filter((note) => !repaired.includes(note)) };
  }

  /** One question for each column whose handles need the answer. */
  function askPlatforms({ line }: GridRow, named: readonly NamedInRow[]): void {
    for (const { at, platform, columnPlatform, handle, written } of named)
      if (platform === null && columnPlatform === null && !isChannelId(handle) && answered(at) === null)
        ask.platforms.get(at)?.add(line, written);
  }

  /** A word without a point, line or digit may be a name as well. */
  function wordFault({ line }: GridRow, named: readonly NamedInRow[]): RowFault | null {
    const [only] = named;
    if (!only || only.isLink || /[@._\d]/.test(only.written)) return null;
    ask.words.add(line, only.written);
    return areHandles === 'handles' ? null : { code: 'may-be-name' };
  }
}

const NO_NOTES: readonly string[] = [];

/** Written out, because copying an object for each row of a long list takes several times as long. */
const inRow = (
  account: NamedAccount,
  at: number,
  columnPlatform: PlatformId | null,
  heading: string,
): NamedInRow => ({
  platform: account.platform,
  handle: account.handle,
  isLink: account.isLink,
  written: account.written,
  isChanged: account.isChanged ?? false,
  at,
  columnPlatform,
  heading,
});
