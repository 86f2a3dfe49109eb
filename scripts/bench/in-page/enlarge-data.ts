import { dataBlocks, dataIn, jsonOf } from './data-blocks';

/** Data of this size takes 0.7 to 3.1 ms to parse, as that of real pages does (2026-08). */
const CHARACTERS = 250_000;

interface Repetition {
  /** Of all posts that the page shows. */
  ids: string[];
  isRepeated(id: string): boolean;
  otherId(id: string, index: number): string;
  /** The wanted length of a list. */
  posts: number;
}

/** Repeats the posts in a page's data, and enlarges the data to a real page's size. */
export function enlargeData(document: Document, repetition: Repetition): void {
  for (const block of dataBlocks(document)) {
    const value = dataIn(block);
    if (value !== null) put(block, withMorePosts(value, repetition));
  }
  const [largest] = dataBlocks(document)
    .filter((block) => dataIn(block) !== null && !block.matches('[type*="ld+json"]'))
    .sort((a, b) => jsonOf(b).length - jsonOf(a).length);
  // Data for search engines is small on every page.
  if (!largest) return;
  const missing = CHARACTERS - jsonOf(largest).length;
  put(largest, { ...Object(dataIn(largest)), more: settings(Math.max(0, missing)) });
}

/** Pages without posts in their data still have blocks of settings. */
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

/** The value with every list of posts repeated up to the wanted length. */
function withMorePosts(value: unknown, repetition: Repetition): unknown {
  const { ids, isRepeated, otherId, posts } = repetition;
  if (typeof value !== 'object' || value === null) return value;
  const again = (inner: unknown) => withMorePosts(inner, repetition);
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, again(inner)]));
  }
  const listed = value.flatMap((entry: unknown) => {
    const text = JSON.stringify(entry);
    const within = ids.filter((id) => text.includes(id));
    return within.length === 1 && within[0] !== undefined ? [{ id: within[0], text }] : [];
  });
  if (listed.length < 2) return value.map(again);
  const repeated = listed.filter(({ id }) => isRepeated(id));
  const more = Array.from({ length: Math.max(0, posts - listed.length) }, (_, index): unknown => {
    const { id, text } = repeated[index % repeated.length] ?? { id: '', text: 'null' };
    return JSON.parse(text.replaceAll(id, otherId(id, listed.length + index)));
  });
  return [...value, ...more];
}

function put(block: Element, value: unknown): void {
  const text = block.textContent ?? '';
  // A function, because a `$` in the data would be read as a pattern.
  block.textContent = text.replace(jsonOf(block), () => JSON.stringify(value));
}
