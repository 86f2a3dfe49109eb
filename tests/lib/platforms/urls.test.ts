import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS, type PlatformId } from '../../../lib/model/platform';
import type { PostReadings } from '../../../lib/model/post';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { postUrl } from '../../../lib/platforms/urls';

type Post = Pick<PostReadings, 'id' | 'kind' | 'author'>;
const post = (id: string, kind: PostReadings['kind'] = 'unknown', author: string | null = null): Post => ({
  id,
  kind,
  author,
});

const OPENS: [PlatformId, Post, handle: string, url: string][] = [
  ['instagram', post('DLx3abcABC_'), 'maya.bakes', 'https://www.instagram.com/p/DLx3abcABC_/'],
  [
    'tiktok',
    post('7512345678901234567'),
    'noor.runs',
    'https://www.tiktok.com/@noor.runs/video/7512345678901234567',
  ],
  [
    'tiktok',
    post('7512345678901234567', 'photo'),
    'noor',
    'https://www.tiktok.com/@noor/photo/7512345678901234567',
  ],
  ['youtube', post('dQw4w9WgXcQ', 'video'), 'ottobuilds', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['youtube', post('dQw4w9WgXcQ', 'short'), 'ottobuilds', 'https://www.youtube.com/shorts/dQw4w9WgXcQ'],
  ['x', post('1890000000000000000'), 'maya', 'https://x.com/maya/status/1890000000000000000'],
  ['threads', post('DLx3abcABC_', 'text', 'tom'), 'maya', 'https://www.threads.com/@tom/post/DLx3abcABC_'],
  [
    'bluesky',
    post('3lxyzabcdefgh'),
    'maya.bsky.social',
    'https://bsky.app/profile/maya.bsky.social/post/3lxyzabcdefgh',
  ],
  [
    'bluesky',
    post('3lxyzabcdefgh'),
    'did:plc:abc',
    'https://bsky.app/profile/did:plc:abc/post/3lxyzabcdefgh',
  ],
];

const HOSTILE = [
  ...[
    'javascript:alert(1)',
    '../../login',
    '//evil.example',
    'a/b',
    'x?next=evil',
    'x#y',
    '%2e%2e',
    '..',
    '.',
    '',
  ],
  ...['https://evil.example/', '@evil.example', 'a b', '\u202egpj', 'x\\y', 'a'.repeat(5000)],
];

describe('the address of a post', () => {
  it.each(OPENS)('on %s', (platform, one, handle, url) => {
    expect(postUrl(platform, one, handle)).toBe(url);
    const found = PLATFORMS.find(({ id }) => id === platform)?.locate(new URL(url));
    expect(found).toMatchObject({ kind: 'post', postId: one.id });
  });

  it.each(HOSTILE)('is never built from an invalid id: %s', (text) => {
    for (const platform of PLATFORM_IDS) {
      expect(postUrl(platform, post(text), 'maya'), `${platform}, id`).toBeNull();
      expect(
        postUrl(platform, post('3lxyzabcdefgh', 'text', text), 'maya'),
        `${platform}, author`,
      ).toBeNull();
    }
  });
});
