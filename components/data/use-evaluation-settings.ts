import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../lib/evaluation/settings';
import {
  type ChosenSettings,
  readEvaluationSettings,
  watchEvaluationSettings,
} from '../../lib/settings/evaluation-settings';
import { moveProgress } from './page-shortlist';
import { useOwnTables } from './use-own-tables';

/** The stored settings with the user's own tables; null until both are read, so that nothing is evaluated twice. */
export function useEvaluationSettings(): EvaluationSettings | null {
  const [chosen, setChosen] = useState<ChosenSettings | null>(null);
  useEffect(() => {
    let open = true;
    const take = (read: ChosenSettings) => open && setChosen(read);
    readEvaluationSettings().then(take, () => take(DEFAULT_SETTINGS));
    const end = watchEvaluationSettings(take);
    return () => {
      open = false;
      end();
    };
  }, []);
  const tables = useOwnTables();
  // A move from an earlier version may take a minute. Nothing of the profile waits for it.
  const isMoving = useStore(moveProgress, ({ share }) => share !== null);
  const isWaiting = tables.kind === 'asking' && !isMoving;
  const ownTables = tables.kind === 'answered' ? tables.value.all : DEFAULT_SETTINGS.ownTables;
  return useMemo(
    () => (chosen === null || isWaiting ? null : { ...chosen, ownTables }),
    [chosen, isWaiting, ownTables],
  );
}
