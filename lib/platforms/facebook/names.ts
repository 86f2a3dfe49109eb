import { at, type JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { isId, locate } from './address';

/** Whether two names are of one account. Dots and capitals in a name mean nothing to Facebook. */
export function sameName(a: string | null, b: string | null): boolean {
  const plain = (name: string) => name.replaceAll('.', '').toLowerCase();
  return a !== null && b !== null && plain(a) === plain(b);
}

/** The name or id in the address of an account; null if it is the address of anything else. */
export function handleIn(address: unknown, { url }: Look): string | null {
  if (typeof address !== 'string' || address === '' || !URL.canParse(address, url.href)) return null;
  const { kind, handle } = locate(new URL(address, url.href));
  return kind === 'profile' ? handle : null;
}

/** Whether the data describes the account in the address, by its name or by one of its ids. */
export function isAccountOf(look: Look, account: JsonObject): boolean {
  const { handle } = look.place;
  if (handle === null) return false;
  if (sameName(handleIn(account.url, look), handle)) return true;
  return isId(handle) && [account.id, at(account, 'delegate_page', 'id')].includes(handle);
}
