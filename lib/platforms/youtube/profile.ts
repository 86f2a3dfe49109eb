import { sameHandle } from '../../model/place';
import type { ProfileTable } from '../contract';
import { notShown } from '../not-shown';
import { embeddedChannel } from './channel-data';
import { isId, namesOf } from './channel-identity';
import { drawnChannel } from './channel-page';
import { from } from './sources';
import { embeddedVideo } from './video-data';

/** Reads a channel's page, or the owner on a video's page. Of the owner's counts, only the subscribers are there. */
export const profile: ProfileTable = {
  counts: {
    followers: {
      ...notShown,
      readers: from('followers', 'header', 'header-data', 'video-page', 'video-data'),
    },
    posts: { ...notShown, readers: from('posts', 'header', 'header-data') },
    // YouTube shows neither the channels that a channel follows nor its total likes.
    following: notShown,
    likes: notShown,
  },
  displayName: from('displayName', 'header', 'header-data', 'video-page', 'video-data'),
  bio: from('bio', 'header-data', 'header'),
  verified: from('verified', 'header-data'),
  private: [],
  category: [],
  links: (look) => [drawnChannel(look)?.link ?? embeddedChannel(look)?.link ?? []].flat(),
  accountIds(look, handle) {
    const video = embeddedVideo(look);
    return [...namesOf(look).filter(isId), sameHandle(video?.author ?? null, handle) && video?.channelId];
  },
};
