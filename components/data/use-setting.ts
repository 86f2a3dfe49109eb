import { useEffect, useState } from 'react';
import type { StoredSetting } from '../../lib/settings/stored-setting';
import { consequenceInOneLine } from '../../lib/words/problem-words';
import { showProblem } from '../ui/toast';

/** A stored setting for a screen: the default until it is read, then the current value from any page. */
export function useSetting<Value>(setting: StoredSetting<Value>): Value {
  const [value, setValue] = useState(setting.fallback);
  useEffect(() => {
    let open = true;
    void setting.read().then((read) => open && setValue(read));
    const end = setting.watch(setValue);
    return () => {
      open = false;
      end();
    };
  }, [setting]);
  return value;
}

/** Stores a setting, and shows a message if the browser refuses. */
export function storeSetting<Value>(setting: StoredSetting<Value>, value: Value): void {
  void setting
    .write(value)
    .then((stored) => !stored.ok && showProblem(() => consequenceInOneLine(stored.problem)));
}
