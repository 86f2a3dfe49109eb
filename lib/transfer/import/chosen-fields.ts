import type { OwnField } from '../../model/label';
import { fieldsOf, sameValue, type savedValues } from './compared-fields';
import type { FieldChange, FieldName, SavedCandidate, Value } from './comparison';
import type { ImportedCreator, Variant } from './creators';
import { fieldCell, type IsKnown } from './known-cells';
import { chosenVariant, countingOf, linesOf, type MergeRule, takesTheirs } from './merge-rule';
import { valueOfField } from './value-of-field';

interface ChosenFields {
  changes: readonly FieldChange[];
  /**
   * What a note says about the rows: what others say in fields that have a value of the file, now or after the import, and
   * values that are not of the row that counts.
   */
  noted: readonly Variant<unknown>[];
  /** What custom fields that are there already do not take, for the note: "Hours: soon". */
  misfits: readonly string[];
}

const NONE: readonly never[] = [];

interface ChooseWith {
  rule: MergeRule;
  mineOf: ReturnType<typeof savedValues>;
  /** Whether an earlier import brought a cell; nothing is known where the file is to win. */
  isKnown: IsKnown;
  /** The custom field that is there already; undefined for any other field. */
  ownField(field: FieldName): OwnField | undefined;
}

/** Which value of the file each field of a profile gets, and where the saved one stays. `mine` is null for a new profile. */
export function chosenFields(
  creator: ImportedCreator,
  isFirst: boolean,
  mine: SavedCandidate | null,
  { rule, mineOf, isKnown, ownField }: ChooseWith,
): ChosenFields {
  const changes: FieldChange[] = [];
  const noted: Variant<unknown>[] = [];
  const misfits: string[] = [];
  const isOne = creator.texts === undefined;
  const counting = isOne ? null : countingLine(creator, rule);
  for (const { field, variants } of fieldsOf(creator, isFirst)) {
    const open = isOne ? NONE : creator.unsettled.filter((one) => one.field === field);
    const chosen = chosenVariant(variants, creator.figuresDate, rule, open);
    if (!chosen) {
      noted.push(...variants);
      continue;
    }
    const there = ownField(field);
    const asTaken = (value: Value): Value | null =>
      there && typeof value !== 'object' ? valueOfField(there, value) : value;
    const theirs = asTaken(chosen.value);
    const own = mine === null ? null : mineOf(mine, field);
    const isSame = (variant: Variant<Value>) =>
      own !== null && sameValue(field, own, asTaken(variant.value) ?? variant.value);
    if (theirs === null && !isSame(chosen)) {
      if (!isKnown(fieldCell(field, chosen.value)))
        misfits.push(`${field.slice('own:'.length)}: ${chosen.value}`);
      noted.push(...variants.filter((variant) => variant !== chosen));
      continue;
    }
    const isYours = mine !== null && !variants.some(isSame) && isKnown(fieldCell(field, chosen.value));
    const isTaken =
      !isYours &&
      (mine === null || takesTheirs(rule, own === null, chosen, creator.figuresDate, mine.updatedAtMs));
    // A saved value of another row is a value of the file as well, unless the rule asks for this one.
    const saved = isSame(chosen) ? chosen : isTaken ? undefined : variants.find(isSame);
    const counts = saved ?? chosen;
    const others = variants.length < 2 ? NONE : variants.filter((variant) => variant !== counts);
    if (saved || isTaken) noted.push(...others);
    if (!saved && isTaken && counting !== null && !linesOf(counts).includes(counting)) noted.push(counts);
    if (saved || theirs === null) continue;
    changes.push({ field, mine: own, theirs, alsoTheirs: others, isTaken, ...(isYours && { isYours }) });
  }
  return { changes, noted, misfits };
}

/** The row that counts of several that disagree. */
const countingLine = ({ lines, figuresDate }: ImportedCreator, rule: MergeRule): number | null =>
  countingOf(
    lines.map((line) => ({ line })),
    figuresDate,
    rule,
  )?.line ?? null;
