import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { textBelow, textsBelow, visibleText } from '../../page/texts';
import type { Absence } from '../contract';
import { handleIn } from './address';
import { countBelow, countIn, countInFull, likesOn } from './counts';
import type { Facts } from './source-facts';
import { linkedVideo } from './structured-video';

/*
 * A video's page as it is drawn (seen 2021 to 2026-07). `video-id` on the page's element, and since 2022 on the
 * details below the player, says which video it shows; a short carries the id in its links and pictures.
 */
const PAGE = 'ytd-watch-flexy, ytd-watch-grid';
const DETAILS = 'ytd-watch-metadata, ytd-video-primary-info-renderer';
const OWNER = 'ytd-video-owner-renderer';
const LIKE_BUTTON = 'like-button-view-model, #segmented-like-button';
/** While one of these stands, the number beside the title counts those who watch or wait. */
const CROWD = 'ytd-live-chat-frame, .ytp-live, .ytp-offline-slate';

/** What stands below the player of the addressed video: title, owner, buttons, views. */
export const videoDetails = memoize(({ document, place, url }: Look): Element | null => {
  const id = place.postId;
  if (place.kind !== 'post') return null;
  const signs = `[href*="${id}"], [src*="/${id}/"], [style*="/${id}/"]`;
  const isShort = url.pathname.startsWith('/shorts');
  const isOwn = (element: Element) => {
    const named = [element, element.closest(PAGE)].flatMap((one) => one?.getAttribute('video-id') ?? []);
    const isNamed = isShort ? element.querySelector(signs) : named[0] && named.every((name) => name === id);
    return isNamed && !element.closest('[hidden]');
  };
  return [...document.querySelectorAll(isShort ? 'ytd-reel-video-renderer' : DETAILS)].find(isOwn) ?? null;
});

export const drawnVideo = memoize((look: Look): Facts | null => {
  const details = videoDetails(look);
  const page = pageOf(look);
  if (!details || !page) return null;
  const owner = ownerOn(page, details);
  const caption = [
    textBelow(details, 'h1'),
    textBelow(details, '#description-inline-expander, #description'),
  ];
  return {
    views: isOver(page, look) ? viewsBelow(details, look) : null,
    likes: likesBelow(details, look),
    comments: countBelow(commentsOn(look), 'ytd-comments-header-renderer #count', look),
    // A message stands in the place of comments that are switched off.
    areCommentsOff: textBelow(page, 'ytd-comments ytd-message-renderer') !== null,
    followers: countBelow(owner, '#owner-sub-count', look),
    displayName: textBelow(owner, 'ytd-channel-name a'),
    author: handleIn(owner?.querySelector('a[href]')?.getAttribute('href') ?? ''),
    caption: caption.filter((text) => text).join('\n') || null,
    paidPartnership: isPaid(page, details, look),
  };
});

/**
 * "Includes paid promotion"; the text stays empty on other videos. The player may still hold the video before: its own title must
 * link to the addressed one or, without a link as on a video's page (2026-01), be the headline.
 */
function isPaid(page: Element, details: Element, { place }: Look): boolean | null {
  const title = page.querySelector('.ytp-title-link');
  const overlay = page.querySelector('.ytp-paid-content-overlay-text');
  const href = title?.getAttribute('href');
  const headline = textBelow(details, 'h1');
  const isPlayed = href ? href.includes(String(place.postId)) : headline && visibleText(title) === headline;
  return overlay && isPlayed ? visibleText(overlay) !== null : null;
}

export function commentTexts(look: Look): string[] {
  const comments = commentsOn(look)?.querySelectorAll('ytd-comment-thread-renderer #content-text') ?? [];
  return [...comments].flatMap((comment) => visibleText(comment) ?? []);
}

/** Comments load late; the first one's own link says whose they are. */
function commentsOn(look: Look): Element | null | undefined {
  const comments = pageOf(look)?.querySelector('ytd-comments');
  return comments?.querySelector(`#published-time-text [href*="${look.place.postId}"]`) && comments;
}

function pageOf(look: Look): Element | null {
  const details = videoDetails(look);
  return details?.closest(PAGE) ?? details;
}

/** Since 2022 among the details; before, beside them. Of two, nothing says whose each is. */
function ownerOn(page: Element, details: Element): Element | null {
  const within = details.querySelector(OWNER) ? details : page;
  const [only = null, another] = within.querySelectorAll(OWNER);
  return another ? null : only;
}

function likesBelow(details: Element, look: Look): Count | Absence | null {
  const control = details.querySelector(LIKE_BUTTON);
  const button = control?.querySelector('[aria-label]');
  if (!control || !button) return null;
  const texts = textsBelow(control).map(({ text }) => text);
  return likesOn(
    texts,
    button.getAttribute('aria-label'),
    button.getAttribute('aria-pressed') === 'true',
    look,
  );
}

/** Certainly not a live stream: the player shows none of the known signs of one. */
function isOver(page: Element, look: Look): boolean {
  const linked = linkedVideo(look);
  const isPlayerKnown = page.querySelector('[class*="ytp-"]') !== null;
  return !page.querySelector(CROWD) && !linked?.isLive && (isPlayerKnown || linked !== null);
}

/** "249M views 3 years ago #bread", in full in its tooltip; until 2022 in full beside the title. */
function viewsBelow(details: Element, look: Look): Count | null {
  const line = details.querySelector('ytd-watch-info-text #info, ytd-video-view-count-renderer');
  const texts = line ? textsBelow(line).filter(({ text }) => !text.startsWith('#')) : [];
  const short = texts.length === 2 ? countIn(texts[0]?.text, look) : null;
  return (
    short && (countInFull(short, textBelow(details, 'ytd-watch-info-text tp-yt-paper-tooltip')) ?? short)
  );
}
