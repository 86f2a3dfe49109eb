import { endsUnspaced } from './scripts';

/** Signs that show a number is not a count: money, percentages, dates, ranges, ordinals, versions, handles. */
const oddBefore = /[\p{Sc}\p{Pd}\p{N}%٪‰+−⁻₋➖±~∼≈<>=≤≥×÷#№/\\.,_^*@&'’٫٬]$|\d[:：]$/u;
const oddBeforeSpace = /[\p{Sc}+−⁻₋➖±~∼≈<>=≤≥×÷#№@/]$|^\p{Pd}$/u;
const oddAfter =
  /^(?:[\p{Sc}\p{N}\p{M}%٪％‰°º+−×÷/\\_^*@#=′″]|[\p{Pd}:：'’][\p{L}\p{N}]|\.\.|…|[.,]\d|\. ?\p{L})/u;
const oddAfterSpace = /^[\p{Sc}\p{No}%٪％‰°+−×÷=/]/u;

/** Whether the characters that touch a number allow it to be a count. */
export function standsAlone(before: string, after: string): boolean {
  if (oddBefore.test(before) || oddBeforeSpace.test(before.trimEnd())) return false;
  if (oddAfter.test(after) || oddAfterSpace.test(after.trimStart())) return false;
  return true;
}

/** Whether a number is the end of a word ("user12K") or an ordinal ("第5"). */
export function isWordPart(before: string): boolean {
  return /[\p{L}\p{M}]$/u.test(before) && (!endsUnspaced(before) || /[第제]$/.test(before));
}

/** Currencies written in letters (signs are recognized by their Unicode class). Codes only in capitals. */
const currencyCode =
  'USD|EUR|GBP|INR|JPY|CNY|RMB|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ARS|CLP|COP|IDR|MYR|TRY|RUB|UAH|KRW|VND|THB|PHP|SGD|HKD|TWD|AED|SAR|EGP|NGN|ZAR|PKR|BDT|Rs|Rp';
const currencyWord = '(?:kr|zł|Kč|Ft|lei|euros?|dollars?|dólares|rupees?|руб(?:лей|ля|ль)?|грн|TL|円|元|원)';
const moneyBefore = new RegExp(`(?:^|[^\\p{L}])(?:${currencyCode}|TL|R|RM|kr)[.\\s]{0,2}$`, 'u');
const moneyAfter = new RegExp(`^\\s{0,2}(?:${currencyCode}|${currencyWord})(?![\\p{L}\\p{M}])`, 'u');

/** Whether the words around a number make it an amount of money. */
export function isPrice(head: string, tail: string): boolean {
  return moneyBefore.test(head.slice(-8)) || moneyAfter.test(tail);
}
