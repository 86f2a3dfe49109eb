import type { Result } from '../../model/result';
import type { CheckedCounts, CheckedRow, RowGroup } from './checked-rows';
import type { FileFault } from './file-fault';
import type { MergeRule } from './merge-rule';
import type { NotTaken } from './not-taken';
import type { ImportChoices } from './plan';
import type { PlannedImport } from './planned';
import type { RememberedImport } from './remembered-choices';

/** A file, or a text that the user pasted. */
export type ImportSource = { kind: 'file'; file: Blob } | { kind: 'text'; text: string };

/** How far the work is. `of` is 0 while nobody knows how much it is. */
export interface ImportProgress {
  doing: 'reading' | 'matching' | 'comparing' | 'saving';
  done: number;
  of: number;
}

/** A file that can be planned, or why it cannot be read. */
export type OpenedImport = { isRead: true; planned: PlannedImport } | { isRead: false; fault: FileFault };

/** What an import did. */
export interface ImportedProfiles {
  /** The commit that Undo reverts; null if nothing had to change. */
  commitId: string | null;
  /** Profiles that are saved now, and all that were to be. */
  done: number;
  of: number;
  /** The user stopped it before the last part. */
  isStopped: boolean;
}

/**
 * Imports one file, step by step. It runs in a worker, so a screen never waits. `close` ends whatever it does; only what is
 * already saved stays.
 */
export interface ImportClient {
  /** Reads a file and plans it, with what is remembered of earlier ones. */
  open(source: ImportSource, remembered: readonly RememberedImport[]): Promise<Result<OpenedImport>>;
  /** Plans the open file again. */
  plan(choices: ImportChoices): Promise<Result<PlannedImport>>;
  /**
   * Compares the plan with the shortlist. `noteAboutRow` is the sentence of a note about another row, with `{line}` and
   * `{values}`, because a worker has no words.
   */
  check(rule: MergeRule, noteAboutRow?: string): Promise<Result<CheckedCounts>>;
  /** A part of the rows that were checked. */
  rows(group: RowGroup, from: number, to: number): Promise<Result<CheckedRow[]>>;
  /** Every row of which something is not taken, whole. */
  notTaken(): Promise<Result<NotTaken>>;
  /** Leaves a profile out, or takes it again. */
  leaveOut(key: string, isLeftOut: boolean): Promise<Result<CheckedCounts>>;
  /** Saves what was checked, or after a stop, the rest of it. */
  save(): Promise<Result<ImportedProfiles>>;
  /** Ends `save` after the part that is being written. */
  stop(): void;
  onProgress(progressed: (progress: ImportProgress) => void): void;
  close(): void;
}
