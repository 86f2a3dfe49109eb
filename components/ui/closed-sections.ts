import { useEffect, useSyncExternalStore } from 'react';
import { closedSections } from '../../lib/settings/stored-settings';

type Closed = Readonly<Record<string, boolean>>;

/** Null until loaded. */
let known: Closed | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/**
 * Loads which sections are closed. A screen waits for it before it draws its first section: one that collapses after it was
 * drawn makes the screen jump.
 */
export function loadClosedSections(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  await takeOverEarlier();
  hear(await closedSections.read());
  closedSections.watch(hear);
}

function hear(closed: Closed): void {
  known = closed;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether the section is closed; undefined if the user never opened or closed it. */
export function useClosedSection(id: string): boolean | undefined {
  useEffect(() => void loadClosedSections(), []);
  return useSyncExternalStore(subscribe, () => known?.[id]);
}

/** Losing it costs one click, so a refusal by the browser is harmless. */
export async function storeClosedSection(id: string, closed: boolean): Promise<void> {
  await closedSections.amend((stored) => ({ ...stored, [id]: closed }));
}

const EARLIER = 'section-closed:';

/** Up to version 0.1.0 they were in localStorage, which goes with the browsing data of the browser. */
async function takeOverEarlier(): Promise<void> {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(EARLIER));
    if (keys.length === 0) return;
    const earlier = keys.map((key) => [key.slice(EARLIER.length), localStorage.getItem(key) === 'yes']);
    const result = await closedSections.amend((stored) => ({ ...Object.fromEntries(earlier), ...stored }));
    if (result.ok) for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Storage is blocked, so there is nothing to take over.
  }
}
