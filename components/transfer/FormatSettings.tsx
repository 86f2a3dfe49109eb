import type { CsvFormat } from '../../lib/model/export';
import { copyHeaders, csvFormat } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import { defaultCsvFormat, useCsvFormat } from './csv-format';

const FORMATS = {
  comma: { separator: ',', decimalSign: '.', byteOrderMark: true },
  semicolon: { separator: ';', decimalSign: ',', byteOrderMark: true },
  swiss: { separator: ';', decimalSign: '.', byteOrderMark: true },
} as const satisfies Record<string, CsvFormat>;
type Style = keyof typeof FORMATS;

/**
 * The formats that Excel writes: an Excel that separates by semicolons opens a comma file in one column. The third is offered
 * where the browser's language is one of Switzerland.
 */
export function CsvStyleSelect() {
  const format = useCsvFormat();
  const fallback = defaultCsvFormat();
  const chosen = (Object.keys(FORMATS) as Style[]).find((style) => isSame(FORMATS[style], format));
  const hasSwiss = chosen === 'swiss' || isSame(fallback, FORMATS.swiss);
  const options: (Style | 'own')[] = [
    ...(['comma', 'semicolon'] as const),
    ...(hasSwiss ? (['swiss'] as const) : []),
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

const isSame = (one: CsvFormat, other: CsvFormat): boolean =>
  one.separator === other.separator &&
  one.decimalSign === other.decimalSign &&
  one.byteOrderMark === other.byteOrderMark;

/** Whether copied rows have the column names above them: useful for an empty sheet, not for one in use. */
export function CopyHeadersSwitch() {
  const on = useSetting(copyHeaders);
  return (
    <Checkbox checked={on} onChange={(next) => storeSetting(copyHeaders, next)}>
      {say('transfer.copy.headers')}
    </Checkbox>
  );
}
