import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/platforms/read-page';
import { snapchat } from '../../../../lib/platforms/snapchat/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** An invented page as it is read after a change to its source, at its own address or another. */
function readAfter(
  page: string,
  edits: readonly [from: string, to: string][],
  address?: string,
): {
  profile: Record<string, unknown>;
  posts: Record<string, unknown>[];
} {
  const look = loadPage(snapchat, 'snapchat', page, address);
  const root = look.document.documentElement;
  root.innerHTML = edits.reduce((html, [from, to]) => html.replaceAll(from, to), root.innerHTML);
  return outline(readPage(snapchat, look));
}

const subscribersIn = (line: string, language: string) => {
  const look = loadPage(snapchat, 'snapchat', 'profile-drawn-alone');
  const lines = [...look.document.querySelectorAll('[data-testid="subscribersCountText"]')];
  for (const one of lines) if (one.textContent === '412k followers') one.textContent = line;
  return outline(readPage(snapchat, { ...look, language })).profile.followers;
};

it.each([
  ['412.3k人のフォロワー', 'ja', '412300 (412250..412399) by header'],
  ['412.3k人の登録者', 'ja', '412300 (412250..412399) by header'],
  ['412,3k Follower', 'de', '412300 (412250..412399) by header'],
  ['412k abonnés', 'fr', '412000 (411500..412999) by header'],
  ['412k seguidores', 'pt-BR', '412000 (411500..412999) by header'],
])('The subscribers on Snapchat are read from the line %s of a page in %s', (line, language, expected) => {
  expect(subscribersIn(line, language)).toBe(expected);
});

describe('the subscribers on Snapchat are not', () => {
  it.each([
    'Road to 900k Subscribers',
    'Thanks for 1 million followers',
    'I help 10k followers',
    '12 more subscribers',
    '0 followers',
  ])('a line of the bio: %s', (bio) => {
    const { profile } = readAfter('profile-drawn-alone', [['412k followers', bio]]);
    expect(profile.followers).toBe('not-shown');
  });

  it('read with the signs of another language than the label’s', () => {
    const look = loadPage(snapchat, 'snapchat', 'profile-drawn-alone');
    look.language = 'de';
    expect(outline(readPage(snapchat, look)).profile.followers).toBe('not-shown');
  });

  it.each([
    ['1,234k Follower', 'de'],
    ['412 B takipçi', 'tr'],
    ['412M pengikut', 'id'],
    ['3k neue Follower', 'de'],
    ['412k mal gebacken', 'de'],
    ['412 人のフォロワー', 'ja'],
  ])('in a line whose number or words are not sure: %s on a page in %s', (line, language) => {
    expect(subscribersIn(line, language)).toBe('not-shown');
  });

  it('shown for an ordinary account, whatever its name says', () => {
    const line = '<div data-testid="subscribersCountText">10M followers</div>';
    const { profile } = readAfter('ordinary-account', [['<div id="__next">', `<div id="__next">${line}`]]);
    expect(profile.followers).toBe('not-shown');
  });
});

describe('the numbers of a Spotlight are not', () => {
  it('those of the next one, if the two lists of the page do not fit', () => {
    const { posts } = readAfter('profile', [['"value": "1786525200"', '"value": "1786611600"']]);
    expect(posts).toMatchObject([
      { id: 'W7_MayaRolls', views: 'not-shown', comments: 'not-shown', shares: 'not-shown' },
      { id: 'W7_MayaCrumb', views: '9150 by data' },
      {},
      {},
    ]);
  });

  it('read if a Spotlight is listed twice, or has no time where others have', () => {
    const twice = readAfter('profile', [['W7_MayaCrumb', 'W7_MayaRolls']]).posts;
    expect(twice.map(({ views }) => views)).not.toContain('24970 by data');
    const untimed = readAfter('profile', [['"value": "1786525200"', '"value": ""']]).posts;
    expect(untimed[0]).toMatchObject({ id: 'W7_MayaRolls', views: 'not-shown' });
  });

  it('read if the page names two numbers of views', () => {
    const { posts } = readAfter('profile', [
      ['"viewCount": "9150"\n                }\n              },', '"viewCount": "91500"}},'],
    ]);
    expect(posts[1]).toMatchObject({ id: 'W7_MayaCrumb', views: 'not-shown' });
  });

  it('of the account in the address, if another one made it', () => {
    const address = 'https://www.snapchat.com/@noor.runs/spotlight/W7_MayaQuiet';
    const byMaya: [string, string] = ['"username": "Maya Bakes"', '"username": "maya.bakes"'];
    expect(readAfter('spotlight', [byMaya], address).posts).toMatchObject([{ author: null }]);
    expect(readAfter('spotlight', [], address).posts).toMatchObject([{ author: 'noor.runs' }]);
  });
});
