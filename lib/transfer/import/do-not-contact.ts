import { booleanIn } from '../booleans';
import { headingText } from './heading-text';
import { memoize } from './memoize';
import { isUnknown } from './unknown-words';

/** Nobody may be written to whose row says so, in whichever column. */
const DO_NOT_CONTACT =
  /(?<!\p{L})(?:do(?:n ?['’‘`´ʼ′]? ?t| not) (?:contact|reach out|e-?mail|message|write|call|pitch)|no (?:contact|outreach|pitches)|never contact|(?:not|never) to (?:be contacted|contact)|opt(?:ed)?[- ]?out|unsubscribed?|(?:black|block)[- ]?list(?:ed)?|nicht (?:mehr )?(?:kontaktieren|kontakten|anschreiben)|kein kontakt|ne pas contacter|ne plus contacter|n[oe] contactar|lista negra|liste noire|lista nera|kara liste|czarna lista|zwarte lijst|n[ãa]o (?:contatar|contactar|entrar em contato)|non contattare|niet (?:benaderen|contacteren|mailen)|nie kontaktować|nie pisać|iletişime geçmeyin|iletişim kurmayın|iletisim kurmayin|не (?:связываться|писать|контактировать)|чёрный список|jangan (?:hubungi|dihubungi))(?!\p{L})|連絡(?:不可|しない|禁止)|연락 ?(?:금지|하지)|(?:不要|请勿|勿|禁止)联系|不要聯繫|黑名单|عدم (?:الاتصال|التواصل)|لا (?:تتواصل|تتصل)|संपर्क न करें/iu;

/** What an English or other unaccented text must contain to say so. */
const ABOUT_CONTACT =
  /conta|kontak|reach|block|list|zwarte|mail|messag|write|call|pitch|opt|unsubs|black|anschreib|benader|hubungi/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: The range is that of ASCII.
const ASCII = /^[\u0000-\u007f]*$/;

export function saysDoNotContact(text: string): boolean {
  if (text.length > 5_000) return false;
  return (!ASCII.test(text) || ABOUT_CONTACT.test(text)) && DO_NOT_CONTACT.test(text);
}

/** Whether a column is about who must not be contacted, whatever else its heading says: "Don’t contact?", "Opt-out (y/n)". */
export const bansContact = (heading: string): boolean =>
  !isSinceContact(headingText(heading)) &&
  (saysDoNotContact(heading.replace(/_/g, ' ')) || saysDoNotContact(headingText(heading)));

/** "No contact since" is about the last contact. `heading` in the form of `headingText`. */
export const isSinceContact = (heading: string): boolean =>
  / (?:since|seit|depuis|desde|dal|sinds|od|yet)$/.test(heading);

const NO =
  /^(?:nein|non|não|nao|nee|nie|hayır|hayir|нет|いいえ|×|아니요|아니오|否|لا|नहीं|tidak|n|f|✗|✘|☐|❌)$/iu;
/** Words by which a cell of such a column says that the creator may be contacted. */
const MAY =
  /^(?:ok(?:ay)?|fine|active|aktiv|allowed|erlaubt|permitted|subscribed|opt(?:ed)?[- ]?in|(?:can|may) (?:be )?contact(?:ed)?|contact|clear)[.!]?$/i;
const YES = /^(?:x|✓|✔|☑|✅|ja|oui|s[íi]|sim|tak|evet|да|はい|○|예|네|是|نعم|हाँ|ya|y|t)$/i;

/**
 * What a cell of a column about contacting says. Anything but a no is a reason or a day, and forbids: contacting a creator who
 * objected is worse than asking again. `note`: a text that is worth keeping.
 */
export const contactBanIn = memoize((text: string): { forbids: boolean; note: string | null } => {
  const boolean = booleanIn(text) ?? (YES.test(text) ? true : NO.test(text) ? false : null);
  if (boolean !== null || isUnknown(text)) return { forbids: boolean ?? false, note: null };
  if (MAY.test(text)) return { forbids: false, note: null };
  const isPlain = saysDoNotContact(text) && text.length <= 20;
  return { forbids: true, note: isPlain ? null : text };
});
