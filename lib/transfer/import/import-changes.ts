import type { AudienceReport, Fee, NextAction, TypedFigures } from '../../model/candidate';
import type { FieldKind, FieldValue } from '../../model/label';
import { profileUrl } from '../../platforms/urls';
import type { CandidateValues, Change } from '../../store/change';
import { labelSpelling, spelling } from '../../store/labels';
import { plainStage } from './compared-fields';
import type { ComparedCreator, ComparedProfile, Comparison, FieldChange, SavedShortlist } from './comparison';
import { besideEachOther, type CreatorsOfRows, NO_CREATORS } from './creators-of-rows';
import type { FigureEntry } from './figures';
import { cellsBroughtTo, hashesOf } from './known-cells';

interface ImportOptions {
  /** Which rows of a file of ours are about the same creator. */
  creatorsOfRows?: CreatorsOfRows | undefined;
  /** Gives every new record its id. */
  newId(): string;
  nowMs: number;
}

/**
 * The changes that an import makes, for one commit and so one step of undo. Pure but for `newId`. Labels come first, then
 * each profile; the profiles of one creator share the creator.
 */
export function importChanges(
  { creators, rule }: Comparison,
  saved: SavedShortlist,
  { newId, nowMs, creatorsOfRows = NO_CREATORS }: ImportOptions,
): Change[] {
  const labels: Change[] = [];
  const fieldIds = new Map(saved.fields.map(({ id, name }) => [spelling(name), id]));
  const kinds = new Map(saved.fields.map(({ name, kind }) => [spelling(name), kind]));
  /** The choices of the fields that the import makes, by field. */
  const choices = new Map<string, string[]>();
  const stageIds = new Map(saved.stages.map(({ id, name }) => [plainStage(name ?? id), id]));

  const fieldId = (name: string, kind: FieldKind): string => {
    const known = fieldIds.get(spelling(name));
    if (known !== undefined) return known;
    const id = newId();
    fieldIds.set(spelling(name), id);
    const options: string[] = [];
    if (kind === 'choice') choices.set(id, options);
    labels.push({ type: 'add-label', table: 'fields', id, name, field: { kind, options } });
    return id;
  };
  const ofField = (name: string, kind: FieldKind, value: FieldValue): Record<string, FieldValue> => {
    const id = fieldId(name, kind);
    const options = choices.get(id);
    if (options && !options.includes(String(value))) options.push(String(value));
    return { [id]: asKind(value, kinds.get(spelling(name)) ?? kind) };
  };
  const stageId = (name: string): string => {
    const known = stageIds.get(plainStage(name));
    if (known !== undefined) return known;
    const deleted = saved.deletedStages?.find((one) => labelSpelling(one) === spelling(name));
    const id = deleted?.id ?? newId();
    stageIds.set(plainStage(name), id);
    labels.push({ type: 'add-label', table: 'stages', id, name });
    return id;
  };

  let importId: string | null = null;
  const lineOf = ({ creator }: ComparedCreator) => creator.lines[0];
  const creatorIds = new Map<string, string>();
  const idOfNew = (creator: ComparedCreator): string => {
    const name = creatorsOfRows.get(lineOf(creator) ?? -1);
    const id = (name !== undefined && creatorIds.get(name)) || newId();
    if (name !== undefined) creatorIds.set(name, id);
    return id;
  };
  const changes = besideEachOther(creators, lineOf, creatorsOfRows).flatMap((creator) => {
    const isNew = creator.profiles.every(({ candidateId }) => candidateId === null);
    const creatorId = isNew ? idOfNew(creator) : undefined;
    return creator.profiles.map((profile) => changesFor(creator, profile, creatorId));
  });
  // A list shows the newest first, so what is saved last is the first row of the file.
  return [...labels, ...changes.toReversed().flat()];

  function changesFor(
    creator: ComparedCreator,
    compared: ComparedProfile,
    creatorId: string | undefined,
  ): Change[] {
    const { profile, status } = compared;
    if (status === 'same') return [];
    const candidateId = compared.candidateId ?? newId();
    const taken = compared.changes.filter(({ isTaken }) => isTaken);
    const values = valuesFrom(taken, creator);
    if (compared.addedFigures.length > 0)
      values.typed = Object.fromEntries(compared.addedFigures.map((entry) => [newId(), typedFrom(entry)]));
    if (compared.forbidsContact) values.doNotContact = true;
    if (changesAny(compared)) {
      importId ??= newId();
      // A rule that keeps everything brings nothing. The entry itself counts the profile to the import.
      const cells = status !== 'new' && rule === 'keep-mine' ? [] : cellsBroughtTo(compared, creator);
      values.imported = { [importId]: hashesOf(cells) };
    }
    const { displayName = null, ...rest } = values;
    const { platform, handle, accountId } = profile;
    const isNew = compared.candidateId === null;
    return [
      ...(isNew
        ? [
            {
              type: 'add-candidate' as const,
              candidate: {
                ...{ id: candidateId, platform, handle, accountId, displayName },
                profileUrl: profileUrl(platform, handle),
                ...(creatorId !== undefined && { creatorId }),
              },
            },
          ]
        : []),
      ...(status === 'restored' ? [{ type: 'restore' as const, candidateId }] : []),
      ...(status === 'new' && !isNew ? [{ type: 'restore' as const, candidateId, isAsNew: true }] : []),
      ...setting(candidateId, isNew ? rest : values),
      ...tagging(candidateId, 'tags', compared.addedTags),
      ...tagging(candidateId, 'lists', compared.addedLists),
      ...(compared.addedNotes.length > 0
        ? [
            {
              ...{ type: 'write-note' as const, candidateId, noteId: newId() },
              ...{ body: compared.addedNotes.join('\n'), over: null },
            },
          ]
        : []),
    ];
  }

  function valuesFrom(taken: readonly FieldChange[], { creator }: ComparedCreator): CandidateValues {
    const values: CandidateValues = {};
    const fields: Record<string, FieldValue> = {};
    for (const { field, theirs } of taken) {
      if (field.startsWith('own:')) {
        const name = field.slice(4);
        const kind = creator.own.find((one) => one.field === name)?.kind ?? 'text';
        Object.assign(fields, ofField(name, kind, theirs as FieldValue));
      } else if (field === 'name') values.displayName = theirs as string;
      else if (field === 'stage') values.stage = stageId(theirs as string);
      else if (field === 'email' || field === 'phone') values[field] = theirs as string;
      else if (field === 'rating') values.rating = theirs as number;
      else if (field === 'next-action') values.nextAction = theirs as NextAction;
      else if (field === 'audience') values.audience = theirs as AudienceReport;
      else if (field === 'fee-asked') values.fee = theirs as Fee;
      else if (field === 'fee-offered') values.offered = theirs as Fee;
      else values.agreed = theirs as Fee;
    }
    if (Object.keys(fields).length > 0) values.fields = fields;
    return values;
  }

  function typedFrom({ day, followers, engagementRate }: FigureEntry): TypedFigures {
    return {
      source: 'imported',
      day,
      savedAtMs: nowMs,
      followers: followers?.value ?? null,
      engagementRate: engagementRate?.value ?? null,
    };
  }
}

/** Whether anything of a profile changes: a rule may leave all differences. */
export const changesAny = (compared: ComparedProfile): boolean =>
  compared.status === 'new' ||
  compared.status === 'restored' ||
  compared.changes.some(({ isTaken }) => isTaken) ||
  compared.addedTags.length + compared.addedLists.length + compared.addedNotes.length > 0 ||
  compared.addedFigures.length > 0 ||
  compared.forbidsContact;

/** A field that is there keeps its kind. */
function asKind(value: FieldValue, kind: FieldKind): FieldValue {
  if (kind !== 'number') return String(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

const setting = (candidateId: string, values: CandidateValues): Change[] =>
  Object.keys(values).length === 0 ? [] : [{ type: 'set', candidateId, values }];

const tagging = (candidateId: string, table: 'tags' | 'lists', add: readonly string[]): Change[] =>
  add.length === 0 ? [] : [{ type: 'tag', candidateId, table, add: [...add], remove: [] }];
