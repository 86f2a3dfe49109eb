import { useUsedNames } from './use-labels';

/** The tags or lists in use in alphabetical order, as suggestions while typing. Empty while the shortlist cannot be read. */
export function useKnownNames(table: 'tags' | 'lists'): string[] {
  return useUsedNames(table).toSorted((a, b) => a.localeCompare(b));
}
