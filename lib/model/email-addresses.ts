/**
 * Finds e-mail addresses in untrusted text. An address counts only if both its ends are certain: bios join words to it
 * ("mail:maya@x.comInstagram"), and a Fediverse handle looks like an address.
 */

/**
 * Letters that can be part of an address or touch one without a space. Han, kana, Hangul and Thai may stand directly
 * beside an address.
 */
const NEIGHBOUR = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}._%+@-]/u;
const LOCAL = /[a-z0-9._%+-]/i;
const DOMAIN = /[\p{Script=Latin}0-9.-]/u;
const LABEL = /^[\p{Script=Latin}0-9](?:[\p{Script=Latin}0-9-]{0,61}[\p{Script=Latin}0-9])?$/u;
/** RFC 5321. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/** Top-level domains that only a country code may follow: "x.com.br", never "x.com.Business". */
const GENERIC = /^(?:com|net|org|edu|gov)$/i;
/** Real top-level domains that begin with one of those. */
const LONGER = /^(?:communit|compan|compare|computer|comsec|network|netbank|netflix|organic|orange)/i;
/** Words often written before or after an address without a space. */
const LEAD =
  /^(?:e-?mail(?:me|us)?|mail|contacts?|business|biz|collabs?|collaborations?|bookings?|inquir(?:y|ies)|enquir(?:y|ies)|work|management|mgmt|promo(?:tions?)?|info|kontakt|anfragen|correo|contacto|contato|pr|dm)/i;
const FOLLOWING =
  /^(?:instagram|insta|ig|tiktok|youtube|yt|facebook|fb|twitter|whatsapp|telegram|for|and|or|dm|business|collabs?|booking|management|contact|email|mail|based|worldwide|snap|link)/i;

/** Names at a platform's own domain are handles: "maya@instagram.com" is not a mailbox. */
const PLATFORM =
  /^(?:[\w-]+\.)*(?:instagram\.com|tiktok\.com|twitter\.com|youtube\.com|threads\.(?:net|com)|bsky\.(?:app|social)|snapchat\.com|twitch\.tv|pinterest\.com|reddit\.com)$/i;
/** Fediverse servers, by name and by the domain that most of them use. */
const INSTANCE =
  /(?:mastodon|mstdn|todon\b|fosstodon|mathstodon|pixelfed|pleroma|misskey|firefish|calckey|lemmy|peertube|hachyderm|akkoma|friendica|gotosocial)|\.social$|^(?:mas\.to|mastodont\.cat|infosec\.exchange|masto\.\w+|m\.cmx\.im|c\.im|kolektiva\.\w+|toot\.\w+|troet\.cafe|functional\.cafe|vivaldi\.net|fediscience\.org|hcommons\.org|indieweb\.\w+|ioc\.exchange|glasgow\.social|lgbtqia\.space|loma\.ml|pawoo\.net|mamot\.fr|piaille\.fr|framapiaf\.org|qoto\.org|tech\.lgbt|wandering\.shop|tilde\.zone|dice\.camp|eldritch\.cafe|snabelen\.no|sunny\.garden|nerdculture\.de|writing\.exchange|botsin\.space)$|^(?:social|fedi|masto|toots?)\.|odon\.\w+$/i;
const NETWORK =
  '(?:mastodon|fediverse|fedi|pixelfed|pleroma|misskey|firefish|lemmy|peertube|masto|toots?|bluesky|bsky|matrix|xmpp|jabber|sip|webfinger|acct)';
const AFTER_NETWORK = new RegExp(`(?:(?<!\\p{L})${NETWORK}(?!\\p{L})|🐘)`, 'iu');
const BEFORE_NETWORK = new RegExp(
  `^\\s{0,2}[([]?\\s?(?:on|at|auf|en|sur|su|no|em|via)?\\s?(?:the )?(?:${NETWORK}(?!\\p{L})|🐘)`,
  'iu',
);
const MAIL_WORD = /mail|correo|✉|📧|📩|📨|💌/iu;
/** How many characters around an address are checked for its meaning. */
const NEARBY = 40;

/** The addresses in the order of the text. Takes time in proportion to the text. */
export function emailsIn(text: string): { address: string; start: number; end: number }[] {
  const found: { address: string; start: number; end: number }[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at, from);
    const end = start === null ? null : domainEnd(text, at + 1);
    if (start === null || end === null) continue;
    const [local, domain] = [text.slice(start, at), text.slice(at + 1, end)];
    if (!isLocal(local) || PLATFORM.test(domain) || isNetworkName(text, start, end, domain, from)) continue;
    found.push({ address: `${local}@${domain}`, start, end });
    from = end;
  }
  return found;
}

/** Null if the text before "@" is not a local part, or if its beginning is uncertain. */
function localStart(text: string, at: number, from: number): number | null {
  let start = at;
  while (start > from && at - start <= MAX_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  if (at - start > MAX_LOCAL || start === at) return null;
  const before = text.slice(Math.max(0, start - 2), start);
  if (start > 0 && NEIGHBOUR.test([...before].at(-1) ?? '')) return null;
  // Dashes and dots of a list: "-maya@x.com".
  while (/[.-]/.test(text[start] ?? '')) start += 1;
  // Refuses "o'neil@": few addresses contain an apostrophe, and it is unclear where this one begins.
  if (/\p{L}['’]$/u.test(before)) return null;
  // Refuses a user name in a web address, with or without a password.
  return /\/\/[^\s/]*$/.test(text.slice(Math.max(from, start - MAX_LOCAL), start)) ? null : start;
}

function isLocal(local: string): boolean {
  // "Email-maya": a label and a dash, or the name itself.
  if (/^e-?mail-/i.test(local)) return false;
  if (!/^[a-z0-9]/i.test(local) || !/[a-z0-9_]$/i.test(local) || local.includes('..')) return false;
  // In "Contactmaya" it is unclear where the address begins. "Contact" and "BusinessInquiries" alone are addresses.
  const lead = LEAD.exec(local)?.[0] ?? '';
  const rest = local.slice(lead.length);
  const isWord = lead.length > 3 ? /^[A-Z]/.test(lead) : /^[A-Z]{2,3}$/.test(lead);
  const isGlued = isWord && /^[a-z]/i.test(rest);
  return !isGlued || (LEAD.exec(rest)?.[0].length ?? 0) === rest.length;
}

/** The end of the domain; null if there is no domain or its end is uncertain. */
function domainEnd(text: string, from: number): number | null {
  let end = from;
  while (end < text.length && end - from <= MAX_DOMAIN && DOMAIN.test(text[end] ?? '')) end += 1;
  if (end - from > MAX_DOMAIN || /[@_]/.test(text[end] ?? '')) return null;
  const labels = text
    .slice(from, end)
    .replace(/\.{1,3}$/, '')
    .split('.');
  let length = 0;
  for (const [index, label] of labels.entries()) {
    const isLast = index === labels.length - 1;
    const cut = index === 0 ? null : wholeEnd(label, isLast);
    if (cut === null && index > 0 && isLast) return null;
    const afterGeneric = index > 1 && GENERIC.test(labels[index - 1] ?? '');
    if (afterGeneric && !isCountry(label, labels[index - 1] ?? '')) return from + length - 1;
    if (!LABEL.test(label)) return null;
    if (cut !== null && (isLast || cut < label.length)) return index < 7 ? from + length + cut : null;
    length += label.length + 1;
  }
  return null;
}

/** How far the end of a domain reaches into a label, or null where it is none. */
function wholeEnd(label: string, isLast: boolean): number | null {
  const [, generic = '', rest = ''] = /^(com|net|org)(.+)$/i.exec(label) ?? [];
  const isCapital = /^[\p{Lu}\d]/u.test(rest) && generic !== generic.toUpperCase();
  if (generic !== '' && isCapital) return generic.length;
  if (!isLast) return null;
  if (generic !== '' && FOLLOWING.test(rest)) return generic.length;
  if (generic !== '' && !LONGER.test(label)) return null;
  const turn = /^[a-z]{2,24}(?=\p{Lu})/u.exec(label)?.[0];
  if (turn) return turn.length;
  return /^[a-z]{2,24}$/i.test(label) ? label.length : null;
}

function isCountry(label: string, before: string): boolean {
  return /^[a-z]{2}$/i.test(label) && (/^[a-z]{2}$/.test(label) || before === before.toUpperCase());
}

/** A name on a server: by the server's name, or by the words beside it. */
function isNetworkName(text: string, start: number, end: number, domain: string, from: number): boolean {
  if (INSTANCE.test(domain)) return true;
  const before = text.slice(Math.max(from, start - NEARBY), start);
  const said = before.slice(lastBreak(before));
  const network = AFTER_NETWORK.exec(said);
  if (network && !MAIL_WORD.test(said.slice(network.index))) return true;
  return BEFORE_NETWORK.test(text.slice(end, end + NEARBY)) && !MAIL_WORD.test(said);
}

/** After the last sign that ends a statement: what was said before it is about something else. */
function lastBreak(text: string): number {
  return Math.max(...['\n', '|', '•', '·', ';', ','].map((sign) => text.lastIndexOf(sign) + 1));
}
