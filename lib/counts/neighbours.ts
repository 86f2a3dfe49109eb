import { endsUnspaced } from './scripts';

/** Signs that make a number something else: sums of money, percentages, dates, ranges, ordinals, versions, handles. */
const oddBefore = /[\p{Sc}\p{Pd}\p{N}%٪‰+−±~≈<>=≤≥×÷#№/\\.,_^*@&'’٫٬]$|\d[:：]$/u;
const oddBeforeSpace = /[\p{Sc}+−±~≈<>=≤≥×÷#№@/]$|^\p{Pd}$/u;
const oddAfter =
  /^(?:[\p{Sc}\p{N}\p{M}%٪％‰°º+−×÷/\\_^*@#=′″]|[\p{Pd}:：'’][\p{L}\p{N}]|\.\.|…|[.,]\d|\. ?\p{L})/u;
const oddAfterSpace = /^[\p{Sc}%٪％‰°+−×÷=/]/u;

/** Whether a number stands by itself, judged by what touches it. */
export function standsAlone(before: string, after: string): boolean {
  if (oddBefore.test(before) || oddBeforeSpace.test(before.trimEnd())) return false;
  if (oddAfter.test(after) || oddAfterSpace.test(after.trimStart())) return false;
  return true;
}

/** Whether a number is the end of a word ("user12K") or an ordinal ("第5"). */
export function isWordPart(before: string): boolean {
  return /[\p{L}\p{M}]$/u.test(before) && (!endsUnspaced(before) || /[第제]$/.test(before));
}
