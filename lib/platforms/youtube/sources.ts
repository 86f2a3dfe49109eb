import type { Look } from '../../page/look';
import type { PostScope, Reader } from '../contract';
import { embeddedChannel } from './channel-data';
import { drawnChannel } from './channel-page';
import type { SourceFacts } from './source-facts';
import { linkedVideo, markedVideo } from './structured-video';
import { embeddedVideo } from './video-data';
import { drawnVideo } from './video-page';

/** The sources for a channel or video. Each returns null if it does not name the channel or video in the address. */
const SOURCES: Record<string, (look: Look) => SourceFacts | null> = {
  header: drawnChannel,
  'header-data': embeddedChannel,
  'video-page': drawnVideo,
  'video-data': embeddedVideo,
  'linked-data': linkedVideo,
  microdata: markedVideo,
};

/** The video of a video's page, or a tile of a channel's tab with its facts by source. */
export interface YoutubePost extends PostScope {
  tile?: Record<string, SourceFacts | undefined>;
}

/** Makes one reader of a field per source. List the most exact source first. */
export function from<Name extends keyof SourceFacts>(
  field: Name,
  ...sources: string[]
): Reader<YoutubePost | null, NonNullable<SourceFacts[Name]>>[] {
  return sources.map((name) => ({
    name,
    read: (post, look) => (post?.tile ? post.tile[name] : SOURCES[name]?.(look))?.[field] ?? null,
    // Microdata is as old as the page load, so use it only if no other source has a value.
    lastResort: name === 'microdata',
  }));
}
