import { isChannelId } from '../../../model/place';
import type { ExportSource } from '../file-column';
import { firstText, profilesIn } from './creator';

/** A word of a name: letters of one script that has capitals, with hyphens and apostrophes inside, such as "d’Ávila". */
const NAME_WORD = /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?$/u;

/** Words that belong to the family name after them, in names of European languages. */
const PARTICLE =
  /^(?:de|del|della|delle|di|da|do|das|dos|du|des|van|von|vom|zu|zum|zur|den|der|dem|het|ter|ten|la|las|le|les|lo|los|el)$/i;

/** What follows "de", "del" or "de los" in given names of several words, such as "María del Mar". */
const GIVEN =
  /^(?:mar|carmen|pilar|rosario|roc[ií]o|consuelo|[aá]ngeles|dolores|jes[uú]s|lourdes|f[aá]tima|sol|socorro|milagros|guadalupe)$/i;

/**
 * First and last name for tools that ask for both. Only two words that look like a person's name are split, also with particles
 * between them, as in "Sarah Le Gall". Any other name stays whole as the first name, because a wrong split would be a wrong name
 * in every letter.
 */
export function personName(source: ExportSource): { first: string | null; last: string | null } {
  const name = firstText(profilesIn(source), ({ row }) => row.display_name);
  if (name === null) return { first: null, last: null };
  const [first = '', ...rest] = name.split(/\s+/);
  const family = rest.at(-1) ?? '';
  const particles = rest.slice(0, -1);
  const areNames = [first, family].every((word) => NAME_WORD.test(word) && !PARTICLE.test(word));
  const isGiven = particles.length > 0 && GIVEN.test(family);
  if (areNames && !isGiven && particles.every((word) => PARTICLE.test(word)))
    return { first, last: rest.join(' ') };
  return { first: name, last: null };
}

/** The contact address, if it is one that tools accept: one mailbox, no spaces. It belongs to the creator. */
export const mailOf = (source: ExportSource): string | null => firstText(profilesIn(source), ownMail);

function ownMail({ row }: ExportSource): string | null {
  const mail = row.email?.trim() ?? '';
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(mail) ? mail : null;
}

/** The address of the profile without a query or a fragment. */
export function cleanUrl({ row }: ExportSource): string | null {
  const url = row.profile_url === null ? null : URL.parse(row.profile_url);
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}` : null;
}

/** The handle without its "@". */
export const handleOf = ({ row }: ExportSource): string => row.handle.replace(/^@/, '');

/** The phone number of the creator. */
export const phoneOf = (source: ExportSource): string | null =>
  firstText(profilesIn(source), ({ row }) => row.phone);

/** The id of a YouTube channel, from the account, the handle or the link; null if none is known. */
export function channelIdOf({ row, candidate }: ExportSource): string | null {
  if (row.platform !== 'youtube') return null;
  const inLink = /\/channel\/(UC[\w-]{22})(?![\w-])/.exec(row.profile_url ?? '')?.[1] ?? '';
  return [candidate.accountId ?? '', row.handle, inLink].find(isChannelId) ?? null;
}
