import { EVERYTHING, type Filter, type ListQuery } from '../../lib/lists/list-query';
import { DAY_MS } from '../../lib/model/time';

/** After this long, a campaign should not rest on the numbers of a profile: another look is due. */
const DUE_DAYS = 30;

const withFilters = (...filters: readonly Filter[]): ListQuery => ({ ...EVERYTHING, filters });

/** Profiles with old numbers. A saved page that showed none has none that could be old. */
export const dueAt = (nowMs: number): ListQuery =>
  withFilters(
    { kind: 'known', column: 'followers', known: true },
    { kind: 'between', column: 'seenAtMs', from: null, to: nowMs - DUE_DAYS * DAY_MS },
  );

/** Profiles that came in without a look, as from an import, or whose page showed no followers. */
export const UNREAD = withFilters({ kind: 'known', column: 'followers', known: false });

/** Whether a query may find profiles that may be contacted. */
export const mayFindContacts = ({ filters }: ListQuery): boolean =>
  filters.every(
    (filter) =>
      filter.kind !== 'any-of' ||
      filter.column !== 'doNotContact' ||
      filter.values.length === 0 ||
      filter.values.includes('no'),
  );
