import { closestOf } from '../page/elements';

/** A page that changes more posts than this in one breath draws itself; the look that follows reads them all. */
const MAX_POSTS = 4;
/** As many changes as are looked at in one breath; a page can make thousands. */
const MAX_RECORDS = 200;

/**
 * The posts' elements in which something new appeared, to be read at once: an overlay under the pointer may be gone again
 * in a tenth of a second. What only went away tells no number. The post under the pointer is always among them; where
 * many others changed too, they are left to the next look.
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
