import type { PlatformId } from '../model/platform';
import {
  type FieldHealth,
  HEALTH_FIELDS,
  type HealthField,
  isLost,
  type PageKind,
  type ReaderHealth,
} from './reader-health';

/** One line of the record: a field on one kind of page. */
export interface FieldState {
  page: PageKind;
  field: HealthField;
  lastReadAtMs: number;
  /** When the first profile was seen without the field; null while it is read. */
  lostSinceMs: number | null;
}

/** Every field that was ever read on the platform, the profile's page first. */
export function fieldStates(health: ReaderHealth, platform: PlatformId): FieldState[] {
  const pages = Object.entries(health[platform] ?? {}).toSorted(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return pages.flatMap(([page, fields]) =>
    HEALTH_FIELDS.flatMap((field) => stateOf(page, field, fields[field]) ?? []),
  );
}

const rank = (page: PageKind): number => ['profile', 'post'].indexOf(page) + 1 || 2;

function stateOf(page: PageKind, field: HealthField, known: FieldHealth | undefined): FieldState | null {
  if (!known || known.lastReadAtMs === null) return null;
  const { lastReadAtMs, runSinceMs } = known;
  return { page, field, lastReadAtMs, lostSinceMs: isLost(known) ? runSinceMs : null };
}

/** A field that no kind of page of the platform gives any more. */
export interface LostField {
  field: HealthField;
  sinceMs: number;
}

/** The lost fields among those that are missing now. A field that another kind of page has given since is not lost. */
export function lostFields(
  health: ReaderHealth,
  platform: PlatformId,
  missing: readonly HealthField[],
): LostField[] {
  const states = fieldStates(health, platform);
  return missing.flatMap((field) => {
    const own = states.filter((state) => state.field === field);
    const since = own.flatMap(({ lostSinceMs }) => lostSinceMs ?? []);
    if (since.length === 0) return [];
    const sinceMs = Math.min(...since);
    const isGiven = own.some((state) => state.lostSinceMs === null && state.lastReadAtMs >= sinceMs);
    return isGiven ? [] : [{ field, sinceMs }];
  });
}
