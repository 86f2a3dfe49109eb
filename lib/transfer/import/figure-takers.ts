import type { CellResult } from './cell-result';
import type { FeeReader } from './fee-column';
import { ownerOf } from './figure-owner';
import { type Cell, cellAt, type GridRow, textIn } from './grid';
import { currencyNamed } from './heading-currency';
import type { Column } from './meanings';
import { addNote, type Taker } from './open-row';
import { platformsInCell } from './platform-cell';
import type { FeeKind, OpenProfile } from './row-values';
import { isUnknown } from './unknown-words';
import { isUnsettled } from './unsettled';
import { withoutTax } from './without-tax';

/** Takes a price into the row. `currency` is the column of currencies, if the list has one. */
export function feeTaker(
  at: number,
  label: string,
  kind: FeeKind,
  reader: FeeReader | undefined,
  currency: { at: number; label: string } | null,
): Taker {
  return ({ line, row, values, refuse }) => {
    const beside = currency === null ? undefined : cellAt(row, currency.at);
    const fee = reader?.readBeside(line, cellAt(row, at), beside) ?? null;
    if (fee === null) return;
    const named = textIn(beside);
    const isLost = !fee.ok && fee.why.code === 'two-currencies';
    if (currency !== null && !isUnknown(named) && (isLost || currencyNamed(named) === null))
      addNote(values, `${currency.label}: ${named}`);
    // "450 € HT" says more than 450 €.
    const written = textIn(cellAt(row, at));
    if (fee.ok && withoutTax(written) !== written) addNote(values, `${label}: ${written}`);
    if (!fee.ok) refuse(line, at, textIn(cellAt(row, at)), fee.why);
    // The second of two columns answers no more for the first than another row.
    else if (values.fees[kind] === undefined && !isUnsettled(values.unsettled, `fee-${kind}`))
      values.fees = { ...values.fees, [kind]: fee.value };
    else addNote(values, `${label}: ${textIn(cellAt(row, at))}`);
  };
}

interface FigureReader<Value> {
  read(line: number, cell: Cell | undefined): CellResult<Value>;
}

/** Takes followers or a rate to the profile that they are about. */
export function figureTaker<Name extends 'followers' | 'engagementRate'>(
  column: Column,
  columns: readonly Column[],
  label: string,
  name: Name,
  reader: FigureReader<NonNullable<OpenProfile[Name]>> | undefined,
): Taker {
  const { at, platform } = column;
  const owner = ownerOf(column, columns);
  const platformAt = columns.find(({ meaning }) => meaning === 'platform')?.at;
  /** Of several profiles, the figure may be that of another one if the row is about another platform. */
  const isAboutAnother = (
    row: GridRow,
    own: OpenProfile | null,
    profiles: readonly OpenProfile[],
  ): boolean => {
    if (own === null || profiles.length < 2 || platform !== null || platformAt === undefined) return false;
    const { all } = platformsInCell(textIn(cellAt(row, platformAt)));
    return all.length > 0 && !all.includes(own.platform);
  };
  return ({ line, row, profiles, values, refuse }) => {
    const result = reader?.read(line, cellAt(row, at)) ?? null;
    if (result === null) return;
    const cell = textIn(cellAt(row, at));
    if (!result.ok) return refuse(line, at, cell, result.why);
    const beside = owner(profiles);
    const own = isAboutAnother(row, beside, profiles) ? null : beside;
    const known = own?.[name] ?? null;
    if (own && known === null) own[name] = result.value;
    else if (!own && platform === null) refuse(line, at, cell, { code: 'whose' });
    else if (known?.raw !== result.value.raw) addNote(values, `${label}: ${cell}`);
  };
}
