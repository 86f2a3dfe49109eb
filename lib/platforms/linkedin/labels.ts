import { withoutMarks } from '../../page/texts';

/* The words beside LinkedIn's numbers. English and Portuguese were seen (2024-10 to 2026-07); the others are those of
   LinkedIn's own translations. In other languages, numbers that need a word are missing. */

const FOLLOWERS = '(?:followers?|seguidor(?:es|as?)?|abonné(?:e?s)?|follower:innen|volgers?)';
const COMMENTS = /\b(?:comments?|coment[áa]rios?|commentaires?|kommentare?|commenti|commento|reacties?)\b/iu;
const REPOSTS =
  /\b(?:reposts?|compartilhamentos?|republica(?:ç|c)(?:ão|ões|ión|iones)|republications?|diffusions?)\b/iu;
const REACTIONS =
  /\b(?:reactions?|rea(?:ç|c)(?:ão|ões|ción|cciones|cción)|réactions?|reaktion(?:en)?|reazion[ei])\b/iu;

/** The heading may be repeated for screen readers. */
const ACTIVITY = /^(activity|atividades?|actividad|activités?|aktivitäten|attività|activiteit)(?:\s?\1)?$/iu;

/** A whole text such as "7,896 followers", "8K followers" or "1,2 mi de seguidores". */
const ALONE = new RegExp(
  `^\\p{Nd}[\\p{Nd}.,'’\\s]*(?:\\p{L}{1,4}\\.?\\s)?(?:\\p{L}{1,4}\\.?\\s)?${FOLLOWERS}$`,
  'iu',
);
const MAX_LENGTH = 40;

/** Whether a text is a number of followers and nothing else. A bio that boasts of followers has other words. */
export function isFollowers({ data }: Text): boolean {
  const text = withoutMarks(data).replaceAll(/\s+/gu, ' ');
  return text.length <= MAX_LENGTH && ALONE.test(text.replace(/(\p{Nd})(?=\p{L})/u, '$1 '));
}

export const isActivity = (heading: string): boolean => ACTIVITY.test(heading);
export const saysComments = (text: string): boolean => COMMENTS.test(text);
export const saysReposts = (text: string): boolean => REPOSTS.test(text);
export const saysReactions = (text: string): boolean => REACTIONS.test(text);
