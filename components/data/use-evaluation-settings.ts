import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../lib/evaluation/settings';
import { readEvaluationSettings, watchEvaluationSettings } from '../../lib/settings/evaluation-settings';

/** The stored settings; null until they are read, so that nothing is evaluated twice. */
export function useEvaluationSettings(): EvaluationSettings | null {
  const [settings, setSettings] = useState<EvaluationSettings | null>(null);
  useEffect(() => {
    let open = true;
    const take = (read: EvaluationSettings) => open && setSettings(read);
    readEvaluationSettings().then(take, () => take(DEFAULT_SETTINGS));
    const end = watchEvaluationSettings(take);
    return () => {
      open = false;
      end();
    };
  }, []);
  return settings;
}
