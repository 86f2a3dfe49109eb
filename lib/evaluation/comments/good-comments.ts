import { BUYING_PHRASES } from './buying-phrases';
import { saying } from './comment-classes';

export type GoodKind = 'bought' | 'asks-where' | 'tags-somebody';

/** A comment that speaks for the account's pull, with what in it says so: the reader judges. */
export interface GoodComment {
  postId: string;
  text: string;
  kind: GoodKind;
  /** The words that matched; for `tags-somebody` the mention. */
  match: string;
  /** BCP 47; null for `tags-somebody`. */
  language: string | null;
}

/** Every good sign of one comment, each kind once. `author` is whose post it is: naming them tags nobody. */
export function goodSignsIn(text: string, author: string | null): Omit<GoodComment, 'postId' | 'text'>[] {
  const said = saying(text);
  const bought = phraseIn(said, 'bought');
  const asks = phraseIn(said, 'asks');
  const tagged = somebodyTagged(text, author);
  return [
    ...(bought ? [{ kind: 'bought' as const, ...bought }] : []),
    ...(asks ? [{ kind: 'asks-where' as const, ...asks }] : []),
    ...(tagged ? [{ kind: 'tags-somebody' as const, match: tagged, language: null }] : []),
  ];
}

type List = 'bought' | 'asks';

interface Phrase {
  words: string;
  language: string;
  denials: readonly string[];
}

/** Compared as comments are, and found by their first word: a comment has few words, the lists many phrases. */
const SPACED = { bought: byFirstWord('bought'), asks: byFirstWord('asks') };
const JOINED = { bought: phrasesOf('bought', true), asks: phrasesOf('asks', true) };

function phrasesOf(list: List, joined: boolean): Phrase[] {
  return BUYING_PHRASES.filter((phrases) => (phrases.joined ?? false) === joined).flatMap(
    ({ language, denials, [list]: phrases }) =>
      phrases.map((phrase) => ({ words: saying(phrase), language, denials })),
  );
}

function byFirstWord(list: List): Map<string, Phrase[]> {
  return Map.groupBy(phrasesOf(list, false), ({ words }) => words.split(' ')[0] ?? words);
}

function phraseIn(said: string, list: List): { match: string; language: string } | null {
  const found = spacedPhraseIn(said, list) ?? JOINED[list].find((phrase) => standsJoined(phrase, said));
  return found ? { match: found.words, language: found.language } : null;
}

/** Whole words, not turned around by one of the three words before. */
function spacedPhraseIn(said: string, list: List): Phrase | null {
  const words = said.split(' ');
  for (const [index, word] of words.entries())
    for (const phrase of SPACED[list].get(word) ?? []) {
      const length = phrase.words.split(' ').length;
      if (words.slice(index, index + length).join(' ') !== phrase.words) continue;
      const before = ` ${words.slice(Math.max(0, index - 3), index).join(' ')} `;
      if (!phrase.denials.some((denial) => before.includes(` ${denial} `))) return phrase;
    }
  return null;
}

/** Anywhere, in scripts that join words, not turned around by what stands right before. */
function standsJoined({ words, denials }: Phrase, said: string): boolean {
  const at = said.indexOf(words);
  if (at < 0) return false;
  const before = said.slice(0, at).trimEnd();
  return !denials.some((denial) => before.endsWith(denial));
}

const MENTIONS = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._-]*[\p{L}\p{N}_]/gu;

/** A mention beside words of one's own: "@ana we need this". A bare mention may be a giveaway's. */
function somebodyTagged(text: string, author: string | null): string | null {
  if (saying(text) === '') return null;
  const mentions = text.normalize('NFKC').match(MENTIONS) ?? [];
  return mentions.find((mention) => mention.slice(1).toLowerCase() !== author?.toLowerCase()) ?? null;
}
