import type { ProfileTable } from '../contract';
import { notShown } from '../not-shown';
import { embeddedChannel } from './channel-data';
import { drawnChannel } from './channel-page';
import { from } from './sources';

/** A channel's own page, and on a video's page its owner, of whom it shows the subscribers alone. */
export const profile: ProfileTable = {
  counts: {
    followers: {
      ...notShown,
      readers: from('followers', 'header', 'header-data', 'video-page', 'video-data'),
    },
    posts: { ...notShown, readers: from('posts', 'header', 'header-data') },
    // YouTube does not show whom a channel follows, and has no total of a channel's likes.
    following: notShown,
    likes: notShown,
  },
  displayName: from('displayName', 'header', 'header-data', 'video-page', 'video-data'),
  bio: from('bio', 'header-data', 'header'),
  verified: from('verified', 'header-data'),
  private: [],
  category: [],
  links: (look) => [drawnChannel(look)?.link ?? embeddedChannel(look)?.link ?? []].flat(),
};
