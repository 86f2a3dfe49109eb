import { emailsIn } from './email-addresses';
import { MAX_BIO } from './limits';
import { cutText } from './outside-text';
import { type Messenger, messengersIn, phonesIn } from './phones-and-messengers';

/** Ways to contact the author that the page itself shows. */
export interface Contacts {
  /** In the order of the text, without duplicates. */
  emails: string[];
  /** Only http and https addresses, in canonical spelling, without duplicates. */
  links: string[];
  /** As written, without duplicates. */
  phones: string[];
  messengers: { messenger: Messenger; name: string }[];
}

/**
 * Characters that can be part of a web address or directly beside one. Bounded repeats keep the search time in
 * proportion to the text.
 */
const NEIGHBOUR = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}._%+\-@`;
const LABEL = String.raw`[\p{Script=Latin}0-9](?:[\p{Script=Latin}0-9\-]{0,61}[\p{Script=Latin}0-9])?`;
const DOMAIN = String.raw`(?:${LABEL}\.){1,6}[a-z]{2,24}`;
/** A link has a scheme, "www.", or a domain with a path. "e.g." and "Node.js" are not links. */
const LINK = new RegExp(
  String.raw`(?<![${NEIGHBOUR}/])(?:https?://[^\s<>"']{1,2000}|www\.${DOMAIN}(?:/[^\s<>"']{0,2000})?|${DOMAIN}/[^\s<>"']{1,2000})`,
  'giu',
);
const CLOSING = new Set('.,;:!?)]}…»”’');

const [OPEN, CLOSE] = [String.raw`\s?[([{<]\s?`, String.raw`\s?[)\]}>]\s?`];
const DOT = `${OPEN}(?:dot|punkt|punto|ponto|point|\\.)${CLOSE}`;
/** "maya (at) bakes (dot) example": unambiguous only if "at" is in brackets. */
const SPELT_OUT = new RegExp(
  String.raw`(?<![${NEIGHBOUR}])([a-z0-9][a-z0-9._%+\-]{0,62})${OPEN}(?:at|ät|arroba|@)${CLOSE}([\p{Script=Latin}0-9\-]{1,63}(?:(?:${DOT}|\.)[\p{Script=Latin}0-9\-]{1,63}){1,4})`,
  'giu',
);
const DOTS = new RegExp(DOT, 'giu');
/** Symbols whose compatibility form is a letter or digit; it would become part of the address beside it. */
const SIGNS = /[\p{No}\u200b™℠℡℻№㏇]/gu;

/**
 * E-mail addresses, links, phone numbers and messenger names in a bio, and the links of the profile itself. The text is
 * untrusted: anything that is not certainly a contact is left out, and only http and https links are returned.
 */
export function contactsIn(bio: string, profileLinks: readonly string[]): Contacts {
  // Bios often use stylised letters; the compatibility form of each is the plain letter.
  const text = cutText(bio, MAX_BIO)
    .replace(SIGNS, ' ')
    .normalize('NFKC')
    .replace(SPELT_OUT, (_, local: string, domain: string) => `${local}@${domain.replace(DOTS, '.')}`);
  const inBio = emailsIn(text);
  const emails = [...inBio, ...profileLinks.flatMap(mailto)].map(({ address }) => address);
  const rest = without(text, inBio);
  const written = [...rest.matchAll(LINK)].map(([link]) => withoutClosing(link));
  return {
    emails: once(emails, (email) => email.toLowerCase()),
    links: once([...profileLinks, ...written].flatMap(webAddress), (link) => link),
    phones: phonesIn(rest.replace(LINK, ' '), profileLinks),
    messengers: messengersIn(rest),
  };
}

/** Only the recipients: everything after "?" or a line break belongs to the message. */
function mailto(link: string) {
  const [, to = ''] = /^mailto:([^?]*)/i.exec(link) ?? [];
  try {
    const [first = ''] = decodeURIComponent(to).split(/[\r\n]/, 1);
    return emailsIn(first);
  } catch {
    return [];
  }
}

/** The text with a space in place of each part. */
function without(text: string, parts: readonly { start: number; end: number }[]): string {
  const pieces = parts.map(({ start }, index) => text.slice(parts[index - 1]?.end ?? 0, start));
  return [...pieces, text.slice(parts.at(-1)?.end ?? 0)].join(' ');
}

/** Punctuation that ends a sentence is not part of the link. */
function withoutClosing(link: string): string {
  let end = link.length;
  while (end > 0 && CLOSING.has(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}

function webAddress(text: string): string[] {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return [];
  const { protocol, hostname, username, password, href } = new URL(address);
  const isWeb = (protocol === 'http:' || protocol === 'https:') && /\.[a-z][a-z0-9-]*$/.test(hostname);
  return isWeb && username === '' && password === '' ? [href] : [];
}

/** Removes duplicates and keeps the first spelling of each. */
function once(texts: readonly string[], sameness: (text: string) => string): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    if (!seen.has(sameness(text))) seen.set(sameness(text), text);
  }
  return [...seen.values()];
}
