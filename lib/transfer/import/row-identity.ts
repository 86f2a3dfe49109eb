import type { AccountFault } from '../../model/account-fault';
import { PLATFORM_IDS, type PlatformId } from '../../model/platform';
import { platformCalled, platformsIn } from '../../platforms/called';
import { accountsInCell } from './account-cell';
import { type GridRow, textIn } from './grid';
import { headingText } from './heading-text';
import type { Column } from './meanings';
import { otherPlatformCalled } from './other-platforms';
import { type Answers, OpenQuestion, type Question } from './questions';
import { accountsOf, type NamedInRow, type RowAccount, type RowFault } from './row-accounts';
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
  const mixed =
    accounts.length === 1 && first?.confidence === 'guessed' && first.heading !== '' ? first : null;
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

  return {
    read,
    /** Whether something in the row contradicts its column, so that the whole row may be shifted. */
    isDoubtful({ cells }: GridRow): boolean {
      const text = platformColumn ? textIn(cells[platformColumn.at]) : '';
      const isOther = otherPlatformCalled(headingText(text)) !== null;
      if (!isUnknown(text) && !isOther && platformCalled(text) === null && platformsIn(text).length === 0)
        return true;
      if (isOther) return false;
      return accounts.length > 0 && accounts.every(({ at }) => !accountsInCell(cells[at]).ok);
    },
    questions: (): Question[] =>
      [
        ...[...ask.platforms.values()].map((one) => one.asked(PLATFORM_IDS, null, null)),
        ask.two.asked(['both', 'leave-out'], null, 'leave-out'),
        ask.words.asked(['handles', 'names'], null, 'names'),
      ].filter((question) => question !== null),
  };

  function read(row: GridRow): Identity | RowFault {
    const platforms = platformsOf(row);
    if ('code' in platforms) return platforms;
    const named: NamedInRow[] = [];
    const notes: string[] = [];
    let because: AccountFault | { code: 'platform-not-read'; platform: string } | null = null;
    for (const { at, heading, platform, otherPlatform } of accounts) {
      const inCell = accountsInCell(row.cells[at]);
      if (!inCell.ok) {
        because ??= inCell.fault;
        notes.push(`${heading}: ${textIn(row.cells[at])}`);
        if (inCell.fault.code === 'handle-contradicts-link') return inCell.fault;
        continue;
      }
      for (const account of inCell.accounts) {
        if (otherPlatform !== null && account.platform === null) {
          because ??= { code: 'platform-not-read', platform: otherPlatform };
          notes.push(`${heading}: ${textIn(row.cells[at])}`);
        } else named.push({ ...account, at, columnPlatform: platform });
      }
    }
    const doubt = mixed && wordFault(row, named);
    if (doubt) return doubt;
    if (named.length === 0) return because ?? { code: 'no-account' };
    const found = accountsOf(named, platforms.all, answered);
    if (!found.ok) {
      if (found.fault.code === 'platform-unknown') askPlatforms(row, named);
      return found.fault;
    }
    const isAsked =
      platforms.all.length > 1 && found.accounts.length > 1 && named.some(({ isLink }) => !isLink);
    if (isAsked && accounts.length === 1 && first) {
      ask.two.add(row.line, textIn(row.cells[platformColumn?.at ?? -1]));
      if (answers[ask.two.id] !== 'both') return { code: 'two-platforms', platforms: platforms.all };
    }
    return { accounts: found.accounts, notes };
  }

  /** One question for each column whose handles need the answer. */
  function askPlatforms({ line }: GridRow, named: readonly NamedInRow[]): void {
    for (const { at, platform, columnPlatform, written } of named)
      if (platform === null && columnPlatform === null && answered(at) === null)
        ask.platforms.get(at)?.add(line, written);
  }

  function platformsOf({ cells, section }: GridRow): { all: readonly PlatformId[] } | RowFault {
    const text = platformColumn ? textIn(cells[platformColumn.at]) : '';
    if (isUnknown(text)) return { all: section ? [section] : [] };
    const single = platformCalled(text);
    if (single) return { all: [single] };
    const parts = text.split(/[+/,;&|、]|\b(?:and|und|et|y|e|en|i|ve|и)\b/i).map((part) => part.trim());
    const each = parts.flatMap((part) => platformCalled(part) ?? []);
    if (each.length === parts.length && each.length > 1) return { all: [...new Set(each)] };
    const inside = platformsIn(text);
    if (inside.length === 1) return { all: inside };
    const other = otherPlatformCalled(headingText(text));
    return { code: 'platform-not-read', platform: other ?? text };
  }

  /** A word without a point, line or digit may be a name as well. */
  function wordFault({ line }: GridRow, named: readonly NamedInRow[]): RowFault | null {
    const [only] = named;
    if (!only || only.isLink || /[@._\d]/.test(only.written)) return null;
    ask.words.add(line, only.written);
    return areHandles === 'handles' ? null : { code: 'may-be-name' };
  }
}
