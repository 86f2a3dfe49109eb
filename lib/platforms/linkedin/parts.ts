import { attribute } from '../../page/elements';
import { memoize } from '../../page/memoize';

/**
 * The elements of a post that a reader may ask for. One search finds them all: a page of posts is read many times a
 * minute, and each search of a post costs as much as the next.
 */
export const WANTED = [
  'a[href]',
  'button',
  'li',
  'video',
  '[data-test-id]',
  '[data-id]',
  '[data-num-reactions]',
  '[data-num-comments]',
  '[data-reaction-details]',
  '[data-non-reaction-details]',
  '[class*="update-components-"]',
  '[class*="count"]',
].join();

/** A post's own elements in document order, without those of comments and of a shared post inside it. */
export type OwnElements = readonly Element[];

export interface Parts {
  links: Element[];
  /** Signed out: what holds the author's name. */
  lockups: Element[];
  /** Signed in: the line that says who reposted, liked or commented on a post (2025-04). */
  isUnderHeader: boolean;
  commentary: Element[];
  hasPhoto: boolean;
  hasVideo: boolean;
  /** Signed out: the numbers, each in one element. */
  numbers: { reactions: Element[]; comments: Element[] };
  /** Signed in: the button of the reactions. */
  reactions: Element[];
  /** Signed in: the list of the comments and the reposts. */
  lists: Element[];
  /** Signed in: the buttons with which a visitor reacts. */
  actions: { reactions: boolean; comments: boolean; reposts: boolean };
  /** Where a count would stand if LinkedIn renamed the parts of the bar. */
  maybeCounts: Element[];
}

/** The parts of a post, found in one pass. Class names are those of LinkedIn's components (2025-04). */
export const partsOf = memoize((own: OwnElements): Parts => {
  const parts: Parts = {
    links: [],
    lockups: [],
    isUnderHeader: false,
    commentary: [],
    hasPhoto: false,
    hasVideo: false,
    numbers: { reactions: [], comments: [] },
    reactions: [],
    lists: [],
    actions: { reactions: false, comments: false, reposts: false },
    maybeCounts: [],
  };
  for (const element of own) {
    addByName(parts, element);
    // A search by class finds most of them, and they have no other attribute that is asked for.
    const names = element.getAttributeNames();
    if (names.includes('class')) addByClass(parts, element, attribute(element, 'class'));
    if (names.some((name) => name.startsWith('data-'))) addByData(parts, element, names);
  }
  return parts;
});

function addByData(parts: Parts, element: Element, names: readonly string[]): void {
  addByTestId(parts, element, names);
  // The counts stand before the buttons to react. What comes after them belongs to comments.
  if (parts.actions.reactions) return;
  if (names.includes('data-reaction-details')) parts.reactions.push(element);
  if (names.includes('data-non-reaction-details')) parts.lists.push(element);
}

function addByName(parts: Parts, element: Element): void {
  const { localName } = element;
  if (localName === 'a') parts.links.push(element);
  if (localName === 'video') parts.hasVideo = true;
  if (localName === 'button' || localName === 'li') parts.maybeCounts.push(element);
}

function addByTestId(parts: Parts, element: Element, names: readonly string[]): void {
  const { lockups, commentary, numbers } = parts;
  const [testId, id] = [attribute(element, 'data-test-id'), attribute(element, 'data-id')];
  if (testId === 'main-feed-activity-card__entity-lockup') lockups.push(element);
  if (testId === 'main-feed-activity-card__commentary') commentary.push(element);
  if (testId === 'feed-images-content') parts.hasPhoto = true;
  for (const part of ['reactions', 'comments'] as const) {
    const name = `social-actions__${part}`;
    if (testId === name || id === name || names.includes(`data-num-${part}`)) numbers[part].push(element);
  }
}

function addByClass(parts: Parts, element: Element, words: string): void {
  if (words === '') return;
  if (words.includes('count') && element.localName !== 'button' && element.localName !== 'li')
    parts.maybeCounts.push(element);
  if (words.includes('update-components-')) {
    if (words.includes('update-components-header')) parts.isUnderHeader = true;
    if (words.includes('update-components-update-v2__commentary')) parts.commentary.push(element);
    if (words.includes('update-components-image__container')) parts.hasPhoto = true;
  }
  if (element.localName !== 'button') return;
  if (words.includes('react-button__trigger')) parts.actions.reactions = true;
  if (words.includes('comment-button')) parts.actions.comments = true;
  if (words.includes('reshare-button')) parts.actions.reposts = true;
}
