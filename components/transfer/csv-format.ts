import type { CsvFormat } from '../../lib/model/export';
import { csvFormat } from '../../lib/settings/stored-settings';
import { formatForLanguage } from '../../lib/transfer/export/file-format';
import { useSetting } from '../data/use-setting';

/** Excel goes by the computer's region, which pages cannot read; the browser's language is the nearest to it. */
export const defaultCsvFormat = (): CsvFormat => formatForLanguage(navigator.language);

export const currentCsvFormat = async (): Promise<CsvFormat> =>
  (await csvFormat.read()) ?? defaultCsvFormat();

export const useCsvFormat = (): CsvFormat => useSetting(csvFormat) ?? defaultCsvFormat();
