import { MAX_CAPTION } from '../../model/limits';
import { cutText } from '../../model/outside-text';
import type { PostReadings } from '../../model/post';
import type { WordSeen } from './brief';

/** Scripts that do not separate words by spaces: a word counts anywhere in them. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Every place where one of the words occurs as a whole word, a hashtag or in a mention. Ignores case, hyphens and the
 * form of apostrophes. A hashtag or a mention may join words and drop accents: "@cocacola".
 */
export function wordsSeen(
  words: readonly string[],
  bio: string | null,
  posts: readonly PostReadings[],
): WordSeen[] {
  const texts = [
    { text: bio, postId: null },
    ...posts.map(({ caption, id }) => ({ text: caption, postId: id })),
  ];
  const wanted = words.map((word) => word.trim()).filter((word) => folded(word).trim() !== '');
  return texts.flatMap(({ text, postId }) => {
    const plain = folded(text ?? '');
    const tags = new Set(
      plain
        .match(TAGS)
        ?.map(joined)
        .filter((tag) => tag !== ''),
    );
    return wanted
      .filter((word) => containsWord(folded(word), plain) || tags.has(joined(folded(word))))
      .map((word) => ({ word, postId }));
  });
}

const TAGS = /[#@][\p{L}\p{M}\p{N}._]+/gu;

function folded(text: string): string {
  return cutText(text, MAX_CAPTION)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u2010-\u2015-]/g, ' ');
}

/** Only letters and digits, with accents removed from Latin letters. */
function joined(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function containsWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (JOINED.test(word) || (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]))) return true;
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}
