import { copyHeaders, csvStyle } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { storeSetting, useSetting } from '../data/use-setting';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';

const STYLES = ['comma', 'semicolon'] as const;

/** How files and copied rows are written: an Excel that separates by semicolons opens a comma file in one column. */
export function CsvStyleSelect() {
  const style = useSetting(csvStyle);
  return (
    <Select
      label={say('transfer.style.label')}
      value={style}
      options={STYLES.map((known) => [known, say(`transfer.style.${known}`)] as const)}
      onChange={(next) => storeSetting(csvStyle, next)}
    />
  );
}

/** Whether "Copy row" adds the column names: useful for an empty sheet, not for one in use. */
export function CopyHeadersSwitch() {
  const on = useSetting(copyHeaders);
  return (
    <Checkbox checked={on} onChange={(next) => storeSetting(copyHeaders, next)}>
      {say('transfer.copy.headers')}
    </Checkbox>
  );
}
