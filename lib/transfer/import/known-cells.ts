import { hashOf } from '../../metrics/metrics-hash';
import { spelling } from '../../store/labels';
import { fieldsOf, plainStage } from './compared-fields';
import type { ComparedCreator, ComparedProfile, FieldName, SavedCandidate, Value } from './comparison';
import type { ImportedProfile } from './creators';
import type { FigureEntry } from './figures';

/*
 * What imports have brought to a profile is on its row, as short hashes. A repeated import tells by them what the user has changed,
 * merged or removed since. They say nothing to anybody who does not have the cell already.
 */

/** What a file says in one cell, as a text that is the same in every import. */
export const fieldCell = (field: FieldName, value: Value): string =>
  `${spelling(field)}=${field === 'stage' ? plainStage(String(value)) : plain(value)}`;
export const tagCell = (name: string): string => `tag=${spelling(name)}`;
export const listCell = (name: string): string => `list=${spelling(name)}`;
export const noteCell = (text: string): string => `note=${text}`;
/** `key` is that of the profile in the file: `instagram:maya.bakes`. */
export const accountCell = (key: string): string => `account=${key}`;
export const figureCells = ({ day, followers, engagementRate }: FigureEntry): string[] => [
  ...(followers ? [`followers:${day}=${followers.value.value}`] : []),
  ...(engagementRate ? [`rate:${day}=${engagementRate.value.percent}`] : []),
];

function plain(value: Value): string {
  if (typeof value !== 'object') return String(value).toLowerCase();
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== '');
  return JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Enough that a new cell is not taken for a known one, and too few to find an address by trying them all. */
const HASH_LENGTH = 6;

const shortHash = (cell: string): string => hashOf(cell).slice(-HASH_LENGTH).padStart(HASH_LENGTH, '0');

export const hashesOf = (cells: readonly string[]): string => [...new Set(cells.map(shortHash))].join('');

/** Whether an earlier import brought this cell to the profile. */
export type IsKnown = (cell: string) => boolean;

export const NOTHING_KNOWN: IsKnown = () => false;

/** Reads the hashes when the first cell is asked about, which differs from what is saved: most profiles have none. */
export function knownCells({ imported }: Pick<SavedCandidate, 'imported'>): IsKnown {
  if (imported === undefined) return NOTHING_KNOWN;
  let hashes: Set<string> | null = null;
  return (cell) => {
    hashes ??= new Set(Object.values(imported).flatMap((text) => text.match(/.{6}/g) ?? []));
    return hashes.has(shortHash(cell));
  };
}

/**
 * The cells of the file that a profile has after the import. What is about the person is among them even where it stands with
 * another profile of the creator, which may be removed later.
 */
export function cellsBroughtTo(
  { profile, changes, figures }: Pick<ComparedProfile, 'profile' | 'changes' | 'figures'>,
  { creator, profiles }: ComparedCreator,
): string[] {
  const { texts, unsettled } = creator;
  const left = [...changes, ...(profiles[0]?.changes ?? [])].filter(({ isTaken }) => !isTaken);
  const noted = (variants: readonly unknown[]) =>
    variants.flatMap((variant) => {
      const text = texts?.get(variant);
      return text === undefined ? [] : noteCell(text);
    });
  const ofFields = fieldsOf(creator, true).flatMap(({ field, variants }) => {
    // What stays different, the next import may still bring; and so what no row settles yet.
    if (left.some((one) => one.field === field)) return [];
    const isOpen = unsettled.some((one) => one.field === field);
    const cells = isOpen ? [] : variants.map(({ value }) => fieldCell(field, value));
    return [...cells, ...noted(variants)];
  });
  return [
    accountCell(profile.key),
    ...ofFields,
    ...creator.tags.map(tagCell),
    ...creator.lists.map(listCell),
    ...creator.notes.map(noteCell),
    ...figures.flatMap(figureCells),
    ...noted(figuresIn(profile)),
  ];
}

const figuresIn = ({ followers, engagementRate }: ImportedProfile): readonly unknown[] => [
  ...followers,
  ...engagementRate,
];
