import type { Label } from '../model/label';
import { say } from './catalogue/say';

/** The heading of a column whose cells a user fills. Custom fields are `field:ID`, named by `fields`. */
export function filledColumnWords(column: string, fields: readonly Pick<Label, 'id' | 'name'>[]): string {
  switch (column) {
    case 'stage':
    case 'email':
    case 'fee':
    case 'offered':
    case 'agreed':
    case 'rating':
      return say(`shortlist.column.${column}`);
    case 'nextAction':
      return say('shortlist.column.next-action');
    case 'nextActionAtMs':
      return say('shortlist.column.due');
    case 'tags':
    case 'lists':
    case 'note':
      return say(`list.column.${column}`);
    default:
      return fields.find(({ id }) => `field:${id}` === column)?.name ?? say('filter.gone');
  }
}
