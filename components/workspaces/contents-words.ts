import type { Contents } from '../../lib/store/contents';
import { countOf } from '../../lib/words/sentences';

/** "12 profiles, 3 profiles in the trash, 2 briefs"; what is not there is left out. */
export function contentsWords({ profiles, trashed, briefs, tables }: Contents): string {
  const parts = [
    profiles > 0 ? countOf(profiles, 'profile') : '',
    trashed > 0 ? `${countOf(trashed, 'profile')} in the trash` : '',
    briefs > 0 ? countOf(briefs, 'brief') : '',
    tables > 0 ? countOf(tables, 'own table') : '',
  ];
  return parts.filter(Boolean).join(', ') || 'empty';
}
