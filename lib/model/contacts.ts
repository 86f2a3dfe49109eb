/** Ways to reach the author that the page itself shows. */
export interface Contacts {
  /** In the order of the text, each once. */
  emails: string[];
  /** http and https addresses only, in canonical spelling, each once. */
  links: string[];
}

/**
 * Letters that can be part of an address or touch one without a space in the same script; Han, kana or Thai
 * may stand directly beside an address. Bounded repeats keep the search linear on hostile text.
 */
const NEIGHBOUR = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}._%+\-@`;
const LABEL = String.raw`[\p{Script=Latin}0-9](?:[\p{Script=Latin}0-9\-]{0,61}[\p{Script=Latin}0-9])?`;
const DOMAIN = String.raw`(?:${LABEL}\.){1,6}[a-z]{2,24}`;
const EMAIL = new RegExp(
  String.raw`(?<![${NEIGHBOUR}])[a-z0-9](?:[a-z0-9._%+\-]{0,62}[a-z0-9_])?@${DOMAIN}(?![\p{Script=Latin}0-9_@\-])`,
  'giu',
);
/** With a scheme, with "www.", or a domain followed by a path: "e.g." and "Node.js" are no links. */
const LINK = new RegExp(
  String.raw`(?<![${NEIGHBOUR}/])(?:https?://[^\s<>"']{1,2000}|www\.${DOMAIN}(?:/[^\s<>"']{0,2000})?|${DOMAIN}/[^\s<>"']{1,2000})`,
  'giu',
);
const CLOSING = /[.,;:!?)\]}…»”’]+$/u;

/**
 * E-mail addresses and links in a bio, and the links that the profile itself carries. The text is hostile:
 * whatever is not certainly an address is left out, and no other scheme than http and https comes through.
 */
export function contactsIn(bio: string, profileLinks: readonly string[]): Contacts {
  // Bios like stylised letters; the compatibility form of each is the plain letter.
  const text = bio.normalize('NFKC');
  const emails = [...text.matchAll(EMAIL), ...profileLinks.flatMap(mailto)]
    .map(([address]) => address)
    .filter((address) => !address.includes('..'));
  const written = [...text.replace(EMAIL, ' ').matchAll(LINK)].map(([link]) => link.replace(CLOSING, ''));
  return {
    emails: once(emails, (email) => email.toLowerCase()),
    links: once([...profileLinks, ...written].flatMap(webAddress), (link) => link),
  };
}

function mailto(link: string): RegExpMatchArray[] {
  return /^mailto:/i.test(link) ? [...link.slice('mailto:'.length).matchAll(EMAIL)] : [];
}

function webAddress(text: string): string[] {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return [];
  const { protocol, hostname, username, password, href } = new URL(address);
  const isWeb = (protocol === 'http:' || protocol === 'https:') && /\.[a-z][a-z0-9-]*$/.test(hostname);
  return isWeb && username === '' && password === '' ? [href] : [];
}

/** The first spelling of each stays, in its place. */
function once(texts: readonly string[], sameness: (text: string) => string): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    if (!seen.has(sameness(text))) seen.set(sameness(text), text);
  }
  return [...seen.values()];
}
