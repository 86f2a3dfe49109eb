import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../../lib/platforms/linkedin/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { outline } from '../outline';
import { read } from './read';

const ROLLS = '7493229792460800000';
const CRUMB = '7492505016729600000';
const SHARED = '7491417853132800000';
const QUIET = '7490330689536000000';

const followersOn = (page: string, address?: string) => read(page, address).profile.followers;

describe('the followers of a company on LinkedIn', () => {
  it('are those of the lines in its own posts, which are exact where the header rounds', () => {
    expect(read('company-signed-in')).toMatchObject({
      place: { kind: 'profile', handle: 'company:mill-and-oven' },
      wall: null,
      profile: { followers: '7896 by own-post', following: 'not-shown', displayName: 'Mill & Oven' },
    });
  });

  it('are those of the card with its name, if all posts are by others', () => {
    expect(followersOn('company-posts-of-others')).toBe('7896 by card');
  });

  it('are rounded where only the header shows them, in any language', () => {
    expect(followersOn('company-overview')).toBe('8000 (7500..8499) by header');
    expect(followersOn('school-in-portuguese')).toBe('1200000 (1150000..1249999) by header');
  });

  it('are exact for signed-out visitors', () => {
    expect(followersOn('company-signed-out')).toBe('210 by own-post');
    expect(followersOn('company-signed-out-header')).toBe('26114 by header');
    expect(followersOn('company-signed-out-description')).toBe('210 by description');
  });

  it.each([
    ['company-signed-in', 'https://www.linkedin.com/company/big-bread/posts/'],
    ['company-signed-in', 'https://www.linkedin.com/school/mill-and-oven/posts/'],
    ['school-in-portuguese', 'https://www.linkedin.com/company/padaria/'],
    ['company-signed-out', 'https://www.linkedin.com/in/mill-and-oven/'],
  ])(
    'are not read while %s is at the address of another profile, even one of the same name: %s',
    (page, address) => {
      expect(read(page, address)).toMatchObject({
        settled: false,
        profile: { followers: 'not-ready' },
        posts: [],
      });
    },
  );
});

describe('the followers of a person on LinkedIn', () => {
  it('stand beside the heading of the activity, with and without class names', () => {
    expect(followersOn('person-signed-in')).toBe('1159 by heading');
    expect(read('person-signed-in-2026').profile).toMatchObject({
      followers: '1159 by heading',
      displayName: 'Maya Bakes',
    });
    expect(followersOn('person-signed-in-2026-heading')).toBe('12345 by heading');
  });

  it('stand below the name of somebody without posts', () => {
    expect(followersOn('person-top-card')).toBe('1159 by header');
  });

  it('are exact for signed-out visitors, and connections are none', () => {
    expect(followersOn('person-signed-out')).toBe('960 by schema');
    expect(followersOn('person-signed-out-no-data')).toBe('1159 by header');
  });

  it('are missing if only others’ stand on the page', () => {
    expect(followersOn('person-without-followers')).toBe('not-shown');
    expect(read('person-activity')).toMatchObject({ settled: true, profile: { followers: 'not-shown' } });
  });
});

describe('the posts on LinkedIn', () => {
  it('of a company are its own, with all reactions, and zero where a count is left out', () => {
    expect(read('company-signed-in').posts).toMatchObject([
      {
        id: ROLLS,
        author: 'company:mill-and-oven',
        kind: 'photo',
        likes: '119 by text',
        comments: '17 by text',
        shares: '1 by text',
        views: 'not-shown',
        postedAt: '2026-08-12T09:00:00.000Z',
        caption: 'Rolls with Otto 2 #ad',
      },
      { id: CRUMB, likes: '25 by text', comments: '4 by text', shares: '0 by action-bar' },
      {
        id: SHARED,
        likes: '1204 (1204..1205) by text',
        comments: '0 by action-bar',
        shares: '0 by action-bar',
      },
      { id: QUIET, likes: '0 by action-bar', comments: '0 by action-bar', shares: '0 by action-bar' },
    ]);
  });

  it('have no zero if the post is not drawn in full, or has a number whose meaning is not known', () => {
    const withoutBar = loadPage(linkedin, 'linkedin', 'company-signed-in');
    for (const bar of withoutBar.document.querySelectorAll('.feed-shared-social-action-bar')) bar.remove();
    expect(outline(readPage(linkedin, withoutBar)).posts[3]).toMatchObject({
      id: QUIET,
      likes: 'not-shown',
      comments: 'not-shown',
      shares: 'not-shown',
    });
    const renamed = loadPage(linkedin, 'linkedin', 'company-signed-in');
    for (const part of renamed.document.querySelectorAll(
      '[data-reaction-details], [data-non-reaction-details]',
    )) {
      part.removeAttribute('data-reaction-details');
      part.removeAttribute('data-non-reaction-details');
    }
    const [rolls] = outline(readPage(linkedin, renamed)).posts;
    expect(rolls).toMatchObject({ likes: 'not-shown', comments: 'not-shown', shares: 'not-shown' });
  });

  it('for signed-out visitors come from attributes; a shared post inside keeps its numbers to itself', () => {
    expect(read('company-signed-out').posts).toMatchObject([
      { id: ROLLS, kind: 'photo', likes: '8 by label', comments: '0 by action-bar', shares: 'signed-out' },
      { id: CRUMB, kind: 'video', likes: '1226 by label', comments: '1 by label' },
      { id: SHARED, likes: '5 by label', comments: '0 by action-bar' },
    ]);
  });

  it('of a person are read beside reposts, in the activity and, signed out, from the data', () => {
    const own = { id: ROLLS, author: 'maya-bakes', likes: '49 by text', comments: '6 by text' };
    expect(read('person-signed-in').posts).toMatchObject([own]);
    expect(read('person-activity').posts).toMatchObject([own]);
    expect(read('person-signed-out').posts).toMatchObject([
      { id: ROLLS, likes: '12 by schema', comments: 'signed-out', caption: 'Pão' },
      { id: CRUMB, likes: 'signed-out' },
    ]);
  });

  it.each(['ugcPost', 'share'])('are never known by the number of a %s, which is another one', (kind) => {
    const page = loadPage(linkedin, 'linkedin', 'person-signed-out');
    for (const script of page.document.querySelectorAll('script[type="application/ld+json"]'))
      script.textContent = (script.textContent ?? '').replace(`activity-${CRUMB}`, `${kind}-${CRUMB}`);
    const { posts } = readPage(linkedin, page);
    expect(posts.map(({ id }) => id)).toEqual([ROLLS]);
  });

  it('are read one by one on their own pages, without the reactions to comments', () => {
    expect(read('post-signed-out')).toMatchObject({
      place: { kind: 'post', handle: null, postId: ROLLS },
      profile: { followers: 'not-shown' },
      posts: [
        {
          id: ROLLS,
          author: 'maya-bakes',
          likes: '116 by label',
          comments: '9 by label',
          shares: 'signed-out',
          visibleComments: ['Which flour?'],
        },
      ],
    });
    expect(read('post-signed-in').posts).toMatchObject([
      { id: ROLLS, likes: '49 by text', comments: 'unreadable', shares: 'unreadable' },
    ]);
  });

  it('can be named by what was shared in them', () => {
    const share = BigInt(ROLLS) - 77n;
    const address = `https://www.linkedin.com/posts/maya-bakes_rolls-share-${share}-jasP`;
    expect(read('post-signed-out', address).posts).toMatchObject([{ id: ROLLS, likes: '116 by label' }]);
  });

  it('are not read at the address of another post', () => {
    const address = `https://www.linkedin.com/feed/update/urn:li:activity:${QUIET}/`;
    expect(read('post-signed-in', address)).toMatchObject({ settled: false, posts: [] });
  });
});

describe('a LinkedIn page without numbers', () => {
  it('says why', () => {
    expect(read('sign-in')).toMatchObject({ wall: 'signed-out', profile: { followers: 'signed-out' } });
    expect(read('not-found')).toMatchObject({ place: { kind: 'unavailable' }, wall: 'not-found', posts: [] });
    expect(read('search')).toMatchObject({ place: { kind: 'other' }, posts: [] });
  });

  it('is no wall while a sign-in sheet lies over a readable profile', () => {
    expect(read('person-signed-out')).toMatchObject({ settled: true, wall: null });
  });
});
