import type { Look } from '../../../lib/page/look';

/** A look at a profile of an invented site, in the document of the test. */
export const look: Look = {
  document,
  url: new URL('https://meadow.example/maya'),
  place: { platform: 'instagram', kind: 'profile', handle: 'maya', postId: null, tab: null },
  language: 'en',
  nowMs: 7,
};
