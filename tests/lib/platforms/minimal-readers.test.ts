import { describe, expect, it } from 'vitest';
import { POST_COUNTS } from '../../../lib/model/post';
import { PROFILE_COUNTS } from '../../../lib/model/profile';
import { readPage } from '../../../lib/platforms/read-page';
import { platformOf } from '../../../scripts/bench/in-page/look-at';
import { MINIMAL_READERS } from '../../../scripts/bench/in-page/minimal/minimal-readers';
import { loadPage } from './load-page';

describe('the minimal reader with which the bench compares', () => {
  it.each(Object.entries(MINIMAL_READERS))('finds what the reader finds: %s', (page, readMinimally) => {
    const [id = '', file = ''] = page.split('/');
    const platform = platformOf(id);
    const look = loadPage(platform, id, file);
    const report = readPage(platform, look);
    const minimal = readMinimally(look.document, look.place.handle ?? '');
    const numbers = minimal.posts.map(
      (post) => [post.id, POST_COUNTS.map((name) => post[name] ?? null)] as const,
    );
    const read = report.posts.map(
      (post) => [post.id, POST_COUNTS.map((name) => (post[name].found ? post[name].value : null))] as const,
    );
    expect(new Map(numbers)).toEqual(new Map(read));
    for (const name of PROFILE_COUNTS) {
      const reading = report.profile?.[name];
      expect(minimal.profile[name] ?? null).toBe(reading?.found ? reading.value : null);
    }
    expect(minimal.profile.displayName).toBe(report.profile?.displayName);
  });
});
