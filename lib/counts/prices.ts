/** Currencies that are written in letters; signs are told apart by their Unicode class. Codes in capitals alone. */
const code =
  'USD|EUR|GBP|INR|JPY|CNY|RMB|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ARS|CLP|COP|IDR|MYR|TRY|RUB|UAH|KRW|VND|THB|PHP|SGD|HKD|TWD|AED|SAR|EGP|NGN|ZAR|PKR|BDT|Rs|Rp';
const word = '(?:kr|zł|Kč|Ft|lei|euros?|dollars?|dólares|rupees?|руб(?:лей|ля|ль)?|грн|TL|円|元|원)';
const before = new RegExp(`(?:^|[^\\p{L}])(?:${code}|TL|R|RM|kr)[.\\s]{0,2}$`, 'u');
const after = new RegExp(`^\\s{0,2}(?:${code}|${word})(?![\\p{L}\\p{M}])`, 'u');

/** Whether the words around a number make it a sum of money. */
export function isPrice(head: string, tail: string): boolean {
  return before.test(head.slice(-8)) || after.test(tail);
}
