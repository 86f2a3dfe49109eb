import { withoutMarks } from '../../page/texts';

/* The words beside LinkedIn's numbers. English and Portuguese were seen (2024-10 to 2026-07); the others are those of
   LinkedIn's own translations. In other languages, numbers that need a word are missing. */

const SEGUIDORES = /seguidor(?:es|as?)?/;
/** The word for followers in each language of the page. */
const FOLLOWERS: Record<string, RegExp> = {
  en: /followers?/,
  pt: SEGUIDORES,
  es: SEGUIDORES,
  fr: /abonné(?:e?s)?/,
  de: /follower(?::innen)?/,
  it: /follower/,
  nl: /volgers?/,
};
const COMMENTS = /\b(?:comments?|coment[áa]rios?|commentaires?|kommentare?|comment[io]|reacties?)\b/iu;
const REPOSTS =
  /\b(?:reposts?|compartilhamentos?|republica[çc](?:ão|ões|ión|iones)|republications?|diffusions?)\b/iu;
const REACTIONS =
  /(?:reactions?|rea[çc](?:ão|ões|ción|cciones|cción)|réactions?|reaktion(?:en)?|reazion[ei])/;

/** The heading may be repeated for screen readers. */
const ACTIVITY = /^(activity|atividades?|actividad|activités?|aktivitäten|attività|activiteit)(?:\s?\1)?$/iu;

/** Zero stands there only until the page knows the number. */
const NUMBER = "(?!0[^\\p{Nd}.,])\\p{Nd}[\\p{Nd}.,'’\\s]*";
/** Other short words before "followers" change the meaning: "3 new followers", "12 of your followers". */
const UNIT = "(?:(?:k|m|b|mil|mi|bi|tsd|mio|mrd|mln|mld)\\.?\\s)?(?:d[e'’]\\s?)?";
/** A whole text such as "7,896 followers", "8K followers" or "1,2 mi de seguidores". */
const alone = (...words: RegExp[]) =>
  new RegExp(`^${NUMBER}${UNIT}(?:${words.map(({ source }) => source).join('|')})$`, 'iu');
const ALONE = new Map(Object.entries(FOLLOWERS).map(([language, word]) => [language, alone(word)]));
const ALONE_IN_ANY = alone(...Object.values(FOLLOWERS));
const MAX_LENGTH = 40;

/**
 * Whether a text is a number of followers and nothing else, in the page's language. A bio that boasts of followers has
 * other words, or is in English on a page in another language.
 */
export function isFollowers({ data }: Pick<Text, 'data'>, language: string): boolean {
  const expected = language === 'und' ? ALONE_IN_ANY : ALONE.get(language.split('-', 1)[0] ?? '');
  if (!expected) return false;
  const text = withoutMarks(data).replaceAll(/\s+/gu, ' ');
  return text.length <= MAX_LENGTH && expected.test(text.replace(/(\p{Nd})(?=\p{L})/u, '$1 '));
}

/** A whole label such as "25 reactions". "Maya and 24 other reactions" leaves one out. */
const REACTIONS_ALONE = new RegExp(`^${NUMBER}${REACTIONS.source}$`, 'iu');

export const isActivity = (heading: string): boolean => ACTIVITY.test(heading);
export const saysComments = (text: string): boolean => COMMENTS.test(text);
export const saysReposts = (text: string): boolean => REPOSTS.test(text);
export const isReactions = (text: string): boolean => REACTIONS_ALONE.test(text);
