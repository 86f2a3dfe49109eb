import { booleanIn } from '../booleans';
import { headingText } from './heading-text';
import { memoize } from './memoize';
import { isUnknown } from './unknown-words';

function oneOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** Nobody may be written to whose row says so, in whichever column. */
const BANS = oneOf(
  // English
  /do(?:n ?['’‘`´ʼ′]? ?t| not) (?:ever )?(?:contact|reach out|e-?mail|message|write|call|pitch|dm|text|phone|approach|follow[- ]?up|bother|chase|pursue|disturb|solicit)/,
  /dnc|never contact|(?:not|never) to (?:be contacted|contact)|opt(?:ed)?[- ]?out|unsubscribed?|off[- ]limits|(?:black|block)[- ]?list(?:ed)?/,
  /(?:does not|doesn['’]?t|did not|didn['’]?t|no longer) (?:wants?|wish(?:es)?) to (?:be contacted|hear from)|asked not to be contacted/,
  /stop (?:e-?mailing|contacting|messaging|writing|calling|texting|pitching)|no (?:further|more) (?:e-?mails|messages|calls)/,
  /remove from (?:all |any |our |the )*(?:outreach|mailings?|mailing lists?|contact lists?)|(?:remove|take) (?:me|us|her|him|them) (?:from|off) (?:all |any |your |our |the )*(?:outreach|mailings?|(?:mailing |contact )?lists?)/,
  /(?:gdpr|dsgvo|rgpd|lgpd|ccpa)[ :–-]{1,3}(?:erasure|deletion|removal|objection|löschung|widerspruch|opposition)|(?:erasure|data deletion|data removal) request/,
  // German
  /nicht (?:mehr |wieder )?(?:kontaktieren|kontakten|anschreiben|ansprechen|anrufen|anmailen|anfragen)|kein(?:en)? kontakt mehr|(?:möchte|will|wünscht) (?:nicht|keinen?) (?:mehr )?(?:kontakt(?:iert werden)?|angeschrieben werden)/,
  /keine (?:weiteren )?(?:e-?mails?|anfragen|nachrichten|anrufe) mehr|keine kontaktaufnahme|kontaktsperre|sperrliste|werbewiderspruch|um löschung gebeten|löschung (?:verlangt|beantragt|gewünscht)|kontaktaufnahme widersprochen/,
  // French
  /ne (?:pas|plus|jamais)(?: jamais)? (?:re)?(?:contacter|solliciter|relancer|d[ée]marcher|[ée]crire|d[ée]ranger|appeler|approcher)|ne (?:souhaite|veut|d[ée]sire) (?:pas|plus) [êe]tre (?:re)?(?:contact[ée]e?s?|sollicit[ée]e?s?|d[ée]rang[ée]e?s?)|d[ée]sinscrite?|d[ée]sabonn[ée]e?|liste noire/,
  // Spanish, Portuguese and Italian
  /n[oe] (?:contactar|volver a (?:contactar|escribir)|escribir|molestar|llamar)|no (?:quiere|desea) (?:ser contactad[oa]|que (?:la|lo|le|las|los|les) (?:contacten?|escriban?|llamen?))|dad[oa] de baja|lista negra/,
  /n[ãa]o (?:contatar|contactar|entrar em contato|escrever|ligar)|n[ãa]o (?:quer|deseja) ser contat?ad[oa]|descadastrad[oa]/,
  /non (?:(?:ri)?contattare|scrivere|chiamare|disturbare)|non (?:vuole|desidera) essere contattat[oa]|disiscritt[oa]|lista nera/,
  // Dutch, Scandinavian languages and Finnish
  /niet (?:meer )?(?:benaderen|contacteren|mailen|bellen|aanschrijven)|geen contact (?:meer|opnemen)|uitgeschreven|zwarte lijst/,
  /kontakta (?:inte|ej)|(?:inte|ej|ikke|må ikke) kontakt(?:a|e|es|as)|svartlist(?:ad|et)|älä ota yhteyttä/,
  // Slavic languages
  /nie (?:kontaktowa[ćc]|pisa[ćc]|dzwoni[ćc])|czarna lista|nekontaktovat|не (?:связываться|писать|контактировать|звонить|беспокоить)|не (?:зв['’]язуватис[ья]|писати|дзвонити|контактувати)|nu (?:contacta|suna|scrie)|nekontaktova[ťt]|neoslovova[ťt]|μην (?:επικοινων[α-ωά-ώ]+|γράψετε)|לא ליצור קשר|לא לפנות|ч[её]рный список/,
  // Turkish, Indonesian and Vietnamese
  /iletişime geçmeyin|iletişim kurmayın|iletisim kurmayin|kara liste|jangan (?:di)?(?:hubungi|kontak)|(?:không|đừng) liên hệ/,
);
/**
 * "No contact" forbids it as well, unless it says what has not happened or what nobody knows: "No contact since May", "no contact
 * yet", "no contact info".
 */
const NO_CONTACT =
  /(?<!\b(?:still|so far|had|have|has|noch|bisher|bislang|there (?:is|was)) )(?:no (?:further |more )?(?:contact|outreach|pitches)|kein kontakt)(?! ?[-:]? ?(?:since|for|in|yet|made|so far|until now|before|after|info|details?|data|e[- ]?mail|mail|address|phone|number|name|person|page|form|method|history|found|available|listed|given|provided|known|needed|seit|bisher|bislang|gefunden|vorhanden|bekannt|angegeben|möglich|daten))/;
/** In scripts without spaces, and in those whose words need no end. */
const ANYWHERE =
  /連絡 ?(?:不可|しない|禁止|NG)|(?:DM|営業|コンタクト) ?(?:不可|禁止|お断り)|(?:연락|컨택) ?(?:금지|하지|불가)|(?:不要|请勿|勿|禁止|别|別|拒绝)联系|(?:不要|請勿|勿|拒絕)聯[繫絡]|黑名单|黑名單|عدم (?:الاتصال|التواصل)|ممنوع (?:الاتصال|التواصل)|لا (?:تتواصل|تتصل)|تماس نگیرید|संपर्क न करें|ห้ามติดต่อ/;
const asWords = (...parts: RegExp[]) =>
  `(?<!\\p{L})(?:${parts.map(({ source }) => source).join('|')})(?!\\p{L})`;
/** As a whole text; elsewhere it may be "stop motion". */
const ALONE = /^\s*stop\s*[.!]*\s*$/;
const DO_NOT_CONTACT = new RegExp(`${asWords(BANS, NO_CONTACT)}|${ANYWHERE.source}|${ALONE.source}`, 'iu');
const BANNED = new RegExp(asWords(BANS), 'iu');

/** What an English or other unaccented text must contain to say so. */
const ABOUT_CONTACT =
  /conta|kontak|reach|block|list|zwarte|mail|messag|write|call|pitch|opt|unsubs|black|anschreib|benader|hubungi|dnc|angeschr|sollicit|relanc|march|ecrire|derang|desinscr|desabon|escrib|molest|baja|descadast|scriv|disiscr|bellen|uitgeschr|writing|texting|hear from|limits|erasure|deletion|removal|gdpr|dsgvo|rgpd|lgpd|ccpa|anruf|anfrag|anspre|nachricht|sperr|widerspr|appel|approch|llam|ligar|escrev|chiam|disturb|aanschr|dzwoni|pisac|^\s*stop|n['’ ]?o?t (?:dm|text|phone|approach|follow|bother|chase|pursue|solicit)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: The range is that of ASCII.
const ASCII = /^[\u0000-\u007f]*$/;

export function saysDoNotContact(text: string): boolean {
  // "do-not-contact", as tools write it; "e-mail" and "opt-out" keep their hyphen in the first reading.
  return says(text) || (JOINED.test(text) && says(text.replace(JOINTS, ' ')));
}

const says = (text: string): boolean =>
  (!ASCII.test(text) || ABOUT_CONTACT.test(text)) && DO_NOT_CONTACT.test(text);

const JOINED = /\p{L}[-_‐]\p{L}/u;
const JOINTS = /(?<=\p{L})[-_‐](?=\p{L})/gu;

/** Whether a column is about who must not be contacted, whatever else its heading says: "Don’t contact?", "Opt-out (y/n)". */
export const bansContact = (heading: string): boolean =>
  !isAboutLastContact(headingText(heading)) &&
  (saysDoNotContact(heading.replace(/_/g, ' ')) || saysDoNotContact(headingText(heading)));

/** "No contact since" is about the last contact, and "do not contact since" is a ban. `heading` in the form of `headingText`. */
export const isAboutLastContact = (heading: string): boolean =>
  NO_WORD.test(heading) && LAST.test(heading) && !BANNED.test(heading);

const NO_WORD =
  /(?<!\p{L})(?:no|not|without|kein|keine|ohne|sans|aucun|sin|sem|senza|geen|zonder|brak|bez|нет|без|tanpa|belum) |عدم/u;
const LAST =
  /(?<!\p{L})(?:since|days?|weeks?|months?|yet|last|ago|seit|tage?|tagen|wochen?|monaten?|depuis|jours?|desde|hace|dias?|ha|dal|da|giorni|sinds|dagen|od|dni|с|дней|beri|gun|sejak|hari)(?!\p{L})|منذ|से/u;

const NO =
  /^(?:nein|non|não|nao|nee|nie|ne|nej|nei|ei|nem|nu|hayır|hayir|нет|ні|όχι|לא|いいえ|×|아니요|아니오|否|不可|لا|خیر|नहीं|ไม่|không|tidak|n|f|✗|✘|☐|❌)$/iu;
/** Words by which a cell of such a column says that the creator may be contacted. */
const MAY =
  /^(?:ok(?:ay)?|fine|active|aktiv|allowed|erlaubt|permitted|subscribed|opt(?:ed)?[- ]?in|(?:can|may) (?:be )?contact(?:ed)?|contact|clear)[.!]?$/i;
const YES =
  /^(?:x|✓|✔|☑|✅|ja|oui|s[íìi]|sim|tak|evet|да|так|ano|áno|igen|ναι|כן|はい|○|可|예|네|是|نعم|بله|हाँ|ใช่|có|ya|y|t)$/iu;

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

/** What a cell says of a column about who may be contacted: only a no forbids, and other words are kept. */
export const contactLeaveIn = memoize((text: string): { forbids: boolean; note: string | null } => {
  const boolean = booleanIn(text) ?? (YES.test(text) ? true : NO.test(text) ? false : null);
  if (boolean === true || isUnknown(text) || MAY.test(text)) return { forbids: false, note: null };
  if (boolean === false) return { forbids: true, note: null };
  return { forbids: saysDoNotContact(text), note: text };
});
