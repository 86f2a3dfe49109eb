import type { ToastWords } from '../ui/toast';

/** What a save has done. */
export interface SavedProfile {
  /** The commit that Undo reverts. */
  commitId: string;
  /** Says that it is saved. */
  words: ToastWords;
}

/** What the button that saves says, and what follows the save. */
export interface Submit {
  words: string;
  /** For an account that is saved already. */
  wordsAgain: string;
  /** Says that it is saved, and goes on. */
  onSaved(saved: SavedProfile): void;
}
