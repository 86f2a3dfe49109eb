import type { CsvFormat } from '../../lib/model/export';
import { copyHeaders, csvFormat } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import { useCsvFormat } from './csv-format';

const FORMATS: Record<'comma' | 'semicolon', CsvFormat> = {
  comma: { separator: ',', decimalSign: '.', byteOrderMark: true },
  semicolon: { separator: ';', decimalSign: ',', byteOrderMark: true },
};

/** The two formats that Excel writes: an Excel that separates by semicolons opens a comma file in one column. */
export function CsvStyleSelect() {
  const format = useCsvFormat();
  const chosen = (['comma', 'semicolon'] as const).find(
    (style) => JSON.stringify(FORMATS[style]) === JSON.stringify(format),
  );
  const options: ('comma' | 'semicolon' | 'own')[] = [
    'comma',
    'semicolon',
    ...(chosen ? [] : (['own'] as const)),
  ];
  return (
    <Select
      label={say('transfer.style.label')}
      value={chosen ?? 'own'}
      options={options.map((style) => [style, say(`transfer.style.${style}`)] as const)}
      onChange={(next) => next !== 'own' && storeSetting(csvFormat, FORMATS[next])}
    />
  );
}

/** Whether copied rows have the column names above them: useful for an empty sheet, not for one in use. */
export function CopyHeadersSwitch() {
  const on = useSetting(copyHeaders);
  return (
    <Checkbox checked={on} onChange={(next) => storeSetting(copyHeaders, next)}>
      {say('transfer.copy.headers')}
    </Checkbox>
  );
}
