import type { CountField, ProfileTable } from '../contract';
import { embeddedChannel } from './channel-data';
import { drawnChannel } from './channel-page';
import { from } from './sources';

/** YouTube shows nobody whom a channel follows, and has no likes of a channel. */
const never: CountField<null> = { readers: [], otherwise: () => 'not-shown' };

/** A channel's own page, and on a video's page its owner, of whom it shows the subscribers alone. */
export const profile: ProfileTable = {
  counts: {
    followers: { ...never, readers: from('followers', 'header', 'header-data', 'video-page', 'video-data') },
    posts: { ...never, readers: from('posts', 'header', 'header-data') },
    following: never,
    likes: never,
  },
  displayName: from('displayName', 'header', 'header-data', 'video-page', 'video-data'),
  bio: from('bio', 'header-data', 'header'),
  verified: from('verified', 'header-data'),
  private: [],
  category: [],
  links: (look) => [drawnChannel(look)?.link ?? embeddedChannel(look)?.link ?? []].flat(),
};
