import { plainText } from '../../metrics/disclosure/plain-text';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Converts an index in the plain text to a position in the caption as people see it. */
export interface Ruler {
  /** Characters (graphemes) of the caption itself before the index. */
  charactersBefore(index: number): number;
  lineBreaksBefore(index: number): number;
  /** How many other hashtags and links are in the same row as the hashtag at the index. */
  tagsAround(index: number): number;
}

/** Measures the caption once, so that a caption with many finds takes no longer. */
export function rulerOf(caption: string): Ruler {
  const ends: number[] = [];
  let plain = '';
  // A caption has few different characters, and normalizing one takes far longer than looking it up.
  const plainForms = new Map<string, string>();
  for (const { segment } of graphemes.segment(caption)) {
    const seen = plainForms.get(segment) ?? plainText(segment);
    plainForms.set(segment, seen);
    if (seen === '') continue;
    plain += seen;
    ends.push(plain.length);
  }
  const breaks = [...plain.matchAll(/\n/g)].map(({ index }) => index + 1);
  const rows = rowsOfTags(plain);
  const starts = rows.map(({ start }) => start);
  return {
    charactersBefore: (index) => howManyUpTo(ends, index),
    lineBreaksBefore: (index) => howManyUpTo(breaks, index),
    tagsAround: (index) => Math.max(0, (rows[howManyUpTo(starts, index) - 1]?.tags ?? 1) - 1),
  };
}

const TAG_OR_LINK = /^(#|https?:|www\.)/iu;

/** Rows of hashtags and links. Punctuation between them, as in "#a • #b", does not end a row within a line. */
function rowsOfTags(plain: string): { start: number; tags: number }[] {
  const rows: { start: number; tags: number }[] = [];
  let open = false;
  let end = 0;
  for (const { index, 0: token } of plain.matchAll(/#[^\s#]+|[^\s#]+/gu)) {
    const row = open ? rows.at(-1) : undefined;
    const isTag = TAG_OR_LINK.test(token);
    if (isTag && row) row.tags += 1;
    else if (isTag) rows.push({ start: index, tags: 1 });
    const isSign = !/[\p{L}\p{N}]/u.test(token) && !plain.slice(end, index).includes('\n');
    open = isTag || (open && isSign);
    end = index + token.length;
  }
  return rows;
}

/** How many of the ascending numbers are at most `most`. */
function howManyUpTo(sorted: readonly number[], most: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((sorted[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
