import type { Label, LabelTable } from '../../lib/model/label';
import type { CountedLabel } from '../data/use-counted-labels';
import type { EditLabels } from './use-label-edits';
import type { FocusNext } from './use-row-focus';

/** What a row and the questions below it need. */
export interface LabelRowProps extends CountedLabel {
  table: LabelTable;
  /** All of the table, in order. */
  labels: readonly Label[];
  /** The position of the row. */
  at: number;
  edit: EditLabels;
  focusNext: FocusNext;
}
