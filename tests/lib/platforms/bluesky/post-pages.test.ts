import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../../lib/platforms/bluesky/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { read } from './read';

describe('a Bluesky post', () => {
  it('is read with the author’s own answers; what others answered is comments', () => {
    const { place, profile, posts } = read('post');
    expect(place).toMatchObject({ kind: 'post', handle: 'maya.example', postId: '3msurbyvd2227' });
    expect(profile).toMatchObject({ followers: 'not-shown' });
    expect(posts).toMatchObject([
      {
        id: '3msurbyvd2227',
        likes: '3817 by label',
        comments: '124 by label',
        shares: '140 by text',
        saves: '124 by text',
        visibleComments: ['Where did you buy the tin?'],
      },
      { id: '3msuxyldv2227', likes: '5 by label', saves: 'not-shown', visibleComments: [] },
    ]);
  });

  it('has no reposts where the page tells of quotes alone: the button adds both', () => {
    const look = loadPage(bluesky, 'bluesky', 'post');
    look.document.querySelector('a[href$="/reposted-by"]')?.remove();
    expect(outline(readPage(bluesky, look)).posts[0]).toMatchObject({ shares: 'not-shown' });
  });

  it('is the same at the address of its author’s id', () => {
    const address = 'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3msurbyvd2227';
    expect(read('post', address).posts[0]).toMatchObject({ author: 'maya.example', likes: '3817 by label' });
  });

  it('is not taken for another one to which its text links', () => {
    expect(read('post-without-name')).toMatchObject({ settled: false, posts: [] });
  });

  it('is not read while the page still shows another one', () => {
    expect(read('post', 'https://bsky.app/profile/maya.example/post/3kmmqgwst2227')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});
