import type { RowCheck } from './check-rows';
import type { ExportSource } from './file-column';

/** A file in the parts of which a blob is made. */
export interface WrittenFile {
  parts: BlobPart[];
  check: RowCheck;
  /** How many texts were cut to the length of a spreadsheet cell. */
  cuts: number;
}

/** Takes profiles in the order of the file, part by part. */
export interface FileWriter {
  add(sources: readonly ExportSource[]): Promise<void>;
  finish(): Promise<WrittenFile>;
  /** Gives up; nothing is written. */
  cancel(): void;
}
