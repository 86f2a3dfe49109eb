import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { leafTexts, textBelow, visibleText } from '../../page/texts';
import type { Absence } from '../contract';
import { channelNameIn, handleOf } from './address';
import { countIn, countInFull } from './counts';
import type { Facts } from './facts';
import { likesOn } from './likes';

/*
 * A video's page as it is drawn (seen 2021 to 2026-07). `video-id` on the page's element, and since 2022 on the
 * details below the player, says which video it shows; a short carries the id in its links and pictures.
 */
const PAGES = 'ytd-watch-flexy, ytd-watch-grid';
const LIKE_BUTTONS =
  'like-button-view-model, #segmented-like-button, #top-level-buttons-computed > ytd-toggle-button-renderer';
/** While one of these stands, the number beside the title counts those who watch or wait. */
const CROWDS = 'ytd-live-chat-frame, .ytp-live, .ytp-offline-slate';

/** What stands below the player of the addressed video: title, owner, buttons, views. */
export const videoDetails = remembered(({ document, place, url }: Look): Element | null => {
  const id = place.postId;
  if (place.kind !== 'post' || !id) return null;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  if (url.pathname.startsWith('/shorts/')) {
    const signs = `[href*="${id}"], [src*="/${id}/"], [style*="/${id}/"]`;
    return all('ytd-reel-video-renderer').find((short) => short.querySelector(signs)) ?? null;
  }
  const isOwn = (element: Element | null) => !element || element.getAttribute('video-id') === id;
  const named = all('ytd-watch-metadata[video-id]');
  const shown = (named[0] ? named : all(PAGES)).find(
    (element) => isOwn(element) && isOwn(element.closest(PAGES)) && !element.closest('[hidden]'),
  );
  return shown ?? null;
});

export const drawnVideo = remembered((look: Look): Facts | null => {
  const details = videoDetails(look);
  if (!details) return null;
  const id = look.place.postId;
  const page = pageOf(details);
  const owner = details.querySelector('ytd-video-owner-renderer a[href]')?.getAttribute('href');
  const author = channelNameIn(owner ?? '');
  const caption = [
    textBelow(details, 'h1'),
    textBelow(details, '#description-inline-expander, #description'),
  ];
  return {
    views: page.querySelector(CROWDS) ? null : viewsBelow(details, look),
    likes: likesBelow(details, look),
    comments: countIn(textBelow(commentsOn(look), 'ytd-comments-header-renderer #count'), look),
    followers: countIn(textBelow(details, '#owner-sub-count'), look),
    displayName: textBelow(details, 'ytd-video-owner-renderer ytd-channel-name a'),
    author: author && handleOf(author),
    caption: caption.filter((text) => text).join('\n') || null,
    // "Includes paid promotion" on the player of this video; the text stays empty on others.
    paidPartnership:
      page.querySelector(`.ytp-title-link[href*="${id}"]`) &&
      textBelow(page, '.ytp-paid-content-overlay-text')
        ? true
        : null,
  };
});

/** A message stands in the place of comments that are switched off. */
export function areCommentsOff(look: Look): boolean {
  const details = videoDetails(look);
  return details !== null && textBelow(pageOf(details), 'ytd-comments ytd-message-renderer') !== null;
}

export function commentTexts(look: Look): string[] {
  const comments = commentsOn(look)?.querySelectorAll('ytd-comment-thread-renderer #content-text') ?? [];
  return [...comments].flatMap((comment) => visibleText(comment) ?? []);
}

/** Comments load late; the first one's own link says whose they are. */
function commentsOn(look: Look): Element | null {
  const details = videoDetails(look);
  const comments = details && pageOf(details).querySelector('ytd-comments');
  return comments?.querySelector(`a[href*="${look.place.postId}"][href*="lc="]`) ? comments : null;
}

function pageOf(details: Element): Element {
  return details.closest(PAGES) ?? details;
}

function likesBelow(details: Element, look: Look): Count | Absence | null {
  const control = details.querySelector(LIKE_BUTTONS);
  const button = control?.querySelector('[aria-label]');
  if (!control || !button) return null;
  const texts = leafTexts(control).map(({ text }) => text);
  return likesOn(
    texts,
    button.getAttribute('aria-label'),
    button.getAttribute('aria-pressed') === 'true',
    look,
  );
}

/** "249M views 3 years ago", in full in its tooltip; until 2022 in full beside the title. */
function viewsBelow(details: Element, look: Look): Count | null {
  const line = details.querySelector('ytd-watch-info-text #info, ytd-video-view-count-renderer');
  const [views, age] = line ? leafTexts(line).map(({ text }) => text) : [];
  const short = age ? countIn(views, look) : null;
  return (
    short &&
    (countInFull(short, textBelow(line?.closest('ytd-watch-info-text'), 'tp-yt-paper-tooltip')) ?? short)
  );
}
