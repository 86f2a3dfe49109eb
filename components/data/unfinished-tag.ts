/**
 * The tag that is being typed. A popup may be gone before the shortlist has taken it; localStorage takes it at once.
 */
const PREFIX = 'unfinished-tag:';

/** What was typed and may not have reached the shortlist; empty where there is nothing. */
export function unfinishedTag(candidateId: string): string {
  try {
    return localStorage.getItem(PREFIX + candidateId) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text that is being typed; an empty one is forgotten. */
export function keepUnfinishedTag(candidateId: string, text: string): void {
  try {
    if (text.trim() === '') localStorage.removeItem(PREFIX + candidateId);
    else localStorage.setItem(PREFIX + candidateId, text);
  } catch {
    // Storage is refused: the text still stands on the screen and is saved from there.
  }
}
