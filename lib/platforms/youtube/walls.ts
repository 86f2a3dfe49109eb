import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { visibleText } from '../../page/texts';
import type { WallSign } from '../contract';
import { embeddedChannel } from './channel-data';
import { drawnHeaders } from './channel-identity';
import { channelHeader } from './channel-page';
import { initialData, listOf, type Renderer, textOf, under } from './renderers';
import { linkedVideo } from './structured-video';
import { embeddedVideo } from './video-data';
import { videoDetails } from './video-page';

/** Whether the page has caught up with its address: the drawn page or the data in the document must name it. */
export function settled(look: Look): boolean {
  return look.place.kind === 'profile'
    ? Boolean(channelHeader(look) ?? embeddedChannel(look))
    : Boolean(videoDetails(look) ?? embeddedVideo(look) ?? linkedVideo(look));
}

/** Whether nothing drawn belongs to the address. */
const isUndrawn = (look: Look): boolean => !channelHeader(look) && !videoDetails(look);

/** The data as first served, used only when nothing is drawn. */
const servedData = (look: Look) => (isUndrawn(look) ? initialData(look) : null);

/** Named after the data's `alertRenderer` and `backgroundPromoRenderer`, as YouTube names its elements. */
const NOTICE = ':is(ytd-browse, ytd-watch-flexy) :is(yt-alert-renderer, ytd-background-promo-renderer)';

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'error-page',
    stands: ({ document }) => document.querySelector('#error-page') !== null,
  },
  {
    // "This channel does not exist" and closed accounts. The data names the id at most, or stands in a page of which
    // nothing is drawn that could belong to a later address.
    wall: 'not-found',
    name: 'alert',
    stands: (look) => {
      const data = servedData(look);
      const isOwn = embeddedChannel(look) || !look.document.querySelector('ytd-browse, ytd-watch-flexy');
      const isError = (alert: Renderer) => textOf(alert.alertRenderer?.type) === 'ERROR';
      return Boolean(data && isOwn && !data.metadata && listOf(data.alerts).some(isError));
    },
  },
  {
    // The same as it is drawn, without its data: a notice where the channel's header would be, or the video's details.
    wall: 'not-found',
    name: 'notice',
    stands: (look) =>
      isUndrawn(look) &&
      !embeddedChannel(look) &&
      !embeddedVideo(look) &&
      drawnHeaders(look).length === 0 &&
      elementsIn(look.document, NOTICE).some((notice) => !notice.closest('[hidden]') && visibleText(notice)),
  },
  {
    wall: 'not-found',
    name: 'video-gone',
    stands: (look) => servedData(look) !== null && embeddedVideo(look)?.isGone === true,
  },
  {
    // Shown to signed-in adults only: neither header nor name.
    wall: 'signed-out',
    name: 'age-gate',
    stands: (look) => under(servedData(look)?.contents, 'channelAgeGateRenderer') !== undefined,
  },
];
