/** What the button that saves says, and what follows the save. */
export interface Submit {
  words: string;
  /** For an account that is saved already. */
  wordsAgain: string;
  onSaved(): void;
}
