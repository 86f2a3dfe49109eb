import type { PlatformId } from '../../model/platform';
import { platformCalled, platformsIn } from '../../platforms/called';
import { currenciesCalled } from '../../typed/currency';
import { bansContact, isAboutLastContact } from './do-not-contact';
import { isOfAnotherPerson } from './heading-person';
import { priceHeading } from './heading-price';
import { hasNoSpaces, headingText } from './heading-text';
import { HEADING_WORDS, type HeadingMeaning, OTHER_MEASURE } from './heading-words';
import { MORE_HEADING_WORDS } from './more-heading-words';
import { otherPlatformIn } from './other-platforms';

export interface HeadingMatch {
  /** What the whole heading is called by, or the longest part of it; several where the word has several meanings. */
  meanings: readonly HeadingMeaning[];
  /** The whole heading is such a word. */
  isWhole: boolean;
  platform: PlatformId | null;
  /** A network that Yardstick does not read. */
  otherPlatform: string | null;
}

const BY_PHRASE = new Map<string, HeadingMeaning[]>();
const WORDS = [HEADING_WORDS, MORE_HEADING_WORDS].flatMap((one) => Object.entries(one));
for (const [meaning, words] of WORDS as [HeadingMeaning, string][]) {
  for (const word of words.split('|')) {
    const phrase = headingText(word);
    const known = BY_PHRASE.get(phrase);
    if (!known) BY_PHRASE.set(phrase, [meaning]);
    else if (!known.includes(meaning)) known.push(meaning);
  }
}
/** Meanings that a longer heading can have by one of its words; "campaign name" and "brand country" are something else. */
const BY_PART: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  ...(['account', 'followers', 'following', 'engagement-rate', 'average-likes', 'average-comments'] as const),
  ...(['average-views', 'email', 'phone', 'fee-asked', 'fee-offered', 'fee-agreed', 'tags', 'note'] as const),
  ...(['do-not-contact', 'figures-date', 'other-date', 'bio', 'web-link', 'place'] as const),
]);
/** Measures that words such as "fake" or "growth" turn into others. */
const MEASURES: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  ...(['followers', 'engagement-rate', 'average-likes', 'average-comments', 'average-views'] as const),
  ...(['fee-asked', 'fee-offered', 'fee-agreed'] as const),
]);

const canStandForWhole = (phrase: string): boolean =>
  BY_PHRASE.get(phrase)?.some((meaning) => BY_PART.has(meaning)) ?? false;

/** Of scripts without spaces, longest first. */
const UNSPACED = [...BY_PHRASE.keys()]
  .filter((phrase) => hasNoSpaces(phrase) && phrase.length > 1 && canStandForWhole(phrase))
  .toSorted((a, b) => b.length - a.length);

/** `group` is the merged heading above, such as "Instagram" over handle and followers. */
export function matchHeading(heading: string, group = ''): HeadingMatch {
  const whole = heading.trim() === '@' ? 'handle' : headingText(heading);
  const [named = null, ...more] = platformsIn(whole);
  const single = platformCalled(heading) ?? (more.length === 0 ? named : null) ?? xIn(whole);
  const platform = single ?? platformCalled(group) ?? null;
  // "Red" is the Spanish word for a network before it is an app, and a website is no account.
  const other = platform === null && !BY_PHRASE.has(whole) ? otherPlatformIn(whole) : null;
  const rest = (single === null ? (other?.rest ?? whole) : withoutPlatform(whole, single))
    .replace(/ ?\d+$/, '')
    .trim();
  const otherPlatform =
    other && /^(?:id|uid|号|账号|handle|username|link|url)?$/.test(other.rest) ? other.name : null;
  const match = { platform, otherPlatform };
  if (otherPlatform !== null) return { ...match, meanings: ['account'], isWhole: true };
  // "Twitch followers" are those of no profile that is taken.
  if (other && BY_PHRASE.get(other.rest)?.some((meaning) => MEASURES.has(meaning)))
    return { ...match, meanings: ['own-number'], isWhole: false };
  if (rest === '' && single !== null) return { ...match, meanings: ['account'], isWhole: true };
  // "Don't contact" is about contacts by its last word alone.
  if (!BY_PHRASE.has(whole) && bansContact(heading))
    return { ...match, meanings: ['do-not-contact'], isWhole: true };
  if (!BY_PHRASE.has(whole) && isOfAnotherPerson(whole))
    return { platform: null, otherPlatform, meanings: ['of-another'], isWhole: false };
  const price = BY_PHRASE.has(rest) ? null : (priceHeading(whole) ?? priceHeading(rest));
  if (price) return { ...match, meanings: price === 'other' ? ['own-number'] : [price], isWhole: false };
  const exact =
    BY_PHRASE.get(whole) ??
    BY_PHRASE.get(rest) ??
    BY_PHRASE.get(lastKeyIn(heading)) ??
    BY_PHRASE.get(withoutUnit(heading, rest)) ??
    BY_PHRASE.get(whole.replace(ASKING, ''));
  if (exact) {
    // "Instagram ID" names an account, "ID" alone is a number of the list.
    const isId = single !== null && exact.includes('ignore') && /^(?:id|name)$/.test(rest);
    return { ...match, meanings: isId ? ['account'] : exact, isWhole: true };
  }
  if (rest === 'pct' || rest === '') return { ...match, meanings: [], isWhole: false };
  const part = longestPart(rest);
  const isOther = OTHER_MEASURE.test(rest);
  const meanings = (part ? (BY_PHRASE.get(part) ?? []) : []).filter(
    (meaning) =>
      BY_PART.has(meaning) &&
      !(isOther && MEASURES.has(meaning)) &&
      !(meaning === 'do-not-contact' && isAboutLastContact(whole)),
  );
  return { ...match, meanings, isWhole: false };
}

/** A form asks for it: "What is your full name?", "Your email address". */
const ASKING =
  /^(?:(?:what s|whats|what is|what are|please (?:enter|provide|share|give us|tell us)|enter|share|wie ist|wie lautet|quel est|quelle est|cual es|qual e) )?(?:your|ihre?|dein|deine|votre|vos|ton|tu|su|seu|sua|tuo|il tuo|la tua) /;

/** The key itself of a nested one: "nickname" of `author.nickname`. */
const lastKeyIn = (heading: string): string =>
  /^[\w$]+(?:\.[\w$]+)+$/.test(heading) ? headingText(heading.slice(heading.lastIndexOf('.') + 1)) : '';

/** "Stawka (PLN)", "rate_usd": what the heading is of, without its brackets or its currency. */
function withoutUnit(heading: string, rest: string): string {
  const bare = heading.replace(/\s*[([（][^)\]）]*[)\]）]\s*$/, '');
  if (bare !== heading) return headingText(bare);
  const [, before = '', last = ''] = /^(.+) ([a-z]{3})$/.exec(rest) ?? [];
  return currenciesCalled(last).length > 0 ? before : '';
}

/** X is too short a word to count anywhere: only before or behind words that mean something themselves. */
function xIn(whole: string): PlatformId | null {
  const rest = /^x (.+)$|^(.+) x$/.exec(whole);
  return rest && (BY_PHRASE.has(rest[1] ?? rest[2] ?? '') || rest[1] === 'id') ? 'x' : null;
}

/** `whole` in the form of `headingText`. */
function withoutPlatform(whole: string, platform: PlatformId): string {
  const words = whole.split(' ');
  const isName = (word: string) => platformsIn(word).includes(platform) || platformCalled(word) === platform;
  const pairs = words.findIndex((word, at) => platformCalled(`${word} ${words[at + 1]}`) === platform);
  return words
    .filter((word, at) => !isName(word) && !(pairs >= 0 && (at === pairs || at === pairs + 1)))
    .join(' ');
}

/** The longest part that can stand for the whole; of several, the last, which is the head in most languages. */
function longestPart(text: string): string | null {
  const words = text.split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let at = words.length - length; at >= 0; at--) {
      const part = words.slice(at, at + length).join(' ');
      if (canStandForWhole(part)) return part;
    }
  }
  if (!hasNoSpaces(text)) return null;
  const parts = UNSPACED.filter((phrase) => text.includes(phrase));
  const longest = parts.filter(({ length }) => length === parts[0]?.length);
  return longest.toSorted((a, b) => text.lastIndexOf(b) - text.lastIndexOf(a))[0] ?? null;
}
