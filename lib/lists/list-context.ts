import type { OwnField } from '../model/label';
import type { ShortlistDatabase } from '../store/database';
import { listFields, listLabels } from '../store/list-labels';

/** The user's labels, as sorting and searching need them. */
export interface ListLabels {
  /** Ids of the stages in the user's order. */
  stages: string[];
  /** Ids and names of tags and lists. */
  names: [string, string][];
  fields: OwnField[];
}

export async function labelsOf(db: ShortlistDatabase): Promise<ListLabels> {
  const stages = await listLabels(db, 'stages');
  const named = [...(await listLabels(db, 'tags')), ...(await listLabels(db, 'lists'))];
  return {
    stages: stages.map(({ id }) => id),
    fields: await listFields(db),
    names: named.flatMap(({ id, name }): [string, string][] => (name === null ? [] : [[id, name]])),
  };
}
