import { fieldName } from './column-readers';
import type { Column } from './meanings';
import type { Unsettled } from './unsettled';

/** Which field a cell of the column leaves open if it is not taken; null for one that leaves none. */
export function openedBy(column: Column): Unsettled | null {
  const { meaning, platform } = column;
  switch (meaning) {
    case 'account':
    case 'platform':
    case 'currency':
    case 'tags':
    case 'lists':
    case 'note':
    case 'figures-date':
    case 'do-not-contact':
    case 'may-contact':
    case 'ignore':
      return null;
    case 'followers':
    case 'engagement-rate':
      return { field: meaning, platform };
    case 'name':
    case 'email':
    case 'phone':
    case 'stage':
    case 'rating':
    case 'fee-asked':
    case 'fee-offered':
    case 'fee-agreed':
      return { field: meaning, platform: null };
    case 'next-action':
    case 'next-action-day':
      return { field: 'next-action', platform: null };
    case 'audience-countries':
    case 'audience-ages':
    case 'audience-genders':
    case 'audience-reach':
    case 'audience-day':
      return { field: 'audience', platform: null };
    default:
      return { field: `own:${fieldName(column)}`, platform: null };
  }
}
