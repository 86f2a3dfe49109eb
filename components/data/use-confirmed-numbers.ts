import { useEffect, useState } from 'react';
import type { ConfirmedNumber } from '../../lib/evaluation/drift/drift';
import { accountKey } from '../../lib/model/candidate';
import {
  type ConfirmedNumbers,
  confirmNumber,
  onConfirmed,
  readConfirmed,
} from '../../lib/settings/confirmed-numbers';
import type { ShownProfile } from './screen-state';

const NONE: readonly ConfirmedNumber[] = [];

/** The doubted numbers of an account that the user has said are right. */
export function useConfirmedNumbers(seen: ShownProfile | null) {
  const [all, setAll] = useState<ConfirmedNumbers>({});
  useEffect(() => {
    let open = true;
    const read = () => void readConfirmed().then((confirmed) => open && setAll(confirmed));
    read();
    const end = onConfirmed(read);
    return () => {
      open = false;
      end();
    };
  }, []);
  const account = seen && accountKey(seen.place.platform, seen.handle);
  return {
    confirmed: (account !== null && all[account]) || NONE,
    /** Rejects if the browser refuses to store it. */
    confirm: async ({ code, of, count, now }: ConfirmedNumber) => {
      if (account !== null) await confirmNumber(account, { code, of, count, now });
    },
  };
}
