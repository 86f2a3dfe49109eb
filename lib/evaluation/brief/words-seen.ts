import type { PostReadings } from '../../model/post';
import type { WordSeen } from './brief';

/** Scripts whose words are not set apart by spaces: a word counts anywhere in them. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Every place where one of the words stands as a whole word, as a hashtag or in a mention; case ignored. */
export function wordsSeen(
  words: readonly string[],
  bio: string | null,
  posts: readonly PostReadings[],
): WordSeen[] {
  const texts = [
    { text: bio, postId: null },
    ...posts.map(({ caption, id }) => ({ text: caption, postId: id })),
  ];
  const wanted = words.map((word) => word.trim()).filter((word) => word !== '');
  return texts.flatMap(({ text, postId }) => {
    const plain = folded(text ?? '');
    return wanted.filter((word) => stands(folded(word), plain)).map((word) => ({ word, postId }));
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (JOINED.test(word) || (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]))) return true;
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}
