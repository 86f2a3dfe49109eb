import { vi } from 'vitest';
import type { ListClient } from '../../../lib/lists/list-client';

/** A list that answers only what a test gives it, with a way to announce changes. */
export function slowList(answers: Partial<ListClient>) {
  const changed = new Set<() => void>();
  const client: ListClient = {
    setSettings: vi.fn(),
    setBrief: vi.fn(),
    rows: vi.fn(),
    facets: vi.fn(),
    counts: vi.fn(),
    entries: vi.fn(),
    ranks: vi.fn(),
    budget: vi.fn(),
    lanes: vi.fn(),
    select: vi.fn(),
    selection: vi.fn(),
    editSelected: vi.fn(),
    resumeSelection: vi.fn(),
    notToContact: vi.fn(),
    ids: vi.fn(),
    editRows: vi.fn(),
    stopEditing: vi.fn(),
    onProgress: () => () => undefined,
    onChange(tell) {
      changed.add(tell);
      return () => changed.delete(tell);
    },
    close: vi.fn(),
    ...answers,
  };
  return {
    client,
    change() {
      for (const tell of changed) tell();
    },
  };
}
