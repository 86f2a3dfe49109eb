import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import type { z } from '../model/schemas/zod';
import { PLATFORM_FACTS } from '../platforms/facts';
import type { FormulaId } from './measures/formulas';
import { ENGINE_VERSION, hashOf } from './metrics-hash';
import type { protocolSchema } from './protocol-schema';
import type { SampleSettings } from './rates/sample-settings';

export type Protocol = z.infer<typeof protocolSchema>;

/** The rules of today's settings, with one formula for every platform. */
export function protocolOf(settings: SampleSettings, nowMs: number): Protocol {
  const { sampleSize, withinDays, minPosts, average, leaveOut } = settings;
  return {
    fixedAtMs: nowMs,
    engineVersion: ENGINE_VERSION,
    sample: {
      ...{ sampleSize, withinDays, minPosts, average, leaveOut: { ...leaveOut } },
      headline: Object.fromEntries(PLATFORM_IDS.map((id) => [id, formulaOf(settings, id)])),
      // They are used for groups of posts, which no file of posts has.
      kindFormulas: {},
    },
  };
}

/** The formula that the user chose for a platform, or the platform's first. */
export const formulaOf = ({ headline }: Pick<SampleSettings, 'headline'>, platform: PlatformId): FormulaId =>
  headline[platform] ?? PLATFORM_FACTS[platform].formulas.headline[0];

/** The same for two protocols with the same rules, whenever they were fixed. */
export const protocolHash = ({ engineVersion, sample }: Protocol): string => hashOf([engineVersion, sample]);
