import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { matchPatterns } from './match-patterns';

const isOptional = (id: PlatformId): boolean => ADDRESSES[id].IS_OPTIONAL ?? false;

/** The platforms that Yardstick may read from its installation on. */
export const REQUIRED_IDS: readonly PlatformId[] = PLATFORM_IDS.filter((id) => !isOptional(id));

/** The platforms that the user switches on, each with its own permission. */
export const OPTIONAL_IDS: readonly PlatformId[] = PLATFORM_IDS.filter(isOptional);

/** The match patterns of one platform. */
export function matchesOf(id: PlatformId): string[] {
  return matchPatterns(ADDRESSES[id].HOSTS);
}

/**
 * Access at installation. The list is complete: adding a host here later would disable the extension until the user
 * agrees, so every later platform is optional.
 */
export const REQUIRED_MATCHES: string[] = REQUIRED_IDS.flatMap(matchesOf);

/** Access that the user grants one platform at a time. */
export const OPTIONAL_MATCHES: string[] = OPTIONAL_IDS.flatMap(matchesOf);

/** The sites of all platforms, whether or not they may be read. */
export const HOST_MATCHES: string[] = [...REQUIRED_MATCHES, ...OPTIONAL_MATCHES];

const SERVED_BY: ReadonlyMap<string, PlatformId> = new Map(
  PLATFORM_IDS.flatMap((id) => ADDRESSES[id].HOSTS.map((host) => [host, id] as const)),
);

/** The platform that serves `host`; null for others, such as `fakeinstagram.com`. */
export function platformServing(host: string): PlatformId | null {
  let name = host.toLowerCase();
  for (;;) {
    const id = SERVED_BY.get(name);
    if (id !== undefined) return id;
    const point = name.indexOf('.');
    if (point < 0) return null;
    name = name.slice(point + 1);
  }
}
