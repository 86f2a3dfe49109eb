const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';
/** Bluesky's first invitations (2023-02), with room for earlier posts of its makers. */
const FIRST_MS = Date.UTC(2022, 10, 1);

/**
 * The time in a post's id, in milliseconds: a "TID" is 13 signs of base32, microseconds since 1970 and ten bits of noise
 * (AT Protocol, "Record Key"). Made by the author's app, so it means "not before"; null for other ids and for times that
 * cannot be.
 */
export function timeOf(id: string, nowMs: number): number | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return null;
  const bits = [...id].reduce((sum, sign) => sum * 32n + BigInt(ALPHABET.indexOf(sign)), 0n);
  const timeMs = Number((bits >> 10n) / 1000n);
  return timeMs >= FIRST_MS && timeMs <= nowMs ? timeMs : null;
}
