import { booleanIn } from '../booleans';
import { headingText } from './heading-text';
import { memoize } from './memoize';
import { isUnknown } from './unknown-words';

/** Nobody may be written to whose row says so, in whichever column. */
const BANS =
  /do(?:n ?['’‘`´ʼ′]? ?t| not) (?:contact|reach out|e-?mail|message|write|call|pitch|dm|text|phone|approach)|dnc|never contact|(?:not|never) to (?:be contacted|contact)|opt(?:ed)?[- ]?out|unsubscribed?|(?:does not|doesn['’]?t|did not|didn['’]?t) (?:want|wish) to be contacted|asked not to be contacted|(?:black|block)[- ]?list(?:ed)?|nicht (?:mehr )?(?:kontaktieren|kontakten|anschreiben)|kein(?:en)? kontakt mehr|(?:möchte|will|wünscht) (?:nicht|keinen?) (?:mehr )?(?:kontakt(?:iert werden)?|angeschrieben werden)|ne (?:pas|plus|jamais) (?:re)?(?:contacter|solliciter|relancer|d[ée]marcher|[ée]crire|d[ée]ranger)|ne (?:souhaite|veut|d[ée]sire) (?:pas|plus) [êe]tre (?:re)?(?:contact[ée]e?s?|sollicit[ée]e?s?|d[ée]rang[ée]e?s?)|d[ée]sinscrite?|d[ée]sabonn[ée]e?|n[oe] (?:contactar|volver a (?:contactar|escribir)|escribir|molestar)|no quiere ser contactad[oa]|dad[oa] de baja|lista negra|liste noire|lista nera|kara liste|czarna lista|zwarte lijst|n[ãa]o (?:contatar|contactar|entrar em contato)|n[ãa]o quer ser contat?ad[oa]|descadastrad[oa]|non (?:ri)?contattare|non scrivere|non vuole essere contattat[oa]|disiscritt[oa]|niet (?:meer )?(?:benaderen|contacteren|mailen|bellen)|uitgeschreven|nie kontaktować|nie pisać|iletişime geçmeyin|iletişim kurmayın|iletisim kurmayin|не (?:связываться|писать|контактировать)|чёрный список|jangan (?:hubungi|dihubungi)/;
/**
 * "No contact" forbids it as well, unless it says what has not happened or what nobody knows: "No contact since May", "no contact
 * yet", "no contact info".
 */
const NO_CONTACT =
  /(?<!\b(?:still|so far|had|have|has|noch|bisher|bislang|there (?:is|was)) )(?:no (?:contact|outreach|pitches)|kein kontakt)(?! ?[-:]? ?(?:since|for|in|yet|made|so far|until now|before|after|info|details?|data|e-?mail|mail|address|phone|number|name|person|page|form|method|history|found|available|listed|given|provided|known|needed|seit|bisher|bislang|gefunden|vorhanden|bekannt|angegeben|möglich|daten))/;
/** In scripts without spaces, and in those whose words need no end. */
const ANYWHERE =
  /連絡(?:不可|しない|禁止)|연락 ?(?:금지|하지)|(?:不要|请勿|勿|禁止)联系|不要聯繫|黑名单|عدم (?:الاتصال|التواصل)|لا (?:تتواصل|تتصل)|संपर्क न करें/;
const asWords = (...parts: RegExp[]) =>
  `(?<!\\p{L})(?:${parts.map(({ source }) => source).join('|')})(?!\\p{L})`;
/** As a whole text; elsewhere it may be "stop motion". */
const ALONE = /^\s*stop\s*[.!]*\s*$/;
const DO_NOT_CONTACT = new RegExp(`${asWords(BANS, NO_CONTACT)}|${ANYWHERE.source}|${ALONE.source}`, 'iu');
const BANNED = new RegExp(asWords(BANS), 'iu');

/** What an English or other unaccented text must contain to say so. */
const ABOUT_CONTACT =
  /conta|kontak|reach|block|list|zwarte|mail|messag|write|call|pitch|opt|unsubs|black|anschreib|benader|hubungi|dnc|angeschr|sollicit|relanc|march|ecrire|derang|desinscr|desabon|escrib|molest|baja|descadast|scriv|disiscr|bellen|uitgeschr|^\s*stop|n['’ ]?o?t (?:dm|text|phone|approach)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: The range is that of ASCII.
const ASCII = /^[\u0000-\u007f]*$/;

export function saysDoNotContact(text: string): boolean {
  return (!ASCII.test(text) || ABOUT_CONTACT.test(text)) && DO_NOT_CONTACT.test(text);
}

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
