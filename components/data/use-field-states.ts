import { useMemo } from 'react';
import { type FieldState, fieldStates } from '../../lib/health/lost-fields';
import type { PlatformId } from '../../lib/model/platform';
import { readerHealth } from '../../lib/settings/reader-health';
import { useSetting } from './use-setting';

/** Every number that was ever read on the platform, with when it was read last. */
export function useFieldStates(platform: PlatformId): FieldState[] {
  const health = useSetting(readerHealth);
  return useMemo(() => fieldStates(health, platform), [health, platform]);
}
