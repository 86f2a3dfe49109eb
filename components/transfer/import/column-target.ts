import type { OwnField } from '../../../lib/model/label';
import { meaningInto } from '../../../lib/transfer/import/known-fields';
import type { ChosenMeanings } from '../../../lib/transfer/import/match-columns';
import { MEANINGS } from '../../../lib/transfer/import/meanings';
import type { ShownColumn } from '../../../lib/transfer/import/planned';
import { say } from '../../../lib/words/catalogue/say';

type Chosen = ChosenMeanings[number];

/** What "Import as" lists: the meanings by their names, and the user's own fields by their ids. */
const FIELD = 'field:';
const ofField = ({ id }: OwnField): string => `${FIELD}${id}`;

/** The fields that are offered, with the one that the column goes into by its heading. */
const offered = ({ ownFields, field }: ShownColumn): readonly OwnField[] =>
  field && !ownFields.some(({ id }) => id === field.id) ? [...ownFields, field] : ownFields;

/** What is chosen for a column: by the user, else by the plan. */
export function targetOf(column: ShownColumn, chosen: Chosen | undefined): string {
  const id = chosen ? chosen.field : column.field?.id;
  const field = offered(column).find((one) => one.id === id);
  return field ? ofField(field) : (chosen ?? column).meaning;
}

/** The choice that an entry of the list stands for. */
export function chosenFor(target: string, column: ShownColumn): Pick<Chosen, 'meaning' | 'field'> {
  const field = offered(column).find((one) => ofField(one) === target);
  if (field) return { meaning: meaningInto(field, column), field: field.id };
  return { meaning: MEANINGS.find((one) => one === target) ?? column.meaning };
}

/** The user's own fields that the column can go into; null if there are none. */
export function fieldGroup(column: ShownColumn) {
  const fields = offered(column);
  if (fields.length === 0) return null;
  return {
    label: say('import.columns.your-fields'),
    options: fields.map((field) => [ofField(field), field.name] as const),
  };
}
