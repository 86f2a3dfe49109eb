import type { CsvFormat } from '../../../lib/model/export';
import { csvFormat } from '../../../lib/settings/stored-settings';
import { say } from '../../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../../data/use-setting';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import formStyles from '../../ui/DialogForm.module.css';
import { FieldGroup } from '../../ui/FieldGroup';
import { Select } from '../../ui/Select';
import { defaultCsvFormat } from '../csv-format';
import { DecimalSignSelect } from './DecimalSignSelect';

/** Separator, decimal sign and byte-order mark of a CSV file for spreadsheets, and why they are what they are. */
export function CsvFormatFields() {
  const chosen = useSetting(csvFormat);
  const fallback = defaultCsvFormat();
  const format = chosen ?? fallback;
  const change = (part: Partial<CsvFormat>) => storeSetting(csvFormat, { ...format, ...part });
  return (
    <FieldGroup legend={say('export.csv.legend')}>
      <div className={formStyles.choices}>
        <Select
          label={say('export.csv.separator')}
          value={format.separator}
          options={[
            [',', say('export.csv.separator-comma')],
            [';', say('export.csv.separator-semicolon')],
            ['\t', say('export.csv.separator-tab')],
          ]}
          onChange={(separator) => change({ separator })}
        />
        <DecimalSignSelect />
      </div>
      <Checkbox checked={format.byteOrderMark} onChange={(byteOrderMark) => change({ byteOrderMark })}>
        {say('export.csv.mark')}
      </Checkbox>
      <p className={formStyles.hint}>
        {say('export.csv.reason', { style: styleOf(fallback) })}{' '}
        {chosen !== null && (
          <Button variant="quiet" onPress={() => storeSetting(csvFormat, null)}>
            {say('export.csv.reset')}
          </Button>
        )}
      </p>
    </FieldGroup>
  );
}

const styleOf = ({ separator, decimalSign }: CsvFormat) =>
  separator !== ';' ? 'comma' : decimalSign === '.' ? 'swiss' : 'semicolon';
