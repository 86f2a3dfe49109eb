import type { FacetCounts } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { currencyOptions } from '../../lib/words/currencies';
import { formatInFull, formatNumber } from '../../lib/words/numbers';
import { upperFirst } from '../../lib/words/standing-words';
import type { ChosenFilter } from '../data/chosen-filters';
import { Checkbox } from '../ui/Checkbox';
import { CheckboxGroup } from '../ui/CheckboxGroup';
import { DateField } from '../ui/DateField';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { FilterSpec } from './filter-specs';

interface FilterEditorProps {
  spec: FilterSpec;
  chosen: ChosenFilter;
  counts: FacetCounts;
  onChange(chosen: ChosenFilter): void;
}

/** The fields of one filter, or whether there is a value at all. It applies while the user chooses and types. */
export function FilterEditor(props: FilterEditorProps) {
  const { spec, chosen, onChange } = props;
  const { mayLack } = spec;
  if (mayLack === undefined) return <Fields {...props} />;
  const filled = chosen.kind === 'filled' ? (chosen.filled ? 'yes' : 'no') : '';
  return (
    <>
      <Select
        label={say('filter.which')}
        value={filled}
        onChange={(value) =>
          onChange(value === '' ? spec.blank : { kind: 'filled', column: mayLack, filled: value === 'yes' })
        }
        options={[
          ['', say('filter.as-below')],
          ['yes', upperFirst(say('filter.filled'))],
          ['no', upperFirst(say('filter.empty'))],
        ]}
      />
      <Fields {...props} />
    </>
  );
}

function Fields({ spec, chosen, counts, onChange }: FilterEditorProps) {
  switch (chosen.kind) {
    case 'filled':
      return null;
    case 'values': {
      const counted = counts[chosen.column] ?? {};
      return (
        <CheckboxGroup
          label={spec.words}
          value={chosen.values}
          onChange={(values) => onChange({ ...chosen, values })}
          options={(spec.options ?? []).map(
            ([value, words]) =>
              [value, say('filter.option', { words, count: formatNumber(counted[value] ?? 0) })] as const,
          )}
        />
      );
    }
    case 'contains':
      return (
        <TextField
          label={say('filter.contains')}
          value={chosen.text}
          onChange={(text) => onChange({ ...chosen, text })}
        />
      );
    case 'dates': {
      const day = crossed<string>(chosen);
      return (
        <>
          <DateField
            label={say('filter.from')}
            value={chosen.from ?? ''}
            onChange={(day) => onChange({ ...chosen, from: day || null })}
          />
          <DateField
            label={say('filter.to')}
            value={chosen.to ?? ''}
            onChange={(day) => onChange({ ...chosen, to: day || null })}
            problem={day === null ? null : say('filter.day-at-least', { day })}
          />
        </>
      );
    }
    default: {
      const least = crossed<number>(chosen);
      const kind = limitKind(chosen);
      return (
        <>
          <NumberField
            label={say(chosen.kind === 'days' ? 'filter.at-least-days' : 'filter.at-least')}
            value={chosen.from}
            onChange={(from) => onChange({ ...chosen, from })}
            kind={kind}
            noneInstead={say('filter.no-limit')}
            mayBeEmpty
          />
          <NumberField
            label={say(chosen.kind === 'days' ? 'filter.at-most-days' : 'filter.at-most')}
            value={chosen.to}
            onChange={(to) => onChange({ ...chosen, to })}
            kind={kind}
            noneInstead={say('filter.no-limit')}
            problem={least === null ? null : say('typed.at-least', { min: formatInFull(least) })}
            mayBeEmpty
          />
          {chosen.kind === 'fee' && (
            <Select
              label={say('filter.currency')}
              value={chosen.currency}
              onChange={(currency) => onChange({ ...chosen, currency })}
              options={currencyOptions()}
            />
          )}
          <Checkbox
            checked={chosen.orUnknown ?? false}
            onChange={(isOn) => onChange({ ...chosen, orUnknown: isOn || undefined })}
          >
            {say('filter.or-unknown')}
          </Checkbox>
        </>
      );
    }
  }
}

/** The kind of number that the column has, so that a limit is typed as its cells are: "100K" followers, "1.200" euros. */
function limitKind({ kind, column }: ChosenFilter): 'amount' | 'whole' | 'decimal' | 'number' {
  if (kind === 'fee') return 'amount';
  if (column.startsWith('field:')) return 'number';
  return column === 'followers' || column === 'typedFollowers' ? 'whole' : 'decimal';
}

/** The lower bound, if the upper one is below it, so that no profile can match. */
function crossed<Value extends number | string>({
  from,
  to,
}: {
  from: Value | null;
  to: Value | null;
}): Value | null {
  return from !== null && to !== null && to < from ? from : null;
}
