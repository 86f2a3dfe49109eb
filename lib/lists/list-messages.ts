import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import type { ListClient } from './list-client';

/** The requests that a list in a worker answers. */
export type Asked =
  | ('rows' | 'facets' | 'counts' | 'entries' | 'select' | 'selection' | 'editSelected')
  | ('ranks' | 'budget' | 'lanes')
  | ('ids' | 'editRows' | 'notToContact' | 'resumeSelection');

export type ToWorker =
  /** The first message: which database to open. */
  | { kind: 'open'; database: string; settings: EvaluationSettings }
  | { kind: 'settings'; settings: EvaluationSettings }
  | { kind: 'brief'; brief: Brief | null }
  | { kind: 'stop-editing' }
  | { [Name in Asked]: { kind: 'ask'; id: number; name: Name; with: Parameters<ListClient[Name]> } }[Asked];

export type FromWorker =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'changed' }
  /** How many of the rows are edited. */
  | { kind: 'edited'; done: number; of: number };

/** The part of a `Worker`, or of a worker's own scope, that carries messages. */
export interface MessageEnd<Sent, Received> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', hear: (event: { data: Received }) => void): void;
}
