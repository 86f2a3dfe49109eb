import { PLATFORM_FACTS } from '../platforms/facts';
import { BENCHMARKS } from './benchmarks/registry';
import type { MetricsSettings } from './settings';

/**
 * The version of the calculations. Increase it with every change that gives other metrics for the same readings, settings and
 * tables; stored metrics are then calculated again. A test fails if the results change and this number does not.
 */
export const ENGINE_VERSION = 2;

/** The settings that metrics depend on, and no others, so that a new exchange rate does not change the hash. */
export function metricsSettingsOf(settings: MetricsSettings): MetricsSettings {
  const { tiers, sampleSize, withinDays, minPosts, average, leaveOut, headline, comparison, ownTables } =
    settings;
  return {
    ...{ tiers, sampleSize, withinDays, minPosts, average, leaveOut, headline, comparison, ownTables },
    // Formulas for kinds of post are used for groups, which no list shows.
    kindFormulas: {},
  };
}

/**
 * Identifies everything that metrics depend on besides the readings: settings, built-in tables, what is known of the
 * platforms, and the version of the calculations. Metrics with the same hash may be compared.
 */
export function metricsHash(settings: MetricsSettings): string {
  return hashOf([ENGINE_VERSION, builtInHash(), metricsSettingsOf(settings)]);
}

let builtIn: string | null = null;
function builtInHash(): string {
  builtIn ??= hashOf([BENCHMARKS, PLATFORM_FACTS]);
  return builtIn;
}

/** A 53-bit hash of a value as JSON, whatever the order of its keys: cyrb53 (bryc, public domain). No secret depends on it. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, sortKeys) ?? '';
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
