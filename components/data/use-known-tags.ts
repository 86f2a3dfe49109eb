import { knownTags } from '../../lib/store/known-tags';
import { useLive } from './use-live';

/** The tags in use, as suggestions while typing. Empty while the shortlist cannot be read. */
export function useKnownTags(): string[] {
  const live = useLive('tags', knownTags);
  return live.kind === 'answered' ? live.value : [];
}
