import type { ImportClient, ImportProgress } from './import-client';

/** What an import in a worker is asked. */
export type ImportAsked = 'open' | 'plan' | 'check' | 'rows' | 'notTaken' | 'leaveOut' | 'save';

export type ToImportWorker =
  /** The first message: the database of the workspace. */
  | { kind: 'start'; database: string }
  | { kind: 'stop' }
  | {
      [Name in ImportAsked]: { kind: 'ask'; id: number; name: Name; with: Parameters<ImportClient[Name]> };
    }[ImportAsked];

export type FromImportWorker =
  | { kind: 'answer'; id: number; value: unknown }
  /** `error`: what nothing in the import expects, to be reported. */
  | { kind: 'failed'; id: number; error: unknown }
  | { kind: 'progress'; progress: ImportProgress };

/** The part of a worker's scope that carries messages. */
export interface ImportPage {
  postMessage(message: FromImportWorker): void;
  addEventListener(type: 'message', hear: (event: { data: ToImportWorker }) => void): void;
}
