import { exactCount } from '../../../lib/model/count';
import { elementsIn } from '../../../lib/page/elements';
import type { CountField, Platform, PostScope } from '../../../lib/platforms/contract';

/**
 * A platform of our own: `/NAME` is a profile whose `h1` names it, `[data-post]` a post, `[data-likes]` the likes that
 * stand there only under the pointer.
 */
const nowhere: CountField<unknown> = { readers: [], otherwise: () => 'not-shown' };

const attribute = (name: string): CountField<PostScope> => ({
  readers: [
    {
      name: `attribute-${name}`,
      read: ({ element }) => {
        const value = element?.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`);
        return value ? exactCount(Number(value)) : null;
      },
    },
  ],
  otherwise: () => 'not-ready',
});

export const inventedPlatform: Platform = {
  id: 'instagram',
  hosts: ['meadow.example'],
  locate: (url) => {
    const [, handle = null, post = null] = url.pathname.split('/').map((part) => part || undefined);
    const kind = handle === null ? 'other' : post === null ? 'profile' : 'post';
    return { platform: 'instagram', kind, handle, postId: post, tab: null };
  },
  settled: ({ document, place }) => document.querySelector('h1')?.textContent === place.handle,
  walls: [
    {
      wall: 'not-found',
      name: 'gone',
      isShown: ({ document }) => document.querySelector('[data-gone]') !== null,
    },
  ],
  profile: {
    counts: {
      followers: {
        readers: [
          {
            name: 'followers',
            read: (_scope, { document }) => {
              const text = document.querySelector('[data-followers]')?.textContent;
              return text ? exactCount(Number(text)) : null;
            },
          },
        ],
        otherwise: () => 'not-ready',
      },
      following: nowhere,
      posts: nowhere,
      likes: nowhere,
    },
    displayName: [],
    bio: [],
    verified: [],
    private: [],
    category: [],
    links: () => [],
    accountIds: ({ document }) => [document.querySelector('[data-account]')?.getAttribute('data-account')],
  },
  posts: {
    item: '[data-post]',
    find: (_look, within) =>
      elementsIn(within, '[data-post]').map((element) => ({
        id: element.getAttribute('data-post') ?? '',
        element,
      })),
    counts: {
      likes: attribute('likes'),
      comments: attribute('comments'),
      views: nowhere,
      shares: nowhere,
      saves: nowhere,
    },
    kind: () => 'photo',
    author: [],
    pinned: [],
    paidPartnership: [],
    postedAtMs: [],
    caption: [],
    visibleComments: () => [],
  },
  hoverTargets: ({ document }) =>
    elementsIn(document, '[data-post]').map((element) => ({
      id: element.getAttribute('data-post') ?? '',
      element,
    })),
};
