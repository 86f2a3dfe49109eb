import type { OwnField } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { CheckboxGroup } from '../ui/CheckboxGroup';
import { Popover } from '../ui/Popover';
import { listColumns } from './list-columns';

interface ColumnChoiceProps {
  /** Ids of the columns that are added. */
  extras: readonly string[];
  onChange(extras: string[]): void;
  /** Each can be a column. */
  fields: readonly OwnField[];
}

/** Adds columns that the table does not show by itself, because they do not fit beside the others. */
export function ColumnChoice({ extras, onChange, fields }: ColumnChoiceProps) {
  const offered = listColumns([], null, fields).filter(({ isExtra }) => isExtra);
  return (
    <Popover opener={say('shortlist.columns.title')} title={say('shortlist.columns.title')}>
      {() => (
        <CheckboxGroup
          label={say('shortlist.columns.also')}
          value={extras}
          onChange={onChange}
          options={offered.map(({ id, words }) => [id as string, words] as const)}
        />
      )}
    </Popover>
  );
}
