/** An id with the time in it moved by whole milliseconds; null if the text is no such id. `mask` changes its other bits. */
export type MoveId = (id: string, byMs: number, mask: bigint) => string | null;

/** An id whose bits above the lowest `lowBits` count time, with that time moved and the other bits changed. */
function movedNumber(id: bigint, lowBits: bigint, by: number, mask: bigint): bigint {
  const low = (1n << lowBits) - 1n;
  return (((id >> lowBits) + BigInt(Math.round(by))) << lowBits) | ((id ^ mask) & low);
}

/** For ids that are numbers in plain digits. `lowBits` are below the time, which counts in units of `unitMs`. */
export function moveDigits(lowBits: bigint, unitMs: number): MoveId {
  return (id, byMs, mask) =>
    /^[1-9]\d{14,18}$/.test(id) ? String(movedNumber(BigInt(id), lowBits, byMs / unitMs, mask)) : null;
}

/** For ids written with an alphabet, most significant character first. `isOwn` accepts the time above `lowBits`. */
export function moveLetters(alphabet: string, lowBits: bigint, isOwn: (time: number) => boolean): MoveId {
  const base = BigInt(alphabet.length);
  return (id, byMs, mask) => {
    const digits = [...id].map((sign) => alphabet.indexOf(sign));
    if (digits.length === 0 || digits.includes(-1)) return null;
    const number = digits.reduce((sum, digit) => sum * base + BigInt(digit), 0n);
    if (!isOwn(Number(number >> lowBits))) return null;
    let rest = movedNumber(number, lowBits, byMs, mask);
    return digits
      .map(() => {
        const sign = alphabet[Number(rest % base)];
        rest /= base;
        return sign;
      })
      .reverse()
      .join('');
  };
}
