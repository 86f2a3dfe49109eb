import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { textBelow, textsBelow, visibleText } from '../../page/texts';
import type { Absence } from '../contract';
import { handleIn } from './address';
import { countBelow, countIn, countInFull, likesOn } from './counts';
import type { SourceFacts } from './source-facts';
import { linkedVideo } from './structured-video';

/*
 * Reads a video's page as drawn (seen 2021 to 2026-07). The page element has a `video-id`, and since 2022 so do the
 * details below the player. A short has the id in its links and pictures.
 */
const PAGE = 'ytd-watch-flexy, ytd-watch-grid';
const DETAILS = 'ytd-watch-metadata, ytd-video-primary-info-renderer';
const OWNER = 'ytd-video-owner-renderer';
const LIKE_BUTTON = 'like-button-view-model, #segmented-like-button';
/** While one of these elements exists, the number beside the title counts people who watch or wait. */
const CROWD = 'ytd-live-chat-frame, .ytp-live, .ytp-offline-slate';

/** The element with the title, owner, buttons and views of the addressed video. */
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

export const drawnVideo = memoize((look: Look): SourceFacts | null => {
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
    // If comments are turned off, a message replaces them.
    areCommentsOff: textBelow(page, 'ytd-comments ytd-message-renderer') !== null,
    followers: countBelow(owner, '#owner-sub-count', look),
    displayName: textBelow(owner, 'ytd-channel-name a'),
    author: handleIn(owner?.querySelector('a[href]')?.getAttribute('href') ?? ''),
    caption: caption.filter((text) => text).join('\n') || null,
    paidPartnership: isPaid(page, details, look),
  };
});

/**
 * Looks for "Includes paid promotion", which is empty on other videos. The player may still show the previous video, so
 * its title must link to the addressed one. Without a link, as on a video's page (2026-01), it must equal the headline.
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

/** Comments load late and may belong to the previous video, so a comment's link must contain the video id. */
function commentsOn(look: Look): Element | null | undefined {
  const comments = pageOf(look)?.querySelector('ytd-comments');
  return comments?.querySelector(`#published-time-text [href*="${look.place.postId}"]`) && comments;
}

function pageOf(look: Look): Element | null {
  const details = videoDetails(look);
  return details?.closest(PAGE) ?? details;
}

/** The owner is in the details since 2022 and beside them before. Two owners are ambiguous, so neither is used. */
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

/** True if the video is certainly not live: the player or the JSON-LD is there, and nothing marks a live stream. */
function isOver(page: Element, look: Look): boolean {
  const linked = linkedVideo(look);
  const isPlayerKnown = page.querySelector('[class*="ytp-"]') !== null;
  return !page.querySelector(CROWD) && !linked?.isLive && (isPlayerKnown || linked !== null);
}

/** Reads "249M views 3 years ago #bread". The tooltip has the exact views. Until 2022 they were beside the title. */
function viewsBelow(details: Element, look: Look): Count | null {
  const line = details.querySelector('ytd-watch-info-text #info, ytd-video-view-count-renderer');
  const texts = line ? textsBelow(line).filter(({ text }) => !text.startsWith('#')) : [];
  const short = texts.length === 2 ? countIn(texts[0]?.text, look) : null;
  return (
    short && (countInFull(short, textBelow(details, 'ytd-watch-info-text tp-yt-paper-tooltip')) ?? short)
  );
}
