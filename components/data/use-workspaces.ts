import { use, useSyncExternalStore } from 'react';
import {
  FIRST_WORKSPACE,
  onWorkspacesChanged,
  readWorkspaces,
  UnreadableWorkspaces,
  type Workspace,
  type Workspaces,
} from '../../lib/settings/workspaces';
import { onLanguageChanged } from '../../lib/words/catalogue/current-language';
import { say } from '../../lib/words/catalogue/say';
import { loadClosedSections } from '../ui/closed-sections';
import { finishDeletions } from './delete-workspace';

/** Why no workspace is known: the list is of another version, or the browser did not let it be read. */
type NotKnown = 'newer' | 'refused';

/** The browser may be short of storage only briefly. */
const WAITS_MS = [0, 100, 300, 600];

let known: Workspaces | NotKnown = 'refused';
let loading: Promise<void> | null = null;
let latest: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Never guesses a workspace: what is saved into another client's would show there. */
async function tryToRead(): Promise<Workspaces | NotKnown> {
  for (const waitMs of WAITS_MS) {
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    try {
      return await readWorkspaces();
    } catch (error) {
      if (error instanceof UnreadableWorkspaces) return 'newer';
    }
  }
  return 'refused';
}

/** The first workspace has a name in the language of the interface until the user gives it another. */
function inWords({ all, current, deleted }: Workspaces): Workspaces {
  const named = (one: Workspace) =>
    one.id === FIRST_WORKSPACE.id && one.name === FIRST_WORKSPACE.name
      ? { ...one, name: say('workspaces.first') }
      : one;
  return { all: all.map(named), current: named(current), deleted };
}

/** Reads the list again; screens show the newest one. */
export function rereadWorkspaces(): Promise<void> {
  const reading: Promise<void> = tryToRead().then((answer) => {
    if (latest !== null && latest !== reading) return latest;
    known = typeof answer === 'string' ? answer : inWords(answer);
    for (const listener of listeners) listener();
  });
  latest = reading;
  return reading;
}

async function load(): Promise<void> {
  onWorkspacesChanged(() => void rereadWorkspaces());
  onLanguageChanged(() => void rereadWorkspaces());
  // Sections that cannot be loaded are drawn as they are at first.
  await Promise.all([rereadWorkspaces(), loadClosedSections().catch(() => undefined)]);
  if (typeof known !== 'string') void finishDeletions(known.deleted);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The workspaces, from whichever page they change, or why they are not known. Suspends until they are read. */
export function useWorkspaces(): Workspaces | NotKnown {
  loading ??= load();
  use(loading);
  return useSyncExternalStore(subscribe, () => known);
}
