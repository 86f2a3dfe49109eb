import type { OwnField } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { Tags } from '../ui/Tags';
import type { EditLabels } from './use-label-edits';

/** What a choice offers. A profile keeps its value when its option is removed. */
export function FieldOptions({ field, edit }: { field: OwnField; edit: EditLabels }) {
  return (
    <Tags
      label={say('shortlist.labels.options-of', { name: field.name })}
      value={field.options}
      onChange={(options) =>
        void edit(
          [
            {
              type: 'change-label',
              table: 'fields',
              id: field.id,
              values: { options: changeOf(field.options, options) },
            },
          ],
          () => say('shortlist.labels.options-changed', { name: field.name }),
        )
      }
    />
  );
}

const changeOf = (before: readonly string[], after: readonly string[]) => ({
  add: after.filter((option) => !before.includes(option)),
  remove: before.filter((option) => !after.includes(option)),
});
