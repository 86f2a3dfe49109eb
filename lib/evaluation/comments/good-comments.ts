import { MAX_COMMENT } from '../../model/limits';
import { cutText } from '../../model/outside-text';
import { BUYING_PHRASES } from './buying-phrases';
import { comparableText } from './comment-classes';

export type GoodKind = 'bought' | 'asks-where' | 'tags-person';

/** A comment that counts in the account's favour, with the words that show it, so that the user can judge. */
export interface GoodComment {
  postId: string;
  text: string;
  kind: GoodKind;
  /** The words that matched; for `tags-person` the mention. */
  match: string;
  /** BCP 47; null for `tags-person`. */
  language: string | null;
}

/**
 * The good signs in one comment, each kind at most once. `author` is the author of the post: a mention of the author
 * does not count as tagging a friend.
 */
export function goodSignsIn(text: string, author: string | null): Omit<GoodComment, 'postId' | 'text'>[] {
  const sentences = sentencesOf(text);
  const bought = phraseIn(sentences, 'bought');
  const asks = phraseIn(sentences, 'asks');
  const tagged = firstMentionOfOthers(text, author);
  return [
    ...(bought ? [{ kind: 'bought' as const, ...bought }] : []),
    ...(asks ? [{ kind: 'asks-where' as const, ...asks }] : []),
    ...(tagged ? [{ kind: 'tags-person' as const, match: tagged, language: null }] : []),
  ];
}

type List = 'bought' | 'asks';

interface Phrase {
  words: string;
  language: string;
  denials: readonly string[];
  turnedAfter: readonly string[];
}

interface Sentence {
  said: string;
  /** "Just bought it?" is a question. */
  isQuestion: boolean;
}

const AFTER_A_SENTENCE = /(?<=[!?。！？؟\n]|[.]\s)/u;

function sentencesOf(text: string): Sentence[] {
  return text.split(AFTER_A_SENTENCE).map((sentence) => ({
    said: comparableText(sentence),
    isQuestion: /[?？؟]\s*$/u.test(sentence),
  }));
}

/** Phrases are indexed by their first word, because a comment has few words and the lists have many phrases. */
const SPACED = { bought: byFirstWord('bought'), asks: byFirstWord('asks') };
const JOINED = { bought: phrasesOf('bought', true), asks: phrasesOf('asks', true) };

function phrasesOf(list: List, joined: boolean): Phrase[] {
  return BUYING_PHRASES.filter((phrases) => (phrases.joined ?? false) === joined).flatMap(
    ({ language, denials, turnedAfter = [], [list]: phrases }) =>
      phrases.map((phrase) => ({
        words: comparableText(phrase),
        language,
        denials,
        turnedAfter: list === 'bought' ? turnedAfter : [],
      })),
  );
}

function byFirstWord(list: List): Map<string, Phrase[]> {
  return Map.groupBy(phrasesOf(list, false), ({ words }) => words.split(' ')[0] ?? words);
}

const ALONE = new Map(
  BUYING_PHRASES.flatMap(({ language, asksAlone = [] }) =>
    asksAlone.map((phrase) => [comparableText(phrase), language] as const),
  ).reverse(),
);

function phraseIn(sentences: readonly Sentence[], list: List): { match: string; language: string } | null {
  for (const { said, isQuestion } of sentences) {
    const alone = list === 'asks' && isQuestion ? ALONE.get(said) : undefined;
    if (alone) return { match: said, language: alone };
    const asked = list === 'bought' && isQuestion;
    const found =
      spacedPhraseIn(said, list, asked) ?? JOINED[list].find((phrase) => containsPhrase(phrase, said, asked));
    if (found) return { match: found.words, language: found.language };
  }
  return null;
}

/** Finds a phrase as whole words. One of the three words before it, the next word, or a question mark may negate it. */
function spacedPhraseIn(said: string, list: List, asked: boolean): Phrase | null {
  const words = said.split(' ');
  for (const [index, word] of words.entries())
    for (const phrase of SPACED[list].get(word) ?? []) {
      const end = index + phrase.words.split(' ').length;
      if (words.slice(index, end).join(' ') !== phrase.words) continue;
      if (asked && end >= words.length - 1) continue;
      const before = ` ${words.slice(Math.max(0, index - 3), index).join(' ')} `;
      if (phrase.denials.some((denial) => before.includes(` ${denial} `))) continue;
      if (!phrase.turnedAfter.includes(words[end] ?? '')) return phrase;
    }
  return null;
}

/** Finds a phrase anywhere in a script that joins words. The text right before or after may negate it. */
function containsPhrase({ words, denials, turnedAfter }: Phrase, said: string, asked: boolean): boolean {
  const at = said.indexOf(words);
  if (at < 0) return false;
  const before = said.slice(0, at).trimEnd();
  const after = said.slice(at + words.length).trimStart();
  if (asked && after === '') return false;
  return (
    !denials.some((denial) => before.endsWith(denial)) && !turnedAfter.some((turn) => after.startsWith(turn))
  );
}

const MENTIONS = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._-]*[\p{L}\p{N}_]/gu;

/** A mention with other words: "@ana we need this". A bare mention may be a giveaway entry. */
function firstMentionOfOthers(text: string, author: string | null): string | null {
  if (comparableText(text) === '') return null;
  const mentions = cutText(text, MAX_COMMENT).normalize('NFKC').match(MENTIONS) ?? [];
  return mentions.find((mention) => mention.slice(1).toLowerCase() !== author?.toLowerCase()) ?? null;
}
