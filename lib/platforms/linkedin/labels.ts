/* The words beside LinkedIn's numbers, except those of followers (`follower-words.ts`). English and Portuguese were seen
   (2024-10 to 2026-07); the others are those of LinkedIn's own translations. In other languages, numbers that need a word
   are missing. */

const COMMENTS = /\b(?:comments?|coment[áa]rios?|commentaires?|kommentare?|comment[io]|reacties?)\b/iu;
const REPOSTS =
  /\b(?:reposts?|compartilhamentos?|republica[çc](?:ão|ões|ión|iones)|republications?|diffusions?)\b/iu;
const REACTIONS =
  /(?:reactions?|rea[çc](?:ão|ões|ción|cciones|cción)|réactions?|reaktion(?:en)?|reazion[ei])/;

/** The heading may be repeated for screen readers. */
const ACTIVITY = /^(activity|atividades?|actividad|activités?|aktivitäten|attività|activiteit)(?:\s?\1)?$/iu;

/** Zero stands there only until the page knows the number. */
const NUMBER = "(?!0[^\\p{Nd}.,])\\p{Nd}[\\p{Nd}.,'’\\s]*";
/** A whole label such as "25 reactions". "Maya and 24 other reactions" leaves one out. */
const REACTIONS_ALONE = new RegExp(`^${NUMBER}${REACTIONS.source}$`, 'iu');

export const isActivity = (heading: string): boolean => ACTIVITY.test(heading);
export const saysComments = (text: string): boolean => COMMENTS.test(text);
export const saysReposts = (text: string): boolean => REPOSTS.test(text);
export const isReactions = (text: string): boolean => REACTIONS_ALONE.test(text);
