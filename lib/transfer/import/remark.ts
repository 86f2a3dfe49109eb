import type { PlatformId } from '../../model/platform';

/** What is worth a word about a whole column or file, and needs no answer. */
export type Remark =
  /** Letters that a wrong encoding has lost; no other encoding brings them back. `emptied`: names of nothing else. */
  | { code: 'lost-letters'; cells: number; emptied: number }
  /** Scores such as 4-5 that a sheet took for dates. They stay as they are. */
  | { code: 'values-became-dates'; at: number; cells: number }
  /** Cells of a column of contacts that are neither an address nor a number. They are in the note. */
  | { code: 'contacts-in-note'; at: number; cells: number }
  /** Cells of a column of contacts that have several. The first is taken, and all are in the note. */
  | { code: 'more-contacts-in-note'; at: number; cells: number }
  /** Phone numbers that are short of the 0 that others of their column have. They stay as they are. `lines`: the first rows. */
  | { code: 'lost-zeros'; at: number; cells: number; lines: readonly number[] }
  /** Handles that a sheet changed, and their links tell. `lines`: the first rows. */
  | { code: 'repaired-handles'; rows: number; lines: readonly number[] }
  /** Links to another platform than the heading of their column names. They are profiles of that platform. `lines`: the first rows. */
  | { code: 'linked-elsewhere'; rows: number; lines: readonly number[] }
  /** Names or labels longer than Yardstick keeps. The whole text is in the note. `lines`: the first rows. */
  | { code: 'cut-texts'; at: number; cells: number; lines: readonly number[]; max: number }
  /** Texts of our own file that were longer than a spreadsheet cell. `lines`: the first rows. */
  | { code: 'cut-by-export'; rows: number; lines: readonly number[] }
  /** Texts of the last column that contain the separator and were divided by it. `lines`: the first rows. */
  | { code: 'rejoined-texts'; at: number; rows: number; lines: readonly number[] }
  /** Headings longer than a field may be called. `at`: the first such column. */
  | { code: 'cut-headings'; columns: number; at: number; max: number }
  /** Columns of the parts of one name, by their places: "Prénom" and "Nom". */
  | { code: 'joined-names'; ats: readonly number[] }
  /** Columns of one field of the user's own, by their places. Where they differ, the first counts. */
  | { code: 'one-field'; field: string; ats: readonly number[] }
  /** Lists of objects in a JSON file, such as the posts of a profile. `headings`: the keys that have them. */
  | { code: 'lists-inside'; cells: number; headings: readonly string[] }
  /** Creators whose rows say different things. What does not count is in the note. `lines`: the rows of the first ones. */
  | { code: 'rows-disagree'; creators: number; lines: readonly (readonly number[])[] }
  /** Rows of different names that one profile makes one creator, such as the channel of their agency. */
  | {
      code: 'joined-by-profile';
      creators: number;
      platform: PlatformId;
      handle: string;
      lines: readonly number[];
    };

/** How many rows a remark names at most. */
export const SHOWN_ROWS = 3;
