import { csvStyle } from '../../lib/settings/choices';
import { choose, useChoice } from '../data/use-choice';
import { Select } from '../ui/Select';

const STYLES = [
  ['comma', 'Comma, numbers like 1.5'],
  ['semicolon', 'Semicolon, numbers like 1,5'],
] as const;

/** How files and copied rows are written: an Excel that lists with semicolons puts a file with commas into one column. */
export function CsvStyleChoice() {
  const style = useChoice(csvStyle);
  return (
    <Select label="Separator" value={style} options={STYLES} onChange={(next) => choose(csvStyle, next)} />
  );
}
