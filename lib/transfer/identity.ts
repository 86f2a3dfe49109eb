import { sameHandle } from '../model/place';
import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { type Account, accountIn, isAccountId, isDamagedId, mayHaveHyphens } from '../platforms/account-in';
import type { Expectation } from '../words/expectation-words';
import { isDamaged, isPlainlyDate } from './damaged-handle';
import { fromSpreadsheetText } from './formula-rule';

/** The account of a row, or the fault in the cell that should name it. */
export type Identity = Account | { column: 'platform' | 'handle'; expects: Expectation };

/** An id or a kind of account can come before a name, with a colon. */
const HANDLE = /^(?:did:[a-z]+:|(?:company|school|showcase):)?[\p{L}\p{M}\p{N}._·%-]{1,253}$/u;
/**
 * Not handles: placeholders for unknown values, addresses of other sites, and dots, which would lead away from a
 * profile's address.
 */
const NO_HANDLE =
  /^(?:(?:\.|%2e)+|null|none|nil|nan|undefined|unknown|tb[acd]|n[./]a\.?|na|#.*|[-–—?·:%]+|www\.[^/]*)$/i;

const wrong = (expects: Expectation): Identity => ({ column: 'handle', expects });

/**
 * The account of a row, from its handle (which may be an address) and its link. If a spreadsheet changed the handle,
 * the link is used; if handle and link contradict each other, the row has no account.
 */
export function identityOf(platform: PlatformId | null, handleCell: string, linkCell: string): Identity {
  const cell = fromSpreadsheetText(handleCell).trim();
  const link = accountIn(fromSpreadsheetText(linkCell));
  const asked = platform ?? (isAddress(cell) ? accountIn(cell) : link)?.platform ?? null;
  if (asked === null) return { column: 'platform', expects: 'platform' };
  if (link && link.platform !== asked)
    return wrong({ code: 'same-platform', platform: PLATFORM_NAMES[link.platform] });
  const handle = cell.replace(/^@/, '');
  const isSame = link !== null && sameHandle(handle, link.handle);
  if (cell === '' || (NO_HANDLE.test(handle) && !isSame)) return link ?? wrong('handle-or-address');
  const isDamagedName = isDamagedId(asked, handle);
  const isLinked = handle.toLowerCase() === link?.handle.toLowerCase();
  if (link && (isDamaged(cell, link.handle) || (isDamagedName && isLinked))) return link;
  if (isDamagedName && !isSame) return wrong('channel-id');
  if (isAddress(cell)) return agreed(asked, addressed(asked, cell), link);
  // "1-Mar" is what a spreadsheet makes of a handle.
  const isDate = !mayHaveHyphens(asked) && isPlainlyDate(handle);
  return agreed(asked, HANDLE.test(handle) && !isDate ? handle : null, link);
}

const isAddress = (cell: string): boolean => cell.includes('/');

function addressed(platform: PlatformId, cell: string): string | null {
  const account = accountIn(cell);
  return account?.platform === platform ? account.handle : null;
}

function agreed(platform: PlatformId, handle: string | null, link: Account | null): Identity {
  if (handle === null) return wrong({ code: 'handle-on', platform: PLATFORM_NAMES[platform] });
  // In links, an account's id may replace its handle, which is not a contradiction.
  const isOtherName = link !== null && isAccountId(platform, handle) !== isAccountId(platform, link.handle);
  if (link === null || isOtherName || sameHandle(handle, link.handle)) return { platform, handle };
  return wrong({ code: 'same-account', handle: link.handle });
}
