import type { TabPatch, TabState } from '../messages/contract';

type Fields = Record<string, unknown>;
/** The changed part of a field. */
type Comparison = (before: Fields, after: Fields) => Fields;

/**
 * The difference between two states of a tab; null if the whole state must be sent, because another account or nothing
 * is shown. States are never mutated, so an identical object means an unchanged post.
 */
export function patchBetween(before: TabState, after: TabState): TabPatch | null {
  const [known, sample] = [before.sample, after.sample];
  const isOther =
    (after.report === null) !== (before.report === null) ||
    (sample === null) !== (known === null) ||
    (sample?.profile === null) !== (known?.profile === null) ||
    sample?.platform !== known?.platform ||
    sample?.handle !== known?.handle;
  return isOther ? null : inState({ ...before }, { ...after });
}

export function isEmpty(patch: object): boolean {
  return Object.keys(patch).length === 0;
}

/**
 * Compares two objects field by field and returns the fields that differ; for a field in `inside`, only its difference.
 */
const fieldsOf =
  (inside: (name: string) => Comparison | undefined): Comparison =>
  (before, after) => {
    const changed: [string, unknown][] = [];
    for (const [name, value] of Object.entries(after)) {
      const known = Object.hasOwn(before, name) ? before[name] : undefined;
      if (value === known) continue;
      const compare = known && value ? inside(name) : undefined;
      const difference = compare ? compare(known as Fields, value as Fields) : value;
      const isSame = compare
        ? isEmpty(difference as Fields)
        : JSON.stringify(value) === JSON.stringify(known);
      if (!isSame) changed.push([name, difference]);
    }
    return Object.fromEntries(changed);
  };

const inFields = fieldsOf(() => undefined);
const inPosts = fieldsOf(() => inFields);
const inReport = fieldsOf((name) => (name === 'profile' ? inFields : undefined));
const inSample: Comparison = (before, after) => {
  const gone = Object.keys(before.posts as Fields).filter((id) => !Object.hasOwn(after.posts as Fields, id));
  const changed = fieldsOf((name) => ({ profile: inFields, posts: inPosts })[name])(before, after);
  return gone.length > 0 ? { ...changed, gone } : changed;
};
const inState = fieldsOf((name) => ({ report: inReport, sample: inSample })[name]);
