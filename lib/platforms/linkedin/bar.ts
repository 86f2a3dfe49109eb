import { parseCount } from '../../counts/in-tab';
import { type Count, exactCount } from '../../model/count';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import { withoutMarks } from '../../page/texts';
import { countBelow } from '../count-below';
import { theOnly } from '../own-parts';
import { isWholeLabel } from '../whole-label';
import type { Update } from './find-posts';
import { isReactions, saysComments, saysReposts } from './labels';
import { type OwnElements, partsOf } from './parts';

type Part = 'comments' | 'reposts';

interface Buttons {
  reactions: Element[];
  comments: Element[];
  reposts: Element[];
  /** The buttons of comments and reposts, also those with unknown words. */
  listed: Element[];
}

/** The buttons of each count. The class of the item with the comments is the same in every language. */
const buttonsOf = memoize((own: OwnElements): Buttons => {
  const { reactions, lists } = partsOf(own);
  const buttons: Buttons = { reactions, comments: [], reposts: [], listed: [] };
  for (const button of elementsIn(theOnly(lists), 'button')) {
    const isMarked = button.closest('li[class*="social-counts__comments"]') !== null;
    const text = isMarked ? '' : shownText(button);
    if (isMarked || saysComments(text)) buttons.comments.push(button);
    if (!isMarked && saysReposts(text)) buttons.reposts.push(button);
    buttons.listed.push(button);
  }
  return buttons;
});

/**
 * The number of reactions, which stands before the sentence "Maya and 118 others". The sentence leaves out those whom it
 * names. It may be torn apart or shortened, so that its number looks like the one before it.
 */
export function reactions(post: Update, look: Look): Count | null {
  const button = theOnly(partsOf(post.own).reactions);
  const texts = shownTexts(button).filter((text) => text.data.trim() !== '' && !isHidden(text));
  if (!texts.some(hasDigit)) return inLabel(button, look);
  const words = texts.filter(hasLetter);
  const numbers = texts.filter((text) => hasDigit(text) && !hasLetter(text));
  const [number] = numbers;
  const count = number && isSaidOnce(numbers) ? agreed(numbers, look) : null;
  // A count of zero is left out.
  if (!number || !count || count.value === 0) return null;
  const isFirst = texts.find((text) => text === number || hasLetter(text)) === number;
  const sentences = [...words.map(({ data }) => data), attribute(button, 'aria-label')];
  return isFirst && sentences.every((sentence) => fits(sentence, count, look)) ? count : null;
}

/** Digits in elements of their own may be equal too. A number is repeated only for those who listen. */
function isSaidOnce(numbers: readonly Text[]): boolean {
  const drawn = numbers.filter((text) => parentOf(text)?.closest('[aria-hidden="true"]'));
  return numbers.length === 1 || (drawn.length === 1 && numbers.length === 2);
}

/** As many persons as a sentence names at most. */
const MAX_NAMED = 3;

/** Whether a sentence or a label can stand beside this number of reactions. A single person is named without a number. */
function fits(sentence: string, { value }: Count, look: Look): boolean {
  const text = withoutMarks(sentence);
  if (text === '' || isWholeLabel(text, look.language) || /^\p{Nd}/u.test(text))
    return /\p{Nd}/u.test(text) || !/\p{L}/u.test(text) || value === 1;
  const others = [...text.matchAll(/\p{Nd}[\p{Nd}.,'’\s]*/gu)].map(([digits]) =>
    parseCount(digits.trim(), look.language),
  );
  const left = (count: Count | null) => (count ? value - count.value : 0);
  return others.length === 0
    ? value === 1
    : others.some((count) => left(count) > 0 && left(count) <= MAX_NAMED);
}

/** The label leaves one person out as well, if the visitor knows that person: "69 reactions" beside the number 70 (2025-04). */
function inLabel(button: Element | null, look: Look): Count | null {
  const label = attribute(button, 'aria-label');
  const count = isReactions(label) ? parseCount(label, look.language) : null;
  return count && { ...count, high: count.high + 1, precision: 'rounded' };
}

const hasLetter = ({ data }: Text): boolean => /\p{L}/u.test(data);

/** The number of comments or reposts. */
export function counted(part: Part, post: Update, look: Look): Count | null {
  const button = theOnly(buttonsOf(post.own)[part]);
  if (!button || !isWholeLabel(shownText(button), look.language)) return null;
  const count = countBelow(button, look);
  return count?.value === 0 ? null : count;
}

const ZERO = exactCount(0, '');

/**
 * LinkedIn leaves out the button of a count of zero (2025-04). That means zero only if the buttons to react are there, so
 * that the post is drawn in full, and if nothing in it may be a count whose words are not known: some languages write
 * "one comment" and "two reposts" without a digit.
 */
export function leftOutAsZero(part: Part | 'reactions', { own, hasComments }: Update): Count | null {
  const buttons = buttonsOf(own);
  const isLeftOut = partsOf(own).actions[part] && buttons[part].length === 0;
  if (!isLeftOut || (part === 'comments' && hasComments)) return null;
  const known = buttons.comments.length + buttons.reposts.length;
  return buttons.listed.length === known && !hasUnknownNumber(own) ? ZERO : null;
}

/** More pictures ("+5"), and the time ("0:45 / 1:30") and the speed ("1.5x") of a video. */
const OF_MEDIA =
  /^(?:\+\p{Nd}{1,3}|\p{Nd}{1,2}(?::\p{Nd}{2}){1,2}(?: ?\/ ?\p{Nd}{1,2}(?::\p{Nd}{2}){1,2})?|\p{Nd}(?:[.,]\p{Nd}{1,2})?[x×])$/iu;
const isOfMedia = (text: string): boolean => OF_MEDIA.test(withoutMarks(text).trim());

const hasUnknownNumber = memoize((own: OwnElements): boolean => {
  const { reactions, comments, reposts } = buttonsOf(own);
  const known = [...reactions, ...comments, ...reposts];
  const isKnown = (node: Node) => known.some((button) => button.contains(node));
  return partsOf(own).maybeCounts.some((part) => {
    const isLabelled = /\p{Nd}/u.test(attribute(part, 'aria-label'));
    // Most parts have no digit at all.
    if (!isLabelled && !/\p{Nd}/u.test(part.textContent ?? '')) return false;
    if (isKnown(part)) return false;
    if (isLabelled && !isOfMedia(shownText(part))) return true;
    return shownTexts(part).some((text) => hasDigit(text) && !isKnown(text) && !isOfMedia(text.data));
  });
});

export function hasPart(part: Part | 'reactions', { own }: Update): boolean {
  return buttonsOf(own)[part === 'reactions' ? part : 'listed'].length > 0;
}

/** The number that all of these texts show: one for people who see and one for those who listen. */
export function agreed(texts: readonly Text[], look: Look): Count | null {
  const counts = texts.map(({ data }) => parseCount(withoutMarks(data), look.language));
  const [first = null] = counts;
  return first && counts.every((count) => count?.low === first.low && count.high === first.high)
    ? first
    : null;
}

/** Styles of sheets are not asked, which would lay out the page. */
export function isHidden(text: Text): boolean {
  return parentOf(text)?.closest('[hidden], [style*="display:none"], [style*="display: none"]') != null;
}
