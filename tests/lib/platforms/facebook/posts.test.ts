import { describe, expect, it } from 'vitest';
import { read } from './read';

const ROLLS = {
  author: 'maya.bakes',
  likes: '1204 by data',
  comments: '36 by data',
  shares: '8 by data',
  views: 'not-shown',
  postedAt: '2026-08-10T08:00:00.000Z',
};

describe('posts on Facebook', () => {
  it('on a page are its own, in full, without what others wrote', () => {
    expect(read('page').posts).toMatchObject([
      { id: '7100000000000512', ...ROLLS, caption: 'Rolls. Road to 100K followers' },
    ]);
  });

  it('on their own page have no number of a comment or of a shared post', () => {
    const { place, settled, wall, profile, posts } = read('post');
    expect(place).toMatchObject({ kind: 'post', handle: 'maya.bakes', postId: '7100000000000512' });
    expect({ settled, wall }).toEqual({ settled: true, wall: null });
    expect(profile).toMatchObject({ followers: 'not-shown', likes: 'not-shown' });
    expect(posts).toMatchObject([{ id: '7100000000000512', ...ROLLS }]);
  });

  it('are found by a code and have their number, and nobody sharing them is a number too', () => {
    const { posts } = read('post-by-code');
    expect(posts).toMatchObject([{ id: '7100000000000512', ...ROLLS, shares: '0 by data' }]);
  });

  it('are the one that the page was loaded with, by its number, if the code in the address is another visitor’s', () => {
    expect(read('post-by-other-code')).toMatchObject({
      settled: true,
      posts: [{ id: '7100000000000512', ...ROLLS, shares: '0 by data' }],
    });
    const others = 'https://www.facebook.com/otto.builds/posts/pfbid0AnotherCodeOfTheSamePostByMayaBakes';
    expect(read('post-by-other-code', others)).toMatchObject({ settled: false, posts: [] });
  });

  it('are reels by their own number: all reactions, and no reel that comes next', () => {
    expect(read('reel').posts).toMatchObject([
      {
        id: '8100000000000777',
        kind: 'reel',
        author: null,
        likes: '23 by data',
        comments: '44 by data',
        shares: '1200 (1200..1299) by data',
        views: 'not-shown',
      },
    ]);
  });

  it('have that number on the profile too, so that no reel counts twice', () => {
    expect(read('profile-by-id-pt').posts).toMatchObject([
      {
        id: '8100000000000777',
        kind: 'video',
        likes: '2310 by data',
        comments: '0 by data',
        shares: '0 by data',
      },
    ]);
  });

  it('are read from the page where the data is that of another one, each number in its own place', () => {
    expect(read('post-drawn')).toMatchObject({
      settled: true,
      posts: [
        {
          id: '7100000000000512',
          author: 'maya.bakes',
          likes: '12000 (12000..12999) by article',
          comments: '512 by article',
          shares: '1200 (1200..1299) by article',
        },
      ],
    });
    expect(read('reel-drawn').posts).toMatchObject([
      {
        id: '8100000000000778',
        kind: 'reel',
        likes: '180 by viewer',
        comments: '7 by viewer',
        shares: '1200 (1200..1299) by viewer',
      },
    ]);
  });

  it('are videos with the views that the page shows', () => {
    expect(read('video').posts).toMatchObject([
      {
        id: '8100000000000888',
        kind: 'video',
        likes: '5978 by data',
        comments: '173 by data',
        views: '453900 by data',
      },
    ]);
  });

  it.each([
    ['post', 'https://www.facebook.com/maya.bakes/posts/crumb/7100000000000599/'],
    ['post', 'https://www.facebook.com/otto.builds/posts/rolls/7100000000000512/'],
    ['post-by-code', 'https://www.facebook.com/maya.bakes/posts/pfbid0AnotherCodeOfAnotherPostByMayaBakes'],
    ['post-drawn', 'https://www.facebook.com/maya.bakes/posts/crumb/7100000000000599/'],
    ['post-drawn', 'https://www.facebook.com/otto.builds/posts/rolls/7100000000000512/'],
    ['reel-drawn', 'https://www.facebook.com/reel/8100000000000111'],
    ['reel', 'https://www.facebook.com/reel/8100000000000111'],
    ['video', 'https://www.facebook.com/watch/?v=8100000000000111'],
  ])('are not read while a %s is still that of another address', (page, address) => {
    expect(read(page, address)).toMatchObject({ settled: false, posts: [] });
  });
});
