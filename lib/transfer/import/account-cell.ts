import type { AccountFault } from '../../model/account-fault';
import type { PlatformId } from '../../model/platform';
import { isPlatformHost, placeIn, plainPlaceIn } from '../../platforms/account-in';
import { platformCalled } from '../../platforms/called';
import { booleanIn } from '../booleans';
import { isDayInDigits, isPlainlyDate } from '../damaged-handle';
import { type Cell, type KnownCell, knownOf, textIn } from './grid';
import { trueLink } from './true-link';
import { isOverLink, isUnknown } from './unknown-words';

/** An account as one cell names it. */
export interface NamedAccount {
  /** Null for a handle alone. */
  platform: PlatformId | null;
  handle: string;
  isLink: boolean;
  /** As the cell writes it. */
  written: string;
  /** A sheet took the handle for a number, a date or a boolean; only a link tells what it was. */
  isChanged?: boolean;
}

type NamedInCell =
  | { ok: true; accounts: readonly NamedAccount[] }
  /** `platform` is that of a link which names nobody, such as a post's. */
  | { ok: false; fault: AccountFault; platform?: PlatformId };

const named = (...accounts: NamedAccount[]): NamedInCell => ({ ok: true, accounts });
const fault = (why: AccountFault): NamedInCell => ({ ok: false, fault: why });

/** A link as a formula, which a sheet copies or saves where it shows formulas. Separated by a semicolon in much of Europe. */
const LINK_FORMULA = /^=HYPERLINK\(\s*"([^"]+)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i;

/** A handle of which a sheet cannot have made anything else, and which is no link. */
const PLAIN_HANDLE = /^@?_*[a-z]\w*$/i;
/** No word for true or false is longer. */
const MAX_BOOLEAN = 12;

/** The accounts that one cell names: none for an empty one, several for several links. */
export function accountsInCell(cell: Cell | undefined): NamedInCell {
  const plain = typeof cell === 'string' ? plainLink(cell) : null;
  if (plain !== null) return plain;
  const written = bareText(textIn(cell));
  const formula = LINK_FORMULA.exec(written);
  const text = formula ? bareText(formula[2] ?? '') : written;
  const known = knownOf(cell);
  const link = formula?.[1] ?? known?.link;
  if (link !== undefined) {
    const linked = linkedAccount(link);
    if (linked?.ok) return agreeing(text, linked.accounts);
    if (linked && (isUnknown(text) || isOverLink(text))) return linked;
  }
  if (isUnknown(text) || isOverLink(text)) return NOBODY;
  if (PLAIN_HANDLE.test(text)) {
    const account = handleAlone(text);
    if (text.length > MAX_BOOLEAN || booleanIn(account.handle) === null) return named(account);
  }
  return severalIn(text) ?? oneIn(text, known);
}

/** Most links of a list: nothing in them needs a closer look. Null for all other texts. */
function plainLink(text: string): NamedInCell | null {
  const place = text.startsWith('https://') ? plainPlaceIn(text) : null;
  if (place === null || place.handle === null) return null;
  return named({ platform: place.platform, handle: place.handle, isLink: true, written: text });
}

/** The mark of a text in a spreadsheet, a bullet or a number before the account is not part of it. */
const BEFORE_ACCOUNT = /^(?:'|[-–—*•‣·]\s+|\d{1,4}[.)]\s+)+/;

/** "01. Mrz" is a date, and no account behind its number in a list. */
const bareText = (written: string): string => {
  const text = PICTURE.test(written) ? written.replace(PICTURES, '').trim() : written;
  return /^['\d–—*•‣·-]/.test(text) && !isPlainlyDate(text) ? text.replace(BEFORE_ACCOUNT, '').trim() : text;
};

/** Emoji beside a handle, which are no part of it. */
const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURES = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+/gu;

const NOBODY = named();

const handleAlone = (written: string): NamedAccount => ({
  platform: null,
  handle: written.startsWith('@') ? written.slice(1) : written,
  isLink: false,
  written,
});

/** What stands between the accounts of one cell. */
const BETWEEN = [/\s*\n\s*/, /\s*[,;|、]\s*/, /\s+[/&+]\s+/, /\s+(?=https?:\/\/|www\.|@)/i];

/** The accounts of a cell that names several, each by a link, an "@" or its platform. */
function severalIn(text: string): NamedInCell | null {
  if (!/[\s,;|、]/.test(text)) return null;
  for (const between of BETWEEN) {
    const parts = text.split(between).filter((part) => part !== '');
    if (parts.length < 2 || parts.length > 20) continue;
    const all = parts.map((part) => {
      const one = oneIn(part, null);
      return one.ok && (part.startsWith('@') || one.accounts.every(isPlain) || between === BETWEEN[0])
        ? one.accounts
        : null;
    });
    if (all.every((accounts) => accounts !== null)) return named(...all.flat());
  }
  return null;
}

const isPlain = ({ isLink, platform }: NamedAccount): boolean => isLink || platform !== null;

function oneIn(text: string, known: KnownCell | null): NamedInCell {
  const linked = linkedAccount(text);
  if (linked) return linked;
  const marked = withPlatform(text);
  if (marked) return named(marked);
  const handle = text.replace(/^@\s*/, '');
  const isCut = (known !== null && isChangedNumber(known)) || /^\d[\d.,]*E\+\d+$/i.test(handle);
  const isBoolean = booleanIn(handle) !== null && !/^(?:yes|no|[01])$/i.test(handle);
  if (isCut || isBoolean || isPlainlyDate(handle) || isDayInDigits(text))
    return named({ platform: null, handle, isLink: false, written: text, isChanged: true });
  if (HANDLE.test(handle) && /[\p{L}\p{N}]/u.test(handle))
    return named({ platform: null, handle, isLink: false, written: text });
  return fault({ code: /\s/.test(handle) ? 'name-not-handle' : 'not-a-handle' });
}

/** Beyond 15 digits a sheet writes zeros, and 12e4 or 12:30 becomes a number that it shows in another way. */
const isChangedNumber = ({ number, hasExponent, isShownAsOther }: KnownCell): boolean =>
  number !== undefined && (Math.abs(number) >= 1e15 || hasExponent === true || isShownAsOther === true);

/** An id or a kind of account can come before a name, with a colon. */
const HANDLE = /^(?:did:[a-z]+:|(?:company|school|showcase):)?[\p{L}\p{M}\p{N}._·-]{1,253}$/u;
const BEFORE = /^([\p{L} /]{1,20}?)(?:\s*[:：]\s*@?|\s+[/|–—-]\s+@?|\s+@)([\p{L}\p{N}._-]{2,60})$/u;
const BEHIND = /^@?([\p{L}\p{N}._-]{2,60})(?:\s*[([（]|\s+[-–—|])\s*([\p{L} /]{1,20})[)\]）]?$/u;

/** "IG: maya.bakes", "Instagram @maya.bakes", "YouTube / mayabakes", "@maya.bakes (TikTok)". "Instagram / TikTok" names nobody. */
function withPlatform(text: string): NamedAccount | null {
  if (!/[:：([（\s]/.test(text)) return null;
  const [, before = '', first = ''] = BEFORE.exec(text) ?? [];
  const [, second = '', behind = ''] = BEHIND.exec(text) ?? [];
  const platform = platformCalled(before) ?? platformCalled(behind);
  if (platform === null || platformCalled(first || second) !== null) return null;
  const handle = platformCalled(before) ? first : second;
  // "instagram:2025-04-01" is the day of a list.
  const isDay = (isPlainlyDate(handle) || isDayInDigits(handle)) && !text.includes('@');
  return { platform, handle, isLink: false, written: text, ...(isDay && { isChanged: true }) };
}

/** Links that lead somewhere only when they are opened. */
const SHORT =
  /^(?:https?:\/\/)?(?:(?:vm|vt)\.tiktok\.com|(?:www\.)?tiktok\.com\/t|bit\.ly|t\.co|tinyurl\.com|lnkd\.in|fb\.me|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|shorturl\.at|xhslink\.com|v\.douyin\.com)\/\S/i;

const HOST_ALONE = /^(?!www\.)[a-z\d._-]+$/i;
const SITE = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,24})(?::\d+)?(?:[/?#]|$)/i;

/** Null for a text that is no link. A host alone, such as "yamweddings.com", may be a handle. */
function linkedAccount(text: string): NamedInCell | null {
  if (!/[./]/.test(text) || /\s/.test(text)) return null;
  const leadsTo = trueLink(text);
  if (leadsTo !== text) return rewritten(linkedAccount(leadsTo), text);
  // "maya.bakes" is no address of a platform, and is one of a site only behind "https:".
  if (HOST_ALONE.test(text) && !isPlatformHost(text)) return null;
  if (SHORT.test(text)) return fault({ code: 'short-link' });
  const linked = placeIn(text);
  if (linked) {
    const { platform, handle, postId } = linked.place;
    if (handle !== null) return named({ platform, handle, isLink: true, written: text });
    const code = postId === null ? 'no-profile-link' : 'post-without-author';
    return { ok: false, fault: { code }, platform };
  }
  const site = SITE.exec(text)?.[1];
  return site && /^https?:|^www\.|\//i.test(text)
    ? fault({ code: 'other-site', site: site.toLowerCase() })
    : null;
}

/** What a link leads to, as the cell writes it. */
const rewritten = (linked: NamedInCell | null, written: string): NamedInCell | null =>
  linked?.ok ? named(...linked.accounts.map((one) => ({ ...one, written }))) : linked;

/** The text over a link may be any word, but not another handle. */
function agreeing(text: string, accounts: readonly NamedAccount[]): NamedInCell {
  const [linked] = accounts;
  const shown = text.replace(/^@/, '').toLowerCase();
  if (!linked || shown === '' || shown === linked.handle.toLowerCase()) return named(...accounts);
  const written = linkedAccount(text);
  const other = written?.ok ? written.accounts[0] : null;
  const isOther = other
    ? other.platform !== linked.platform || other.handle.toLowerCase() !== linked.handle.toLowerCase()
    : text.startsWith('@') || (/[._\d]/.test(shown) && HANDLE.test(shown));
  return isOther ? fault({ code: 'handle-contradicts-link', linked: linked.handle }) : named(...accounts);
}
