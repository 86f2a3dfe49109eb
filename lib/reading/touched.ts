import { closestOf } from '../page/elements';

/** If more posts than this change at once, the page is redrawing itself; the next look reads them all. */
const MAX_POSTS = 4;
/** How many changes of one batch are examined; a page can make thousands. */
const MAX_RECORDS = 200;

/**
 * The elements of posts in which something new appeared. They are read at once, because an overlay under the pointer
 * may disappear within 0.1 seconds. Removed content has no numbers. The post under the pointer is always included; if
 * many others changed too, they wait for the next look.
 */
export function touchedPosts(
  records: readonly MutationRecord[],
  item: string,
  pointed: Element | null,
): Element[] {
  const touched = new Set<Element>();
  const count = Math.min(records.length, MAX_RECORDS);
  for (let index = 0; index < count; index++) {
    const { target, type, addedNodes } = records[index] as MutationRecord;
    if (type === 'childList' && addedNodes.length === 0) continue;
    const post = closestOf(target, item);
    if (post) touched.add(post);
  }
  return touched.size <= MAX_POSTS ? [...touched] : [...touched].filter((post) => post === pointed);
}
