import { numberWith, type Words, type WordsFirst } from '../number-with-words';

/*
 * The words beside the numbers of a drawn post, as Facebook translates them. English was seen (2025-06 to 2026-07), and
 * Spanish and Urdu in the page for old browsers. In a language that is missing here, the number is missing too.
 */

const COMMENTS: Words = {
  ar: /تعليق(?:ًا|ا|ات)?/,
  cs: /komentář(?:e|ů)?/,
  da: /kommentar(?:er)?/,
  de: /kommentare?/,
  en: /comments?/,
  es: /(?:de )?comentarios?/,
  fi: /kommenttia?/,
  fr: /commentaires?/,
  hu: /hozzászólás/,
  id: /komentar/,
  it: /comment[oi]/,
  ja: /件のコメント/,
  ko: /개의 댓글/,
  nl: /opmerking(?:en)?|reacties?/,
  no: /kommentar(?:er)?/,
  pl: /komentarz(?:e|y)?/,
  pt: /(?:de )?comentários?/,
  ro: /(?:de )?comentari[iu]/,
  ru: /комментари(?:й|я|ев)/,
  sv: /kommentar(?:er)?/,
  th: /ความคิดเห็น/,
  tr: /yorum/,
  uk: /коментар(?:і|ів)?/,
  vi: /bình luận/,
  zh: /(?:条|條|則|则)?\s?(?:评论|評論|留言)/,
};
const COMMENTS_FIRST: WordsFirst = {
  ja: [/コメント/, /件/],
  ko: [/댓글/, /개/],
  th: [/ความคิดเห็น/, /รายการ/],
};

const SHARES: Words = {
  ar: /مشارك(?:ة|ات)/,
  da: /deling(?:er)?/,
  de: /mal geteilt/,
  en: /shares?/,
  es: /ve(?:z|ces) compartido/,
  fr: /partages?/,
  id: /kali dibagikan/,
  it: /condivision[ei]/,
  ja: /件のシェア/,
  ko: /회 공유/,
  nl: /keer gedeeld/,
  no: /deling(?:er)?/,
  pl: /udostępnie(?:nie|nia|ń)/,
  pt: /(?:de )?compartilhamentos?/,
  sv: /delning(?:ar)?/,
  tr: /paylaşım/,
  vi: /lượt chia sẻ/,
  zh: /次分享/,
};
const SHARES_FIRST: WordsFirst = { ja: [/シェア/, /件/], ko: [/공유/, /회/] };

/** Whether a text is a number with its word and nothing else. */
export const IS_NUMBER_OF = {
  comments: numberWith(COMMENTS, COMMENTS_FIRST),
  shares: numberWith(SHARES, SHARES_FIRST),
};

/** The labels of the buttons beside a reel, which have no words (English 2025-05). */
export const BUTTONS: Record<'likes' | 'comments' | 'shares', ReadonlySet<string>> = {
  likes: new Set([
    'Like',
    'Gefällt mir',
    'Me gusta',
    'J’aime',
    "J'aime",
    'Curtir',
    'Mi piace',
    'Vind ik leuk',
    'Beğen',
  ]),
  comments: new Set([
    'Comment',
    'Kommentieren',
    'Comentar',
    'Commenter',
    'Commenta',
    'Reageren',
    'Yorum Yap',
  ]),
  shares: new Set([
    'Share',
    'Teilen',
    'Compartir',
    'Partager',
    'Compartilhar',
    'Condividi',
    'Delen',
    'Paylaş',
  ]),
};
