import type { EvaluationSettings } from '../evaluation/settings';
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

/** What sorting and searching need besides the columns. */
export function contextFrom({ stages, names, fields }: ListLabels, { tiers, money }: EvaluationSettings) {
  const [first] = tiers;
  return {
    stages,
    tiers: [...(first ? [`under-${first.id}`] : []), ...tiers.map(({ id }) => id)],
    dollarsPerUnit: money.dollarsPerUnit,
    labelNames: new Map(names),
    fields,
  };
}
