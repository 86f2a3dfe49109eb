import type { Label, LabelTable, OwnField } from '../../lib/model/label';
import { countProfiles, listFields, listLabels } from '../../lib/store/list-labels';
import { type Live, useLive } from './use-live';

export interface CountedLabel {
  label: Label;
  /** The kind and the options of a custom field; null for other labels. */
  field: OwnField | null;
  /** How many profiles have it, without those in the trash. */
  profiles: number;
}

/** The user's tags, lists, stages or fields in their order, with how many profiles have each. */
export function useCountedLabels(table: LabelTable): Live<CountedLabel[]> {
  return useLive(`counted:${table}`, async (db) => {
    const counts = await countProfiles(db, table);
    const counted = (label: Label, field: OwnField | null) => ({
      ...{ label, field, profiles: counts.get(label.id) ?? 0 },
    });
    if (table === 'fields') return (await listFields(db)).map((field) => counted(field, field));
    return (await listLabels(db, table)).map((label) => counted(label, null));
  });
}
