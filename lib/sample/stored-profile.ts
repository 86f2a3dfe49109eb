import { accountKey } from '../model/candidate';
import type { PlatformId } from '../model/platform';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';

/** Where the session's storage has samples. */
export const SAMPLES = 'sample:';

export const sampleKey = (platform: PlatformId, handle: string): string =>
  `${SAMPLES}${accountKey(platform, handle)}`;

/** What the session has of the profile with this handle; null for nothing. Only checked samples are stored. */
export async function storedProfile(
  area: { get(key: string): Promise<Record<string, unknown>> },
  platform: PlatformId,
  handle: string,
): Promise<ProfileReadings | null> {
  const key = sampleKey(platform, handle);
  const sample = (await area.get(key))[key] as Sample | undefined;
  return sample?.profile ?? null;
}
