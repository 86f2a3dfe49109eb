import { MAX_LINK } from '../../lib/model/limits';
import type { Parsed } from '../ui/TypedField';

const REFUSED = {
  ok: false as const,
  problem: 'Enter a web address, such as https://example.com/media-kit.',
  unfinished: true,
};

/** A web address as the user typed or pasted it, with "https://" if that is missing. Empty for none. */
export function linkIn(text: string): Parsed<string> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: '' };
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || address.length > MAX_LINK || !URL.canParse(address)) return REFUSED;
  const { protocol, hostname } = new URL(address);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && /[^.]\.[^.]/.test(hostname);
  return isWeb ? { ok: true, value: address } : REFUSED;
}
