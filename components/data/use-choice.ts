import { useEffect, useState } from 'react';
import type { StoredChoice } from '../../lib/settings/stored-choice';
import { showProblem } from '../ui/toast';

/** A stored choice on a screen: its fallback until it is read; follows it wherever it is changed. */
export function useChoice<Value>(choice: StoredChoice<Value>): Value {
  const [value, setValue] = useState(choice.fallback);
  useEffect(() => {
    let open = true;
    void choice.read().then((read) => open && setValue(read));
    const end = choice.watch(setValue);
    return () => {
      open = false;
      end();
    };
  }, [choice]);
  return value;
}

/** Keeps a choice, and says so where the browser refuses. */
export function choose<Value>(choice: StoredChoice<Value>, value: Value): void {
  void choice
    .write(value)
    .then((kept) => !kept.ok && showProblem(`${kept.problem.happened} ${kept.problem.kept}`));
}
