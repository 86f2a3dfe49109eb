import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ok, type Problem } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { attempt } from '../../lib/store/problems';
import { useShortlist } from './use-shortlist';

export type Live<Value> =
  | { kind: 'asking' }
  | { kind: 'answered'; value: Value }
  | { kind: 'failed'; problem: Problem; retry(): void };

/**
 * Queries the shortlist, and again after every change to the queried data from any page. `about` identifies the
 * subject, so that the answer about one profile is never shown under another. A change to `deps` alone queries again
 * and shows the old answer until the new one arrives.
 */
export function useLive<Value>(
  about: string,
  ask: (db: ShortlistDatabase) => Promise<Value>,
  deps: readonly unknown[] = [],
): Live<Value> {
  const db = useShortlist();
  const [tries, setTries] = useState(0);
  const answer = useLiveQuery(async () => {
    return { about, result: await attempt(db, 'saved-before', async () => ok(await ask(db))) };
  }, [db, about, tries, ...deps]);

  if (answer?.about !== about) return { kind: 'asking' };
  const { result } = answer;
  if (result.ok) return { kind: 'answered', value: result.value };
  return { kind: 'failed', problem: result.problem, retry: () => setTries(tries + 1) };
}
