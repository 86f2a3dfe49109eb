export const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';
/** Bluesky's first invitations were in 2023-02. The limit is earlier to allow posts by its developers. */
export const FIRST_MS = Date.UTC(2022, 10, 1);

/**
 * The time in a post's id, in milliseconds since 1970. A "TID" is 13 base32 characters: microseconds since 1970, then ten
 * random bits (AT Protocol, "Record Key"). The author's app makes it, so the post may have appeared later. Null for other
 * ids, and for times before Bluesky or in the future.
 */
export function timeOf(id: string, nowMs: number): number | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return null;
  const bits = [...id].reduce((sum, sign) => sum * 32n + BigInt(ALPHABET.indexOf(sign)), 0n);
  const timeMs = Number((bits >> 10n) / 1000n);
  return timeMs >= FIRST_MS && timeMs <= nowMs ? timeMs : null;
}
