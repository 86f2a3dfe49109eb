/** The places of a range that exist among `total` rows. */
export function placesIn({ from, to }: { from: number; to: number }, total: number): number[] {
  const [first, end] = [Math.max(0, from), Math.min(total, to)];
  return Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
}
