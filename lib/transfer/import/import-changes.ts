import type { Fee } from '../../model/candidate';
import type { FieldKind, FieldValue } from '../../model/label';
import { profileUrl } from '../../platforms/urls';
import type { CandidateValues, Change } from '../../store/change';
import { plainStage } from './compared-fields';
import type { ComparedCreator, ComparedProfile, Comparison, FieldChange, SavedShortlist } from './comparison';
import { chosenVariant, type MergeRule } from './merge-rule';

interface ImportOptions {
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
  { newId, nowMs }: ImportOptions,
): Change[] {
  const labels: Change[] = [];
  const fieldIds = new Map(saved.fields.map(({ id, name }) => [name.toLowerCase(), id]));
  const stageIds = new Map(saved.stages.map(({ id, name }) => [plainStage(name ?? id), id]));

  const fieldId = (name: string, kind: FieldKind): string => {
    const known = fieldIds.get(name.toLowerCase());
    if (known !== undefined) return known;
    const id = newId();
    fieldIds.set(name.toLowerCase(), id);
    labels.push({ type: 'add-label', table: 'fields', id, name, field: { kind, options: [] } });
    return id;
  };
  const stageId = (name: string): string => {
    const known = stageIds.get(plainStage(name));
    if (known !== undefined) return known;
    const id = newId();
    stageIds.set(plainStage(name), id);
    labels.push({ type: 'add-label', table: 'stages', id, name });
    return id;
  };

  const changes = creators.flatMap((creator) => {
    const creatorId = creator.profiles.every(({ candidateId }) => candidateId === null) ? newId() : undefined;
    return creator.profiles.flatMap((profile) => changesFor(creator, profile, creatorId));
  });
  return [...labels, ...changes];

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
    if (compared.addsFigures) values.typed = { [newId()]: figuresOf(compared, creator, rule) };
    if (compared.forbidsContact) values.doNotContact = true;
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
        fields[fieldId(name, kind)] = theirs as FieldValue;
      } else if (field === 'name') values.displayName = theirs as string;
      else if (field === 'stage') values.stage = stageId(theirs as string);
      else if (field === 'email' || field === 'phone') values[field] = theirs as string;
      else if (field === 'fee-asked') values.fee = theirs as Fee;
      else if (field === 'fee-offered') values.offered = theirs as Fee;
      else values.agreed = theirs as Fee;
    }
    if (Object.keys(fields).length > 0) values.fields = fields;
    return values;
  }

  function figuresOf({ profile }: ComparedProfile, { creator }: ComparedCreator, by: MergeRule) {
    const followers = chosenVariant(profile.followers, creator.figuresDate, by);
    const rate = chosenVariant(profile.engagementRate, creator.figuresDate, by);
    const line = followers?.line ?? rate?.line;
    return {
      source: 'imported' as const,
      day: creator.figuresDate.find((day) => day.line === line)?.value ?? null,
      savedAtMs: nowMs,
      followers: followers?.value ?? null,
      engagementRate: rate?.value ?? null,
    };
  }
}

const setting = (candidateId: string, values: CandidateValues): Change[] =>
  Object.keys(values).length === 0 ? [] : [{ type: 'set', candidateId, values }];

const tagging = (candidateId: string, table: 'tags' | 'lists', add: readonly string[]): Change[] =>
  add.length === 0 ? [] : [{ type: 'tag', candidateId, table, add: [...add], remove: [] }];
