import { type MinimalReader, numberIn, textIn } from './report';

const POST = '[data-urn^="urn:li:activity:"]';
const COMMENTS = '.social-details-social-counts__comments';

export const readLinkedin: MinimalReader = (document, handle) => {
  const main = document.querySelector('main');
  const posts = [...document.querySelectorAll(POST)].flatMap((post) => {
    const id = post.getAttribute('data-urn')?.split(':').at(-1) ?? '';
    const [, kind = '', name = ''] =
      /\/(company|in)\/([^/]+)/.exec(post.querySelector('a[aria-label]')?.getAttribute('href') ?? '') ?? [];
    const isOwn = `${kind}:${name}` === handle && !post.querySelector('.update-components-header');
    if (!isOwn || post.parentElement?.closest(POST)) return [];
    const reactions = post.querySelector('[data-reaction-details]');
    const others = post.querySelector('[data-non-reaction-details]');
    return {
      id,
      author: `${kind}:${name}`,
      kind: post.querySelector('.update-components-image__container') ? 'photo' : 'unknown',
      caption: textIn(post, '.update-components-update-v2__commentary'),
      postedAtMs: Number(BigInt(id) >> 22n),
      likes: numberIn(reactions?.textContent) ?? numberIn(reactions?.getAttribute('aria-label')) ?? 0,
      comments: numberIn(textIn(others, `${COMMENTS} button`)) ?? 0,
      shares: numberIn(textIn(others, `:scope > ul > li:not(${COMMENTS}) button`)) ?? 0,
    };
  });
  return {
    profile: {
      followers: numberIn(textIn(main, 'section + section p')),
      displayName: textIn(main, 'h1'),
    },
    posts,
  };
};
