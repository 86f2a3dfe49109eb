import type { Column } from './meanings';
import type { TypedProfile } from './row-values';

/** The profile that a figure is about: by the platform in the heading, else by the nearest column of accounts. */
export function ownerOf(
  { at, platform }: Column,
  columns: readonly Column[],
  profiles: readonly TypedProfile[],
): TypedProfile | null {
  if (platform !== null) {
    const own = profiles.filter((profile) => profile.platform === platform);
    return own.length === 1 ? (own[0] ?? null) : null;
  }
  if (profiles.length === 1) return profiles[0] ?? null;
  const places = columns.filter(({ meaning }) => meaning === 'account').map((column) => column.at);
  const nearest = places.filter((place) => place < at).at(-1) ?? places[0];
  const own = profiles.filter((profile) => profile.columns.includes(nearest ?? -1));
  return places.length > 1 && own.length === 1 ? (own[0] ?? null) : null;
}
