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

/** True if the drawn page or the embedded data shows the channel or video in the address. */
export function settled(look: Look): boolean {
  return look.place.kind === 'profile'
    ? Boolean(channelHeader(look) ?? embeddedChannel(look))
    : Boolean(videoDetails(look) ?? embeddedVideo(look) ?? linkedVideo(look));
}

/** True if the drawn page shows neither the channel nor the video in the address. */
const isUndrawn = (look: Look): boolean => !channelHeader(look) && !videoDetails(look);

/** The data from the page load. Used only if nothing is drawn for the address. */
const servedData = (look: Look) => (isUndrawn(look) ? initialData(look) : null);

/** Element names inferred from the data's `alertRenderer` and `backgroundPromoRenderer`, as YouTube names elements. */
const NOTICE = ':is(ytd-browse, ytd-watch-flexy) :is(yt-alert-renderer, ytd-background-promo-renderer)';

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'error-page',
    isShown: ({ document }) => document.querySelector('#error-page') !== null,
  },
  {
    // "This channel does not exist" and terminated accounts. The data has at most the channel's id. It must name this
    // channel, or the page must have no drawn content, which could belong to a later address.
    wall: 'not-found',
    name: 'alert',
    isShown: (look) => {
      const data = servedData(look);
      const isOwn = embeddedChannel(look) || !look.document.querySelector('ytd-browse, ytd-watch-flexy');
      const isError = (alert: Renderer) => textOf(alert.alertRenderer?.type) === 'ERROR';
      return Boolean(data && isOwn && !data.metadata && listOf(data.alerts).some(isError));
    },
  },
  {
    // The drawn form of the error: a notice in place of the channel's header or the video's details.
    wall: 'not-found',
    name: 'notice',
    isShown: (look) =>
      isUndrawn(look) &&
      !embeddedChannel(look) &&
      !embeddedVideo(look) &&
      drawnHeaders(look).length === 0 &&
      elementsIn(look.document, NOTICE).some((notice) => !notice.closest('[hidden]') && visibleText(notice)),
  },
  {
    wall: 'not-found',
    name: 'video-gone',
    isShown: (look) => servedData(look) !== null && embeddedVideo(look)?.isGone === true,
  },
  {
    // Only signed-in adults can see the channel. The page has neither header nor name.
    wall: 'signed-out',
    name: 'age-gate',
    isShown: (look) => under(servedData(look)?.contents, 'channelAgeGateRenderer') !== undefined,
  },
];
