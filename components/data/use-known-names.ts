import { useUsedLabels } from './use-labels';

/** The names of the tags or lists in use, in alphabetical order, as suggestions while typing. */
export function useKnownNames(table: 'tags' | 'lists'): string[] {
  const names = useUsedLabels(table).flatMap(({ name }) => name ?? []);
  return names.toSorted((a, b) => a.localeCompare(b));
}
