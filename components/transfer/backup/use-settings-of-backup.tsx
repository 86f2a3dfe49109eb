import { type ReactNode, useState } from 'react';
import type { Result } from '../../../lib/model/result';
import { budgets, money } from '../../../lib/settings/stored-settings';
import {
  settingDifferences,
  type TakenSettings,
  takeWorkspaceSettings,
  type WorkspaceSettings,
} from '../../../lib/settings/workspace-settings';
import { useSetting } from '../../data/use-setting';
import { SettingsOfBackup } from './SettingsOfBackup';

const KEEP: TakenSettings = { rates: false, budget: false };
const NO_RATES = { dollarsPerUnit: {} };

interface SettingsWork {
  /** What they would change, and the choices; null if nothing. */
  preview: ReactNode | null;
  /** Whether `take` would change anything. */
  isChange: boolean;
  /** Stores them as chosen for the workspace with this database. */
  take(database: string): Promise<Result<null>>;
}

/** The settings of a backup beside those here. `database` is that of the workspace that gets them; null for a new one. */
export function useSettingsOfBackup(theirs: WorkspaceSettings, database: string | null): SettingsWork {
  const rates = useSetting(money);
  const plans = useSetting(budgets);
  const [takes, setTakes] = useState(KEEP);
  const budget = database === null ? theirs.budget : plans[database];
  const differences = settingDifferences({ rates, ...(budget && { budget }) }, theirs);
  const { added, other } = differences.rates;
  const isThere = added.length + other.length > 0 || differences.budget !== null;
  return {
    preview: isThere ? (
      <SettingsOfBackup
        differences={differences}
        here={rates}
        theirs={theirs.rates ?? NO_RATES}
        takes={takes}
        onChange={setTakes}
      />
    ) : null,
    isChange:
      added.length > 0 ||
      differences.budget?.kind === 'added' ||
      (takes.rates && other.length > 0) ||
      (takes.budget && differences.budget !== null),
    take: (name) => takeWorkspaceSettings(name, theirs, takes),
  };
}
