import { lastIn, type MinimalReader, numberIn, textIn } from './report';

const named = (name: string) => `[data-testid="${name}"]`;
const POST = 'feedItem-by-';

export const readBluesky: MinimalReader = (document, handle) => {
  const header = document.querySelector(named('profileScreen'));
  const listed = (list: string) => header?.querySelector(`a[href="/profile/${handle}/${list}"]`);
  const follows = listed('follows');
  const posts = [...document.querySelectorAll(`[data-testid^="${POST}"]`)].flatMap((item) => {
    const author = item.getAttribute('data-testid')?.slice(POST.length) ?? '';
    const id = item.querySelector('a[href*="/post/"]')?.getAttribute('href')?.split('/').at(-1) ?? '';
    if (author !== handle) return [];
    const on = (button: string, shown: string) =>
      numberIn(lastIn(item, named(button))?.getAttribute('aria-label')) ??
      numberIn(lastIn(item, named(shown))?.textContent);
    const photo = item.querySelector(`${named('contentHider-post')} button img`);
    return {
      id,
      author,
      kind: item.querySelector('video') ? 'video' : photo ? 'photo' : 'text',
      caption: textIn(item, named('postText')),
      postedAtMs: timeIn(id),
      likes: on('likeBtn', 'likeCount'),
      comments: on('replyBtn', 'replyBtn'),
      shares: numberIn(lastIn(item, named('repostCount'))?.textContent),
    };
  });
  return {
    profile: {
      followers: numberIn(listed('followers')?.getAttribute('aria-label')),
      following: numberIn(follows?.getAttribute('aria-label')),
      posts: numberIn(follows?.nextElementSibling?.textContent),
      displayName: textIn(header, named('profileHeaderDisplayName')),
      bio: textIn(header, named('profileHeaderDescription')),
      links: header?.querySelector(`${named('profileHeaderDescription')} a`)?.getAttribute('href'),
    },
    posts,
  };
};

const LETTERS = '234567abcdefghijklmnopqrstuvwxyz';

/** The first 53 of a post id's 64 bits are its time in microseconds. */
function timeIn(id: string): number {
  let bits = 0n;
  for (const letter of id) bits = bits * 32n + BigInt(LETTERS.indexOf(letter));
  return Number((bits >> 10n) / 1000n);
}
