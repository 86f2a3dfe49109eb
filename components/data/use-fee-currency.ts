import { currency } from '../../lib/settings/stored-settings';
import { useSetting } from './use-setting';

/** The currency that the user types fees in. */
export const useFeeCurrency = (): string => useSetting(currency);
