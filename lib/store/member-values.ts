import { idsOf, knownIdsOf, MEMBERS } from './labels';
import type { Values } from './schema';
import { splitTags, tidyTags } from './tags';
import type { Writer } from './writer';

/** The values that add and remove these tags or lists, by name. Creates those that do not exist yet. */
export async function memberValues(
  writer: Writer,
  table: 'tags' | 'lists',
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<Values> {
  const field = MEMBERS[table];
  // One that an earlier version saved is taken off by its name as it is.
  const names = [...splitTags(remove), ...tidyTags(remove)];
  const removed = await knownIdsOf(writer, table, names);
  const added = await idsOf(writer, table, tidyTags(add));
  const values = (ids: string[], value: boolean | undefined) => ids.map((id) => [`${field}.${id}`, value]);
  return Object.fromEntries([...values(removed, undefined), ...values(added, true)]);
}
