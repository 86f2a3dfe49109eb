/**
 * A database row as JSON text. JSON has no bytes, dates or numbers such as NaN: each is written as an object with the key `$`,
 * and an object that has this key itself as a list of its entries. Fields without a value are left out.
 */
export function rowText(row: unknown): string {
  return JSON.stringify(row, function replacer(this: Record<string, unknown>, key: string, value: unknown) {
    // `value` of a date is a text already.
    const own = this[key];
    if (own instanceof Date) return { $: 'date', value: own.getTime() };
    if (value instanceof Uint8Array) return { $: 'bytes', value: base64(value) };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      return { $: 'number', value: Object.is(value, -0) ? '-0' : String(value) };
    return isPlain(value) && Object.hasOwn(value, '$')
      ? { $: 'entries', value: Object.entries(value) }
      : value;
  });
}

/** Throws for a text that `rowText` cannot have written. */
export function rowFromText(text: string): unknown {
  return text.includes('"$"') ? JSON.parse(text, revived) : JSON.parse(text);
}

function revived(_key: string, value: unknown): unknown {
  if (!isPlain(value) || !Object.hasOwn(value, '$')) return value;
  const { $: kind, value: content } = value;
  if (kind === 'bytes' && typeof content === 'string') return fromBase64(content);
  if (kind === 'date') return new Date(typeof content === 'number' ? content : Number.NaN);
  if (kind === 'number' && typeof content === 'string') return Number(content);
  if (kind === 'entries' && Array.isArray(content)) return Object.fromEntries(content);
  throw new SyntaxError();
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Few enough arguments for one call. */
const BYTES_AT_ONCE = 8_192;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
