import type { Look } from '../../page/look';
import type { PostScope, Reader } from '../contract';
import { embeddedChannel } from './channel-data';
import { drawnChannel } from './channel-page';
import type { Facts } from './source-facts';
import { linkedVideo, markedVideo } from './structured-video';
import { embeddedVideo } from './video-data';
import { drawnVideo } from './video-page';

/** The places of a page that tell of its channel or video, each only where it names what the address names. */
const SOURCES: Record<string, (look: Look) => Facts | null> = {
  header: drawnChannel,
  'header-data': embeddedChannel,
  'video-page': drawnVideo,
  'video-data': embeddedVideo,
  'linked-data': linkedVideo,
  microdata: markedVideo,
};

/** The video whose own page this is, or a tile of a channel's tab with what it tells. */
export interface YoutubePost extends PostScope {
  tile?: Record<string, Facts | undefined>;
}

/** Readers of one field from these sources, the most exact first. */
export function from<Name extends keyof Facts>(
  field: Name,
  ...sources: string[]
): Reader<YoutubePost | null, NonNullable<Facts[Name]>>[] {
  return sources.map((name) => ({
    name,
    read: (post, look) => (post?.tile ? post.tile[name] : SOURCES[name]?.(look))?.[field] ?? null,
    // As old as the page; only where nothing else tells.
    lastResort: name === 'microdata',
  }));
}
