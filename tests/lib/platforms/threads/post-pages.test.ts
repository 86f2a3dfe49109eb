import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('a Threads post', () => {
  it('is read with the author’s own answers; what others answered is comments', () => {
    const { place, profile, posts } = read('post');
    expect(place).toMatchObject({ kind: 'post', handle: 'maya.bakes', postId: 'DRolls_1' });
    expect(profile).toMatchObject({ followers: 'not-shown' });
    expect(posts).toMatchObject([
      {
        id: 'DRolls_1',
        kind: 'photo',
        likes: '2190 by data',
        comments: '287 by data',
        shares: 'not-shown',
        views: 'not-shown',
        pinned: null,
        visibleComments: ['Where did you buy the tin?'],
      },
      { id: 'DThanks6', likes: '5 by row', comments: '1 by row', visibleComments: [] },
      { id: 'DStrange', likes: 'unreadable', comments: 'unreadable' },
    ]);
  });

  it('is the same at its short address', () => {
    expect(read('post', 'https://www.threads.net/t/DRolls_1').posts).toMatchObject([
      { id: 'DRolls_1', author: 'maya.bakes', likes: '2190 by data' },
    ]);
  });

  it('is not read while the page still shows another one', () => {
    expect(read('post', 'https://www.threads.com/@maya.bakes/post/DSecret2')).toMatchObject({
      settled: false,
      posts: [],
    });
  });
});
