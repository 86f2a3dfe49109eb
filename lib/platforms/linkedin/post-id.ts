/** LinkedIn opened in May 2003. */
const FIRST_MS = Date.UTC(2003, 4, 1);

/**
 * The time in an activity's id, in milliseconds since 1970: the id without its lowest 22 bits. It is within a tenth of a
 * second of the date that LinkedIn publishes (2025-05, 2026-01). The pages themselves show only "2mo".
 */
export function timeInId(id: string, nowMs: number): number | null {
  if (!/^\d{15,20}$/.test(id)) return null;
  const timeMs = Number(BigInt(id) >> 22n);
  return timeMs >= FIRST_MS && timeMs <= nowMs ? timeMs : null;
}
