import { use, useSyncExternalStore } from 'react';
import {
  FIRST_WORKSPACE,
  onWorkspacesChanged,
  readWorkspaces,
  UnreadableWorkspaces,
  type Workspaces,
} from '../../lib/settings/workspaces';
import { loadClosedSections } from '../ui/closed-sections';
import { finishDeletions } from './delete-workspace';

/** Null for a list of another version, which this one cannot read. */
let known: Workspaces | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

let asked = 0;

async function read(): Promise<void> {
  const turn = ++asked;
  try {
    const workspaces = await readWorkspaces();
    if (turn !== asked) return;
    known = workspaces;
  } catch (error) {
    // Where the browser gives no storage at all, the numbers of the page still show, and the shortlist says why it does not.
    const isBlocked = !(error instanceof UnreadableWorkspaces) && known === null;
    if (isBlocked) known = { all: [FIRST_WORKSPACE], current: FIRST_WORKSPACE, deleted: [] };
    else if (error instanceof UnreadableWorkspaces) known = null;
  }
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  onWorkspacesChanged(() => void read());
  await Promise.all([read(), loadClosedSections()]);
  if (known) void finishDeletions(known.deleted);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The workspaces, from whichever page they change. Suspends until they are read. */
export function useWorkspaces(): Workspaces | null {
  loading ??= load();
  use(loading);
  return useSyncExternalStore(subscribe, () => known);
}
