/** More posts than this in one breath are left to the next look at the whole page. */
const MOST_AT_ONCE = 24;

/**
 * The posts' elements in which something changed. An overlay under the pointer may be gone again in a
 * tenth of a second, so these are read at once and not at the next look.
 */
export function touchedPosts(records: readonly MutationRecord[], item: string): Element[] {
  const touched = new Set<Element>();
  for (const { target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    const post = element?.closest(item);
    if (post) touched.add(post);
    if (touched.size >= MOST_AT_ONCE) break;
  }
  return [...touched];
}
