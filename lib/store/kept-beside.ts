import type { FieldValue } from '../model/label';

/**
 * Fields of a candidate besides the user's own that keep beside them what another window entered at the same time, by their
 * paths. The key is that of `otherFields`, in which custom fields have their ids.
 */
export const BESIDE_KEYS = {
  'nextAction.text': 'next-action',
  'nextAction.day': 'next-action-day',
  'audience.countries': 'audience-countries',
  'audience.ages': 'audience-ages',
  'audience.genders': 'audience-genders',
  'audience.reach': 'audience-reach',
  'audience.day': 'audience-day',
  email: 'email',
  phone: 'phone',
} as const;
export type BesidePath = keyof typeof BESIDE_KEYS;

/** What the other one of two joined profiles had, by the path of the value; the key is that of `otherFields`. */
export const JOINED_KEYS = {
  rating: 'joined-rating',
  'price.asked': 'joined-asked',
  'price.offered': 'joined-offered',
  'price.agreed': 'joined-agreed',
} as const;
export type JoinedPath = keyof typeof JOINED_KEYS;

const KEYS: readonly string[] = [...Object.values(BESIDE_KEYS), ...Object.values(JOINED_KEYS)];
export const isBesideKey = (key: string): boolean => KEYS.includes(key);

interface FieldEdit {
  /** The value in the store; null for none. */
  now: FieldValue | null;
  value: FieldValue | null;
  /** The value that was edited; undefined if that does not matter. */
  over: FieldValue | null | undefined;
  /** What stands beside it already. */
  before: readonly string[];
}

/**
 * What stays beside a new value: what another screen entered after this edit began, unless the new value contains it. Null if
 * nothing changes.
 */
export function otherValues({ now, value, over, before }: FieldEdit): string[] | null {
  const isOver = over === undefined || now === over || now === null;
  if (isOver && before.length === 0) return null;
  const contains = (one: string) =>
    typeof value === 'string' ? value.includes(one.trim()) : one === String(value);
  return [...new Set(isOver ? before : [...before, String(now)])].filter((one) => !contains(one));
}

/** An emptied text is no value. */
export const valueOrNull = (value: unknown): FieldValue | null =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : null;
