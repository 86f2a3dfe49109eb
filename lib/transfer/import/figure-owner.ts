import type { Column } from './meanings';
import type { OpenProfile } from './row-values';

/** Finds the profile that a column's figure is about: by the platform in the heading, else by the nearest column of accounts. */
export function ownerOf(
  { at, platform }: Column,
  columns: readonly Column[],
): (profiles: readonly OpenProfile[]) => OpenProfile | null {
  const places = columns.filter(({ meaning }) => meaning === 'account').map((column) => column.at);
  const nearest = places.filter((place) => place < at).at(-1) ?? places[0] ?? -1;
  const only = (own: readonly OpenProfile[]) => (own.length === 1 ? (own[0] ?? null) : null);
  return (profiles) => {
    if (platform !== null) return only(profiles.filter((profile) => profile.platform === platform));
    if (profiles.length === 1) return profiles[0] ?? null;
    return places.length > 1 ? only(profiles.filter((profile) => profile.columns.includes(nearest))) : null;
  };
}
