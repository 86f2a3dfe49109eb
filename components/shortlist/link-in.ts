import { MAX_LINK } from '../../lib/model/limits';
import { say } from '../../lib/words/catalogue/say';
import type { Parsed } from '../ui/TypedField';

const refused = () => ({
  ok: false as const,
  problem: say('shortlist.link.invalid'),
  unfinished: true,
});

/** A web address as the user typed or pasted it, with "https://" if that is missing. Empty for none. */
export function linkIn(text: string): Parsed<string> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: '' };
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || address.length > MAX_LINK || !URL.canParse(address)) return refused();
  const { protocol, hostname } = new URL(address);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && /[^.]\.[^.]/.test(hostname);
  return isWeb ? { ok: true, value: address } : refused();
}
