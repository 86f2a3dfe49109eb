/** A host and path of which a URL parser changes nothing: no escapes, dot segments, query, port or capitals in the host. */
const PLAIN =
  /^(?:https?:\/\/)?(?!xn--|[^/]*\.xn--)((?:[a-z\d-]+\.)+[a-z]{2,24})((?:\/@?[A-Za-z\d_-][\w.-]*)*\/?)$/;

const NO_QUERY = new URLSearchParams();

/**
 * The address as `URL.parse` would give it over `https:`, in a fraction of the time: a long list has a hundred thousand of them.
 * Null for an address that the parser must see.
 */
export function plainAddress(address: string): URL | null {
  const found = PLAIN.exec(address);
  if (found === null) return null;
  const [, host = '', path = ''] = found;
  const pathname = path === '' ? '/' : path;
  const origin = `https://${host}`;
  // Spread parts would cost as much as the search above.
  const parts: Omit<URL, 'toJSON' | 'toString'> = {
    protocol: 'https:',
    host,
    hostname: host,
    port: '',
    username: '',
    password: '',
    origin,
    pathname,
    search: '',
    searchParams: NO_QUERY,
    hash: '',
    href: origin + pathname,
  };
  return parts as URL;
}
