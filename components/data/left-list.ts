import { USUAL_LAYOUT } from '../../lib/model/column-layout';
import { z } from '../../lib/model/schemas/zod';
import { type SavedView, type ViewContent, viewContentSchema } from './view-rows';

/** What a list shows, to be shown again: also what was changed since a view was opened, without saving it. */
export interface LeftList {
  /** The view as it was opened; null for all profiles. */
  opened: SavedView | null;
  now: ViewContent;
}

const leftSchema = z.object({
  opened: viewContentSchema.extend({ id: z.string().min(1), name: z.string().min(1) }).nullable(),
  now: viewContentSchema,
});

/** A stored list, or null if this version cannot read it: without one of its filters it would show other profiles. */
export function leftListIn(stored: unknown): LeftList | null {
  return (leftSchema.safeParse(stored).data ?? null) as LeftList | null;
}

/**
 * What is stored of a list. A search is for the moment, and often the name of a person, so only that of a view stays. The columns
 * of all profiles are stored for themselves.
 */
export const toBeLeft = (opened: SavedView | null, { filters, sorts, columns }: ViewContent): LeftList => ({
  opened,
  now: {
    filters: { ...filters, search: opened?.filters.search ?? '' },
    sorts,
    columns: opened ? columns : USUAL_LAYOUT,
  },
});
