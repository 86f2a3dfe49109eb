/** The match patterns of hosts, for the manifest and content scripts. */
export function matchPatterns(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://*.${host}/*`);
}
