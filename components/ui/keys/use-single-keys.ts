import { useEffect, useState } from 'react';
import { singleKeys } from '../../../lib/settings/stored-settings';

/** Whether single keys act; null until known, so that a key the user switched off never acts. */
export function useSingleKeys(): boolean | null {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let open = true;
    void singleKeys.read().then((read) => open && setOn(read));
    const end = singleKeys.watch(setOn);
    return () => {
      open = false;
      end();
    };
  }, []);
  return on;
}
