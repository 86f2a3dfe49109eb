import { csvFormat } from '../../../lib/settings/stored-settings';
import { say } from '../../../lib/words/catalogue/say';
import { storeSetting } from '../../data/use-setting';
import { Select } from '../../ui/Select';
import { useCsvFormat } from '../csv-format';

/** The decimal sign of texts for spreadsheets: CSV files and copied rows share it. */
export function DecimalSignSelect({ hint = null }: { hint?: string | null }) {
  const format = useCsvFormat();
  return (
    <Select
      label={say('export.csv.decimal')}
      hint={hint}
      value={format.decimalSign}
      options={[
        ['.', say('export.csv.decimal-point')],
        [',', say('export.csv.decimal-comma')],
      ]}
      onChange={(decimalSign) => storeSetting(csvFormat, { ...format, decimalSign })}
    />
  );
}
