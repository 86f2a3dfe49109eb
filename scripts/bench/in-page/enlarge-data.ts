import { dataBlocks, dataIn, jsonOf } from './data-blocks';

/** Data of this size takes 0.7 to 3.1 ms to parse, as that of real pages does (2026-08). */
const CHARACTERS = 250_000;

/** Repeats the posts that a page's data tells of, and gives the data a real page's size. */
export function enlargeData(
  document: Document,
  ids: string[],
  posts: number,
  otherId: (id: string, index: number) => string,
): void {
  for (const block of dataBlocks(document)) {
    const value = dataIn(block);
    if (value !== null) put(block, withMorePosts(value, ids, posts, otherId));
  }
  const [largest] = dataBlocks(document)
    .filter((block) => dataIn(block) !== null && !block.matches('[type*="ld+json"]'))
    .sort((a, b) => jsonOf(b).length - jsonOf(a).length);
  // What stands there for search engines alone is small on every page.
  if (!largest) return;
  const missing = CHARACTERS - jsonOf(largest).length;
  put(largest, { ...Object(dataIn(largest)), more: settings(Math.max(0, missing)) });
}

/** Pages whose data tells of no post have blocks of settings all the same. */
export function addSettings(document: Document): void {
  if (dataBlocks(document).length > 0) return;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = '{}';
  document.body.append(script);
}

function settings(characters: number): unknown[] {
  const entry = (index: number) => ({
    name: `feature_${index}`,
    enabled: index % 2 === 0,
    group: { id: index * 7, variant: 'control', addresses: [`/settings/${index}`, `/about/${index}`] },
  });
  const each = JSON.stringify(entry(1_000)).length + 1;
  return Array.from({ length: characters / each }, (_, index) => entry(index));
}

/** The value with every list of posts repeated up to `posts` entries. */
function withMorePosts(
  value: unknown,
  ids: string[],
  posts: number,
  otherId: (id: string, index: number) => string,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const again = (inner: unknown) => withMorePosts(inner, ids, posts, otherId);
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, again(inner)]));
  }
  const listed = value.flatMap((entry: unknown) => {
    const text = JSON.stringify(entry);
    const within = ids.filter((id) => text.includes(id));
    return within.length === 1 && within[0] !== undefined ? [{ id: within[0], text }] : [];
  });
  if (listed.length < 2) return value.map(again);
  const more = Array.from({ length: Math.max(0, posts - listed.length) }, (_, index): unknown => {
    const { id, text } = listed[index % listed.length] ?? { id: '', text: 'null' };
    return JSON.parse(text.replaceAll(id, otherId(id, listed.length + index)));
  });
  return [...value, ...more];
}

function put(block: Element, value: unknown): void {
  const text = block.textContent ?? '';
  // A function, so that no `$` in the data is taken for a pattern.
  block.textContent = text.replace(jsonOf(block), () => JSON.stringify(value));
}
