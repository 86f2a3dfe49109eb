import { saysNoFee } from '../../typed/no-fee';
import { countryCalled } from './countries';
import { contactBanIn, saysDoNotContact } from './do-not-contact';
import { currencyIn } from './heading-currency';
import { headingText } from './heading-text';
import type { HeadingMeaning } from './heading-words';
import type { Meaning } from './meanings';
import { ratingIn } from './rating-text';
import { areStages, areTiers } from './stage-words';
import type { ValueShapes } from './value-shapes';

interface Fitting {
  meaning: Meaning;
  /** The values alone would say the same. */
  isBacked: boolean;
  /** The heading allows it and nothing else does. */
  isGuess?: boolean;
}

const MOST = 0.5;
const MOST_RATINGS = 0.8;

/** What a column with such a heading means, if its values allow it; null if they do not. */
export function meaningWithValues(
  meaning: HeadingMeaning,
  shapes: ValueShapes,
  isWhole: boolean,
  heading: string,
): Fitting | null {
  const { filled, number, percent, money, numberAndRate } = shapes;
  const isEmpty = filled === 0;
  const sure = (fitting: Meaning): Fitting => ({ meaning: fitting, isBacked: !isEmpty });
  switch (meaning) {
    case 'account': {
      const linked = shapes.profileLink + shapes.atHandle;
      if (linked >= 0.3) return sure('account');
      if (shapes.webLink >= MOST) return sure('own-link');
      const isAccount = shapes.word + linked >= MOST && shapes.email < MOST;
      // A sheet may have taken all handles for numbers or dates.
      const isHandle = isWhole && NAMES_A_HANDLE.test(headingText(heading)) && shapes.spaced < MOST;
      return isAccount || isHandle || (isEmpty && isWhole) ? { meaning: 'account', isBacked: false } : null;
    }
    case 'name':
      if (shapes.profileLink + shapes.atHandle >= MOST) return sure('account');
      // A channel may be a name or a network.
      if (shapes.platform >= 0.8) return sure('platform');
      return number < MOST && shapes.email < MOST && shapes.webLink < MOST ? sure('name') : null;
    case 'platform':
      if (shapes.profileLink >= MOST) return sure('account');
      return isEmpty || shapes.platform >= 0.2 ? sure('platform') : null;
    case 'followers':
      return isEmpty || number >= MOST ? sure('followers') : null;
    case 'engagement-rate':
      if (isEmpty || percent >= 0.3 || numberAndRate >= MOST) return sure('engagement-rate');
      return number >= MOST && shapes.above100 < 0.3 ? sure('engagement-rate') : null;
    case 'rate-or-fee':
      if (money >= 0.3 || (number >= MOST && currencyIn(heading) !== null)) return sure('fee-asked');
      if (percent >= 0.3) return sure('engagement-rate');
      return number >= MOST ? { meaning: 'own-number', isBacked: false, isGuess: true } : null;
    case 'average-likes':
    case 'average-comments':
    case 'average-views':
      return isEmpty || number >= MOST ? sure(meaning) : null;
    case 'following':
    case 'posts':
      if (shapes.profileLink >= MOST) return sure('account');
      return sure(ownKind(shapes));
    case 'email':
      if (
        shapes.email > 0 ||
        (isEmpty && /mail|correo|courriel|posta|почт|メール|이메일|邮|郵|البريد|surel|ईमेल/i.test(heading))
      )
        return sure('email');
      if (shapes.date >= MOST) return sure('own-date');
      if (shapes.phone >= MOST) return sure('phone');
      if (shapes.atHandle + shapes.profileLink >= MOST) return sure('account');
      // "Contacted?" with yes and no is neither an address nor worth a note without its heading.
      if (shapes.values.every(isYesOrNo)) return null;
      return { meaning: 'note', isBacked: false };
    case 'phone':
      if (shapes.date >= MOST) return sure('own-date');
      return isEmpty || shapes.phone + number >= 0.3 ? sure('phone') : null;
    case 'fee-asked':
    case 'fee-offered':
    case 'fee-agreed':
      return isEmpty || money + number >= 0.3 || isMostlyFees(shapes) ? sure(meaning) : null;
    case 'tags':
      if (areTiers(shapes.values) || shapes.long >= MOST) return { meaning: 'own-text', isBacked: true };
      return number < MOST && shapes.webLink < MOST ? sure('tags') : null;
    case 'stage':
      return areStages(shapes.values) || (isEmpty && isWhole) || isPipeline(heading) ? sure('stage') : null;
    case 'note':
      // "Comments rate": no remarks.
      return number + percent >= 0.8 ? null : sure('note');
    case 'rating': {
      // 87 and 4.7 are scores of a tool.
      const ratings = shapes.values.filter((value) => ratingIn(value) !== null).length;
      return isEmpty || ratings >= shapes.values.length * MOST_RATINGS
        ? sure('rating')
        : sure(ownKind(shapes));
    }
    case 'do-not-contact':
      if (!MAY_LOCK_OTHERS.test(headingText(heading)) || shapes.values.every(isPlainBan))
        return sure(meaning);
      // The cells forbid until the question is answered, and what says so in words forbids whatever the answer is.
      return isWhole ? { meaning, isBacked: false, isGuess: true } : null;
    case 'may-contact':
      return isEmpty || shapes.values.filter(isYesOrNo).length >= filled * MOST_RATINGS
        ? sure('may-contact')
        : null;
    case 'next-action':
      if (shapes.date >= 0.4) return sure('next-action-day');
      // "To do: yes" says nothing without its heading.
      return number < MOST && !shapes.values.every(isYesOrNo) ? sure('next-action') : sure(ownKind(shapes));
    case 'next-action-day':
      return isEmpty || shapes.date >= 0.4 ? sure('next-action-day') : null;
    case 'country':
    case 'place':
      if (shareOfCountries(shapes.values) >= 0.6) return sure('country');
      return { meaning: 'own-text', isBacked: true };
    case 'figures-date':
    case 'other-date':
      if (!isEmpty && shapes.date < 0.4) return null;
      return sure(meaning === 'other-date' ? 'own-date' : meaning);
    case 'own-number':
      return sure(ownKind(shapes));
    case 'of-another':
      // No profile, address or number of the creator, and no field worth a column either.
      return shapes.named + shapes.email + shapes.phone >= 0.3 ? sure('note') : sure(ownKind(shapes));
    case 'bio':
    case 'flag':
      return sure('own-text');
    case 'web-link':
      if (shapes.profileLink >= MOST) return sure('account');
      // A site may be a network.
      if (shapes.platform >= 0.8) return sure('platform');
      return sure(ownKind(shapes) === 'own-text' ? 'own-link' : ownKind(shapes));
    default:
      return sure(meaning as Meaning);
  }
}

/** Amounts among words that say that nothing is paid. */
const isMostlyFees = ({ money, number, values, filled }: ValueShapes): boolean =>
  money + number > 0 && money + number + values.filter(saysNoFee).length / filled >= MOST;

/** Also a cell of "x" or nothing. */
const isYesOrNo = (text: string): boolean =>
  contactBanIn(text).note === null && text.length <= MAX_YES_LENGTH;
const MAX_YES_LENGTH = 12;

/** "Sperre" and "lock" may also be about an exclusivity or a cell of the sheet. */
const MAY_LOCK_OTHERS =
  /(?<!\p{L})(?:sperre|sperrung|lock|locked|block|blocage|bloqueo|bloqueio|blocco|blokkade|blokada|engel|блокировка)(?!\p{L})/u;

/** Says whether to contact, and nothing else. */
const isPlainBan = (text: string): boolean => saysDoNotContact(text) || contactBanIn(text).note === null;

const NAMES_A_HANDLE =
  /handle|user ?name|benutzername|nutzername|utilisateur|usuario|utente|gebruikersnaam|uzytkownika|kullanici adi|имя пользователя|ユーザー|アカウント名|사용자명|계정명|用户名|账号|اسم المستخدم|nama pengguna/;

/** "Status" may be anybody's word for anything; these are not. */
const isPipeline = (heading: string): boolean =>
  /stage|phase|pipeline|outreach|contact status|этап|стадия|段階|단계|阶段|المرحلة|चरण|tahap/.test(
    headingText(heading),
  );

function shareOfCountries(values: readonly string[]): number {
  return values.length === 0
    ? 0
    : values.filter((value) => countryCalled(value) !== null).length / values.length;
}

/** What values mean under any heading, or under none. */
export function meaningInValues(shapes: ValueShapes): Meaning | null {
  if (shapes.filled === 0) return null;
  if (shapes.named >= 0.6) return 'account';
  if (shapes.email >= 0.6) return 'email';
  if (shapes.platform >= 0.8) return 'platform';
  return shapes.values.every(isBanOrNo) && shapes.values.some(saysDoNotContact) ? 'do-not-contact' : null;
}

const isBanOrNo = (text: string): boolean => saysDoNotContact(text) || !contactBanIn(text).forbids;

/** The kind of a field of the user's own that holds such values. */
export function ownKind({ number, percent, date, webLink, profileLink, filled }: ValueShapes): Meaning {
  if (filled === 0) return 'own-text';
  if (number >= 0.9 && percent === 0) return 'own-number';
  if (date >= 0.7) return 'own-date';
  return webLink + profileLink >= 0.8 ? 'own-link' : 'own-text';
}
