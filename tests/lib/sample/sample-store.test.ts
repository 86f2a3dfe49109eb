import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../lib/model/sample';
import { MAX_SAMPLES, type SessionArea, sampleStore } from '../../../lib/sample/sample-store';

function memoryArea(most = Number.POSITIVE_INFINITY): SessionArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
    set: async (entries) => {
      if (items.size >= most) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

const sample = (handle: string, updatedAtMs: number, language = 'en'): Sample => ({
  platform: 'instagram',
  handle,
  profile: null,
  posts: {},
  language,
  updatedAtMs,
});

describe('keeping samples for the session', () => {
  it('merges what two tabs send at the same time', async () => {
    const keeping = sampleStore(memoryArea());
    await Promise.all([
      keeping.add(sample('maya.bakes', 1, 'en')),
      keeping.add(sample('Maya.Bakes', 2, 'fr')),
    ]);
    expect(await keeping.sampleOf('instagram', 'maya.bakes')).toMatchObject({
      language: 'fr',
      updatedAtMs: 2,
    });
  });

  it('has nothing for an unknown profile', async () => {
    expect(await sampleStore(memoryArea()).sampleOf('tiktok', 'maya.bakes')).toBeNull();
  });

  it('drops only the oldest profiles', async () => {
    const area = memoryArea();
    area.items.set('panel-open', true);
    const keeping = sampleStore(area);
    for (let index = 0; index <= MAX_SAMPLES; index++) await keeping.add(sample(`creator.${index}`, index));
    expect(await keeping.sampleOf('instagram', 'creator.0')).toBeNull();
    expect(await keeping.sampleOf('instagram', 'creator.1')).not.toBeNull();
    expect(area.items.get('panel-open')).toBe(true);
  });

  /** Twelve profiles of two other platforms, the oldest of all, and then many of Instagram. */
  async function afterFlood(area: SessionArea) {
    const keeping = sampleStore(area);
    const others = (['threads', 'tiktok'] as const).flatMap((platform) =>
      Array.from({ length: 6 }, (_, at) => ({ ...sample(`other.${at}`, at), platform })),
    );
    for (const other of others) await keeping.add(other);
    for (let index = 0; index < 60; index++) await keeping.add(sample(`creator.${index}`, 100 + index));
    const kept = await Promise.all(others.map(({ platform, handle }) => keeping.sampleOf(platform, handle)));
    return { keeping, kept };
  }

  it.each([Number.POSITIVE_INFINITY, 30])(
    'lets no platform push out another’s, with room for %d',
    async (most) => {
      const { keeping, kept } = await afterFlood(memoryArea(most));
      expect(kept).not.toContain(null);
      expect(await keeping.sampleOf('instagram', 'creator.59')).not.toBeNull();
      // A platform with little makes room among those of the one that takes most.
      await keeping.add({ ...sample('maya', 1_000), platform: 'youtube' });
      expect(await keeping.sampleOf('youtube', 'maya')).not.toBeNull();
      expect(await keeping.sampleOf('instagram', 'creator.59')).not.toBeNull();
      expect(await keeping.sampleOf('threads', 'other.0')).not.toBeNull();
    },
  );

  it('makes room when the storage is full', async () => {
    const keeping = sampleStore(memoryArea(30));
    for (let index = 0; index < 31; index++) await keeping.add(sample(`creator.${index}`, index));
    expect(await keeping.sampleOf('instagram', 'creator.30')).not.toBeNull();
  });
});
