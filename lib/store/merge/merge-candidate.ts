import { STAGES } from '../../model/candidate';
import { handleKey } from '../../model/place';
import { isBesideKey } from '../kept-beside';
import { valueAt, withValue } from '../paths';
import { type CandidateRow, readCandidateRow } from '../rows';
import type { Row, Values } from '../schema';
import type { Sources } from '../stamped-row';
import { copiedRow } from './copied-row';
import type { LabelIds } from './label-map';
import { type Conflict, mergeRow } from './merge-row';
import { isEmpty, type Knowledge, originOf, pathsOf } from './sides';

/** What belongs to this device, is merged by rules of its own below, or follows the handle. */
const OWN_RULES: readonly string[] = [
  ...['platform', 'creatorId', 'mergedInto', 'savedAtMs', 'accountId', 'notSame'],
  ...['handle', 'handleKey', 'handles', 'profileUrl'],
];

export interface MergedCandidate {
  values: Values;
  sources: Sources;
  conflicts: Conflict[];
  /** How many custom fields keep the texts of both. */
  bothTexts: number;
}

/** A copy of their row with the ids that tags, lists, stage and custom fields have here. */
export function withIdsOfHere(row: Row, ids: LabelIds): Row {
  let copy: Row = { ...row, tagIds: [], listIds: [], fields: {}, otherFields: {}, stamps: {}, origins: {} };
  const move = (path: string, to: string | null) => {
    if (to === null) return;
    const stamp = originOf(row, path);
    copy = withValue(copy, to, valueAt(row, path));
    if (stamp !== undefined) copy.stamps = { ...copy.stamps, [to]: stamp };
  };
  for (const path of pathsOf(row)) {
    const [field = '', member = ''] = path.split('.', 2);
    const id = (table: keyof LabelIds) => ids[table].get(member) ?? null;
    const moved = (to: string | null) => (to === null ? null : `${field}.${to}`);
    if (field === 'tagIds') move(path, moved(id('tags')));
    else if (field === 'listIds') move(path, moved(id('lists')));
    else if (field === 'otherFields' && isBesideKey(member)) move(path, path);
    else if (field === 'fields' || field === 'otherFields') move(path, moved(id('fields')));
    else move(path, path);
  }
  const stage = ids.stages.get(String(row.stageId)) ?? null;
  if (stage !== null) return { ...copy, stageId: stage };
  const { stageId: _, ...stamps } = copy.stamps;
  return { ...copy, stageId: null, stamps };
}

/** Their values that belong into the row here. `theirs` has the ids of here. */
export function mergeCandidate(mine: Row, theirs: Row, knowledge: Knowledge, nowMs: number): MergedCandidate {
  const isUnset = (row: Row, path: string) =>
    isEmpty(valueAt(row, path)) || (path === 'stageId' && isFirstStage(row));
  const skips = (path: string) => {
    const [field = ''] = path.split('.', 1);
    if (path === 'stageId' && theirs.stageId === null) return true;
    if (OWN_RULES.includes(field) || field === 'typed' || field === 'otherFields') return true;
    return field === 'imported' && bothBrought(mine, theirs, path) !== null;
  };
  const { values, sources, conflicts } = mergeRow(mine, theirs, knowledge, { skips, isUnset });
  const [here, there] = [
    readCandidateRow(mine),
    readCandidateRow({ ...theirs, stageId: theirs.stageId ?? 'found' }),
  ];
  if (!here || !there) return { values: {}, sources: {}, conflicts: [], bothTexts: 0 };
  const add = (path: string, value: unknown) => Object.assign(values, { [path]: value });
  for (const [id, figures] of Object.entries(there.typed))
    if (!Object.hasOwn(here.typed, id) && figures !== undefined) add(`typed.${id}`, figures);
  for (const id of Object.keys(there.imported ?? {})) {
    const both = bothBrought(mine, theirs, `imported.${id}`);
    if (both !== null && both.theirs.length > 0)
      add(`imported.${id}`, both.mine.concat(both.theirs).join(''));
  }
  const notSame = there.notSame.filter((id) => !here.notSame.includes(id));
  if (notSame.length > 0) add('notSame', [...here.notSame, ...notSame]);
  if (here.accountId === null && there.accountId !== null) add('accountId', there.accountId);
  if (there.savedAtMs > 0 && there.savedAtMs < here.savedAtMs) add('savedAtMs', there.savedAtMs);
  mergeHandles({ mine, theirs, here, there, nowMs }, knowledge, { values, sources, conflicts });
  const bothTexts = keepBeside({ here, there }, knowledge, { mine, theirs }, { values, conflicts });
  // The name is what the page showed, and nobody's choice.
  return { values, sources, conflicts: conflicts.filter(({ path }) => path !== 'displayName'), bothTexts };
}

/** As every candidate begins. */
const isFirstStage = (row: Row): boolean =>
  row.stageId === STAGES[0] && originOf(row, 'stageId') === originOf(row, 'savedAtMs');

interface Both {
  mine: Row;
  theirs: Row;
  here: CandidateRow;
  there: CandidateRow;
  nowMs: number;
}

/** The later handle counts, with its address; the other one becomes an earlier handle. */
function mergeHandles(
  { mine, theirs, here, there, nowMs }: Both,
  knowledge: Knowledge,
  { values, sources }: Pick<MergedCandidate, 'values' | 'sources' | 'conflicts'>,
): void {
  const merged = mergeRow(mine, theirs, knowledge, { skips: (path) => path !== 'handle' });
  const isTheirs = 'handle' in merged.values;
  const isRenamed = handleKey(here.handle) !== handleKey(there.handle);
  if (isTheirs) {
    Object.assign(values, { handle: there.handle, handleKey: handleKey(there.handle) });
    if (there.profileUrl !== '') values.profileUrl = there.profileUrl;
    Object.assign(sources, merged.sources);
  }
  const now = handleKey(isTheirs ? there.handle : here.handle);
  const last = isRenamed ? [{ handle: isTheirs ? here.handle : there.handle, toMs: nowMs }] : [];
  const known = new Set([...here.handles.map(({ handle }) => handleKey(handle)), now]);
  const added = [...there.handles, ...last].filter(({ handle }) => !known.has(handleKey(handle)));
  if (added.length > 0) values.handles = [...here.handles, ...added].toSorted((a, b) => a.toMs - b.toMs);
}

/** Custom fields that both have changed keep the other text beside the one that counts. Returns how many. */
function keepBeside(
  { here, there }: Pick<Both, 'here' | 'there'>,
  knowledge: Knowledge,
  { mine, theirs }: Pick<Both, 'mine' | 'theirs'>,
  { values, conflicts }: Pick<MergedCandidate, 'values' | 'conflicts'>,
): number {
  // What they settled or added beside a field alone.
  const beside = mergeRow(mine, theirs, knowledge, { skips: (path) => !path.startsWith('otherFields.') });
  Object.assign(values, beside.values);
  const both = new Map(
    conflicts.flatMap((one) => (one.path.startsWith('fields.') ? [[one.path.slice(7), one]] : [])),
  );
  const unsettled = beside.conflicts.map(({ path }) => path.slice(12));
  for (const id of new Set([...both.keys(), ...unsettled])) {
    const conflict = both.get(id);
    const kept = String(conflict?.kept ?? values[`fields.${id}`] ?? here.fields[id] ?? '');
    const lost = conflict ? [String(conflict.other)] : [];
    const all = [...(here.otherFields[id] ?? []), ...(there.otherFields[id] ?? []), ...lost];
    values[`otherFields.${id}`] = [...new Set(all)].filter((text) => !kept.includes(text.trim()));
  }
  return both.size;
}

/** The values of a new row, with the ids of here. */
export const newCandidate = (
  theirs: Row,
  { creatorId, stageId }: { creatorId: string; stageId: string },
): ReturnType<typeof copiedRow> =>
  copiedRow(theirs, { creatorId, mergedInto: null, stageId: theirs.stageId ?? stageId });

/**
 * The hashes of what one import brought here, and those that only they have: one profile has all of them, since each side may
 * have joined it with others. Null if one of the two has none, because the import was undone there.
 */
function bothBrought(mine: Row, theirs: Row, path: string): { mine: string[]; theirs: string[] } | null {
  const [here, there] = [valueAt(mine, path), valueAt(theirs, path)];
  if (typeof here !== 'string' || typeof there !== 'string') return null;
  const [own, others] = [hashesIn(here), hashesIn(there)];
  return { mine: own, theirs: others.filter((hash) => !own.includes(hash)) };
}

/** Each has the length that `known-cells.ts` gives it. */
const hashesIn = (text: string): string[] => text.match(/.{6}/g) ?? [];
