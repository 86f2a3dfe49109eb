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

/** Compared as comments are: without signs, in one form. */
const PHRASES = BUYING_PHRASES.map(({ language, bought, asks, denials, joined = false }) => ({
  language,
  joined,
  denials,
  bought: bought.map(saying),
  asks: asks.map(saying),
}));

function phraseIn(said: string, list: List) {
  for (const { language, joined, denials, [list]: phrases } of PHRASES)
    for (const match of phrases) {
      const at = indexOf(said, match, joined);
      if (at >= 0 && !denied(said.slice(0, at), denials, joined)) return { match, language };
    }
  return null;
}

/** Where the phrase stands as whole words, or anywhere in scripts that join them; -1 where it does not. */
function indexOf(said: string, phrase: string, joined: boolean): number {
  for (let at = said.indexOf(phrase); at >= 0; at = said.indexOf(phrase, at + 1))
    if (joined || (!touches(said[at - 1]) && !touches(said[at + phrase.length]))) return at;
  return -1;
}

function touches(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}

/** Within the last three words before, or right before in scripts that join words. */
function denied(before: string, denials: readonly string[], joined: boolean): boolean {
  if (joined) return denials.some((denial) => before.trimEnd().endsWith(denial));
  const last = ` ${before.trim().split(' ').slice(-3).join(' ')} `;
  return denials.some((denial) => last.includes(` ${denial} `));
}

const MENTIONS = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}._-]*[\p{L}\p{N}_]/gu;

/** A mention beside words of one's own: "@ana we need this". A bare mention may be a giveaway's. */
function somebodyTagged(text: string, author: string | null): string | null {
  if (saying(text) === '') return null;
  const mentions = text.normalize('NFKC').match(MENTIONS) ?? [];
  return mentions.find((mention) => mention.slice(1).toLowerCase() !== author?.toLowerCase()) ?? null;
}
