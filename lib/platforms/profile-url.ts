import type { PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';

/** Where a person opens the profile. */
export function profileUrl(platform: PlatformId, handle: string): string {
  return ADDRESSES[platform].profileUrl(handle);
}
