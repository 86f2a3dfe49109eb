import { useMemo } from 'react';
import { fieldsOf } from '../../lib/health/fields-seen';
import { type LostField, lostFields } from '../../lib/health/lost-fields';
import type { HealthField } from '../../lib/health/reader-health';
import { readerHealth } from '../../lib/settings/reader-health';
import type { ShownProfile } from './screen-state';
import { useSetting } from './use-setting';

/** What is missing on the profile because its platform's pages changed, and what could be read. */
export function useLostFields(seen: ShownProfile | null): { lost: LostField[]; found: HealthField[] } {
  const health = useSetting(readerHealth);
  const { place, profile, posts } = seen ?? {};
  return useMemo(() => {
    if (!place || !profile || !posts) return { lost: [], found: [] };
    const { found, missing } = fieldsOf(profile, posts);
    return { lost: lostFields(health, place.platform, missing), found };
  }, [health, place, profile, posts]);
}
