import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../lib/model/sample';
import { MAX_SAMPLES, type SessionArea, sampleStore } from '../../../lib/sample/sample-store';
import { postOf, profileOf } from '../store/drafts';

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

const ofAccount = (accountId: string | null, handle: string, updatedAtMs: number, ids: string[]): Sample => ({
  ...sample(handle, updatedAtMs),
  profile: profileOf({ accountId, takenAtMs: updatedAtMs }),
  posts: Object.fromEntries(ids.map((id) => [id, postOf(id)])),
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

  describe('of a handle that another account has by now', () => {
    it('keeps the posts of the account that was seen last, and none of the other', async () => {
      const keeping = sampleStore(memoryArea());
      await keeping.add(ofAccount('77', 'maya.bakes', 1, ['mayas']));
      await keeping.add(ofAccount('88', 'maya.bakes', 2, ['her successor’s']));
      const kept = await keeping.sampleOf('instagram', 'maya.bakes');
      expect(Object.keys(kept?.posts ?? {})).toEqual(['her successor’s']);
      expect(kept?.profile).toMatchObject({ accountId: '88' });
    });

    it('is combined as before while the page gives no id', async () => {
      const keeping = sampleStore(memoryArea());
      await keeping.add(ofAccount('77', 'maya.bakes', 1, ['first']));
      await keeping.add(ofAccount(null, 'maya.bakes', 2, ['second']));
      const kept = await keeping.sampleOf('instagram', 'maya.bakes');
      expect(Object.keys(kept?.posts ?? {}).toSorted()).toEqual(['first', 'second']);
    });

    it('starts anew once its account was seen under a new handle', async () => {
      const keeping = sampleStore(memoryArea());
      await keeping.add(ofAccount('77', 'maya.bakes', 1, ['mayas']));
      await keeping.add(ofAccount('77', 'maya.daily', 2, ['mayas', 'newer']));
      // The page of whoever has the old handle now gives no id.
      await keeping.add(ofAccount(null, 'maya.bakes', 3, ['her successor’s']));
      const kept = await keeping.sampleOf('instagram', 'maya.bakes');
      expect(Object.keys(kept?.posts ?? {})).toEqual(['her successor’s']);
      const renamed = await keeping.sampleOf('instagram', 'maya.daily');
      expect(Object.keys(renamed?.posts ?? {}).toSorted()).toEqual(['mayas', 'newer']);
    });

    it('leaves the other addresses of one account alone', async () => {
      const keeping = sampleStore(memoryArea());
      for (const name of ['lina.reads', 'c/lina', 'UClinaReads0000000000004', '100077']) {
        await keeping.add(ofAccount('100077', name, 1, ['hers']));
      }
      for (const name of ['c/lina', 'UClinaReads0000000000004', '100077', 'lina.reads']) {
        expect(await keeping.sampleOf('instagram', name)).not.toBeNull();
      }
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
