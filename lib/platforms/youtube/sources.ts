import type { Look } from '../../page/look';
import type { Reader } from '../contract';
import { embeddedChannel } from './channel-data';
import { drawnChannel } from './channel-page';
import type { Facts } from './facts';
import { linkedVideo, markedVideo } from './structured-video';
import { embeddedVideo } from './video-data';
import { drawnVideo } from './video-page';

/** The places of a page that tell of its channel or video, each only where it names what the address names. */
const SOURCES = {
  header: drawnChannel,
  'header-data': embeddedChannel,
  'video-page': drawnVideo,
  'video-data': embeddedVideo,
  'linked-data': linkedVideo,
  microdata: markedVideo,
} satisfies Record<string, (look: Look) => Facts | null>;

type Source = keyof typeof SOURCES;

/** Readers of one field from these sources, the most exact first. */
export function from<Name extends keyof Facts>(
  field: Name,
  ...sources: Source[]
): Reader<unknown, NonNullable<Facts[Name]>>[] {
  return sources.map((name) => ({
    name,
    read: (_, look) => {
      const facts: Facts | null = SOURCES[name](look);
      return facts?.[field] ?? null;
    },
    // As old as the page; only where nothing else tells.
    lastResort: name === 'microdata',
  }));
}
