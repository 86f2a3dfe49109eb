import { createContext, useContext } from 'react';
import { currency } from '../../lib/settings/stored-settings';
import { useSetting } from './use-setting';

/** The currency of most fees of the list on the screen; null without such a list, and if no currency is the most common. */
export const ListFeeCurrency = createContext<string | null>(null);

/** The currency of an amount that names none: that of the fees in the list, otherwise the user's default. */
export function useFeeCurrency(): string {
  const usual = useSetting(currency);
  return useContext(ListFeeCurrency) ?? usual;
}
