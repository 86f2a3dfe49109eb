import { USUAL_LAYOUT } from '../../lib/model/column-layout';
import { z } from '../../lib/model/schemas/zod';
import { type SavedView, type ViewContent, viewContentSchema } from './view-rows';

/** A view as it was opened, and what it showed after changes that are not saved. */
export interface ChangedView {
  opened: SavedView;
  now: ViewContent;
}

/** What a list shows, to be shown again: also what was changed since a view was opened, without saving it. */
export interface LeftList {
  /** The view as it was opened; null for all profiles. */
  opened: SavedView | null;
  now: ViewContent;
  /** The views that were changed and left for another one. */
  changed: readonly ChangedView[];
}

const openedSchema = viewContentSchema.extend({ id: z.string().min(1), name: z.string().min(1) });
const leftSchema = z.object({
  opened: openedSchema.nullable(),
  now: viewContentSchema,
  changed: z.array(z.object({ opened: openedSchema, now: viewContentSchema })).catch([]),
});

/** A stored list, or null if this version cannot read it: without one of its filters it would show other profiles. */
export function leftListIn(stored: unknown): LeftList | null {
  return (leftSchema.safeParse(stored).data ?? null) as LeftList | null;
}

/**
 * What is stored of a list. A search is for the moment, and often the name of a person, so only that of a view stays. The columns
 * of all profiles are stored for themselves.
 */
export const toBeLeft = (
  opened: SavedView | null,
  now: ViewContent,
  changed: readonly ChangedView[],
): LeftList => ({
  opened,
  now: { ...withoutSearch(opened, now), columns: opened ? now.columns : USUAL_LAYOUT },
  changed: changed.map((one) => ({ opened: one.opened, now: withoutSearch(one.opened, one.now) })),
});

const withoutSearch = (opened: SavedView | null, { filters, ...rest }: ViewContent): ViewContent => ({
  ...rest,
  filters: { ...filters, search: opened?.filters.search ?? '' },
});
