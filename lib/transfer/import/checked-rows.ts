import type { CellFault } from './cell-result';
import type { ComparedCreator, ComparedProfile, Comparison } from './comparison';
import type { ImportedCreator } from './creators';
import { textIn } from './grid';
import { changesAny } from './import-changes';
import type { MergedName } from './merged-names';
import { NewCreator } from './new-profile';
import type { OpenedFile } from './open-file';
import type { ImportPlan } from './plan';
import { gridOf, shortText } from './planned';
import type { RowFault } from './row-accounts';
import type { LeftRow } from './rows-of-list';

/** What happens to a row: the profiles that it makes, or why it is not taken. */
export const ROW_GROUPS = [
  'new',
  'restored',
  'changed',
  'same',
  'rows-disagree',
  'erased',
  'refused-rows',
  'refused-cells',
  'left-rows',
] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** A profile of the file with what the import does to it. */
export interface CheckedProfile extends Omit<ComparedProfile, 'candidateId' | 'status'> {
  kind: 'profile';
  status: ComparedProfile['status'] | 'erased';
  name: string | null;
  doNotContact: boolean;
  /** The user does not want it. */
  isLeftOut: boolean;
}

export type CheckedRow =
  | CheckedProfile
  | { kind: 'refused-row'; line: number; why: RowFault; cells: readonly string[] }
  | {
      kind: 'refused-cell';
      line: number;
      /** The profile of its row. */
      handle: string | null;
      heading: string;
      at: number;
      cell: string;
      why: CellFault;
    }
  | { kind: 'left-row'; line: number; why: LeftRow['why']; cells: readonly string[] };

export interface CheckedCounts extends Readonly<Record<RowGroup, number>> {
  /** Profiles that the import saves or changes. */
  taken: number;
  /** Of the others, those that the user does not want, and those that stay in the trash until the user wants them. */
  leftOut: number;
  leftInTrash: number;
  /** Tags and lists that the user merged into others. */
  mergedNames: readonly MergedName[];
}

/** What the user wants of single profiles, by their keys: true for one to leave out. */
export type LeftOut = ReadonlyMap<string, boolean>;

/** The rows of an import by what happens to them, for lists that show a part at a time. */
export class CheckedRows {
  readonly leftOut: Map<string, boolean>;
  private readonly file: OpenedFile;
  private readonly plan: ImportPlan;
  private readonly comparison: Comparison;
  /** Each with one of the profiles of its creator. */
  private readonly profiles = new Map<RowGroup, ComparedCreator[]>();
  /** Saved profiles of which the rule leaves every difference as it is. */
  private readonly unchanged = new Set<string>();
  private readonly inTrash = new Set<string>();
  private handles: ReadonlyMap<number, string> | null = null;
  private texts: Map<number, readonly string[]> | null = null;

  constructor(file: OpenedFile, plan: ImportPlan, comparison: Comparison, leftOut: LeftOut) {
    this.file = file;
    this.plan = plan;
    this.comparison = comparison;
    this.leftOut = new Map(leftOut);
    for (const compared of comparison.creators) {
      // A long list has little else, which says nothing more.
      if (compared instanceof NewCreator) {
        this.put('new', compared);
        continue;
      }
      for (const profile of compared.profiles) {
        const one = { creator: compared.creator, profiles: [profile] };
        this.put(profile.status, one);
        if (profile.hasOtherRows) this.put('rows-disagree', one);
        if (profile.status === 'restored') this.inTrash.add(profile.profile.key);
        if (profile.status === 'changed' && !changesAny(profile)) this.unchanged.add(profile.profile.key);
      }
    }
  }

  private put(group: RowGroup, one: ComparedCreator): void {
    const some = this.profiles.get(group);
    if (some) some.push(one);
    else this.profiles.set(group, [one]);
  }

  counts(): CheckedCounts {
    const { plan, comparison, unchanged, inTrash } = this;
    const { counts } = comparison;
    const leftInTrash = [...inTrash].filter((key) => this.isLeftOut(key)).length;
    const leftOut = [...this.leftOut].filter(
      ([key, isLeft]) => isLeft && !inTrash.has(key) && !unchanged.has(key),
    ).length;
    return {
      ...counts,
      'rows-disagree': this.profiles.get('rows-disagree')?.length ?? 0,
      erased: comparison.erased.length,
      'refused-rows': plan.refusedRows.length,
      'refused-cells': plan.refusedCells.length,
      'left-rows': plan.leftRows.length,
      taken: counts.new + counts.restored + counts.changed - unchanged.size - leftOut - leftInTrash,
      ...{ leftOut, leftInTrash, mergedNames: comparison.mergedNames },
    };
  }

  /** The user moved a profile to the trash, so it stays there unless the user wants it or what the file says. */
  private isLeftOut(key: string): boolean {
    return this.leftOut.get(key) ?? (this.inTrash.has(key) && this.comparison.rule !== 'take-theirs');
  }

  part(group: RowGroup, from: number, to: number): CheckedRow[] {
    const { plan, comparison } = this;
    switch (group) {
      case 'refused-rows':
        return plan.refusedRows.slice(from, to).map(({ line, why }) => {
          return { kind: 'refused-row', line, why, cells: this.cellsOf(line) };
        });
      case 'refused-cells':
        return plan.refusedCells.slice(from, to).map(({ line, at, cell, why }) => {
          const heading = plan.columns.find((column) => column.at === at)?.heading ?? '';
          return {
            kind: 'refused-cell',
            line,
            handle: this.handleOn(line),
            at,
            heading,
            cell: shortText(cell),
            why,
          };
        });
      case 'left-rows':
        return plan.leftRows.slice(from, to).map(({ line, why }) => {
          return { kind: 'left-row', line, why, cells: this.cellsOf(line) };
        });
      case 'erased':
        return comparison.erased.slice(from, to).map((profile): CheckedRow => {
          const nothing = { changes: [], addedTags: [], addedLists: [], addedNotes: [] } as const;
          const none = {
            figures: [],
            addedFigures: [],
            figureDifferences: [],
            areFiguresSaved: false,
          } as const;
          const unsaid = { hasOtherRows: false, forbidsContact: false, doNotContact: false };
          return {
            kind: 'profile',
            profile,
            status: 'erased',
            name: null,
            ...nothing,
            ...none,
            ...unsaid,
            isLeftOut: true,
          };
        });
      default:
        return (this.profiles.get(group) ?? []).slice(from, to).flatMap(({ creator, profiles }) =>
          profiles.map((profile): CheckedRow => {
            return {
              ...shown(profile),
              kind: 'profile',
              name: creator.name[0]?.value ?? null,
              doNotContact: creator.doNotContact,
              isLeftOut: this.isLeftOut(profile.profile.key),
            };
          }),
        );
    }
  }

  /** Without what the user does not want. */
  wanted(): ImportedCreator[] {
    // Without a look at each profile where all are wanted: almost none of a long list is read yet.
    if (this.leftOut.size + this.inTrash.size === 0) return [...this.plan.creators];
    return this.plan.creators.flatMap((creator) => {
      const profiles = creator.profiles.filter(({ key }) => !this.isLeftOut(key));
      if (profiles.length === creator.profiles.length) return creator;
      return profiles.length === 0 ? [] : { ...creator, profiles };
    });
  }

  private handleOn(line: number): string | null {
    this.handles ??= handlesByLine(this.plan);
    return this.handles.get(line) ?? null;
  }

  private cellsOf(line: number): readonly string[] {
    this.texts ??= textsByLine(this.file, this.plan);
    return this.texts.get(line) ?? [];
  }
}

/** Part by part: what was not read yet is no property of the object itself. */
const shown = (profile: ComparedProfile): Omit<ComparedProfile, 'candidateId'> => ({
  profile: profile.profile,
  status: profile.status,
  changes: profile.changes,
  addedTags: profile.addedTags,
  addedLists: profile.addedLists,
  addedNotes: profile.addedNotes,
  figures: profile.figures,
  addedFigures: profile.addedFigures,
  figureDifferences: profile.figureDifferences,
  areFiguresSaved: profile.areFiguresSaved,
  hasOtherRows: profile.hasOtherRows,
  forbidsContact: profile.forbidsContact,
});

/** The first profile of each row that has one. */
function handlesByLine({ creators }: ImportPlan): Map<number, string> {
  const handles = new Map<number, string>();
  for (const { profiles } of creators)
    for (const { handle, lines } of profiles)
      for (const line of lines) if (!handles.has(line)) handles.set(line, handle);
  return handles;
}

/** Only of rows that are not taken: the others would be kept twice. */
function textsByLine(file: OpenedFile, plan: ImportPlan): Map<number, readonly string[]> {
  const wanted = new Set([...plan.refusedRows, ...plan.leftRows].map(({ line }) => line));
  const texts = new Map<number, readonly string[]>();
  for (const { line, cells } of gridOf(file, plan).rows)
    if (wanted.has(line))
      texts.set(
        line,
        cells.map((cell) => shortText(textIn(cell))),
      );
  return texts;
}
