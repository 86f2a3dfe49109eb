import { knownTags } from '../../lib/store/known-tags';
import { useLive } from './use-live';

/** The tags in use, to offer while one is typed. None while the shortlist cannot be asked. */
export function useKnownTags(): string[] {
  const live = useLive('tags', knownTags);
  return live.kind === 'answered' ? live.value : [];
}
