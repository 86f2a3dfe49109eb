/** The digits of a text in any script, without what groups them: a label and the number beside it are compared by these. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\P{Nd}/gu, '');
}
