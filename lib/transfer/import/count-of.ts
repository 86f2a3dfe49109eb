/** How often a sign occurs, counted up to `most`. */
export function countOf(text: string, sign: string, most: number): number {
  const code = sign.charCodeAt(0);
  let count = 0;
  for (let at = 0; at < text.length && count < most; at++) if (text.charCodeAt(at) === code) count += 1;
  return count;
}
