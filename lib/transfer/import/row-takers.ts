import type { CellFault } from './cell-result';
import {
  columnReaders,
  emailIn,
  letterOf,
  ownValue,
  phoneIn,
  plainCell,
  wordsColumn,
} from './column-readers';
import { contactBanIn, saysDoNotContact } from './do-not-contact';
import { ownerOf } from './figure-owner';
import { type Cell, type GridRow, textIn } from './grid';
import type { Column } from './meanings';
import type { Answers, Question } from './questions';
import { type LostLetters, nameReader } from './remarks';
import { emptyValues, type FeeKind, type OpenProfile, type RowValues } from './row-values';
import { isUnknown } from './unknown-words';

export type Refuse = (line: number, at: number, cell: string, why: CellFault) => void;

/** A row while it is read. One object serves all rows. */
interface OpenRow {
  line: number;
  cells: readonly Cell[];
  profiles: readonly OpenProfile[];
  values: ReturnType<typeof emptyValues>;
  refuse: Refuse;
}

/** Takes what one column says into the row. */
type Taker = (row: OpenRow) => void;

/** Reads what rows say besides their accounts. Each column gets its reader once, and not for each cell. */
export function rowTakers(rows: readonly GridRow[], columns: readonly Column[], answers: Answers) {
  const readers = columnReaders(rows, columns, answers);
  const names = nameReader();
  const labels = new Map(columns.map(({ at, heading }) => [at, heading || letterOf(at)]));
  const currencyAt = columns.find(({ meaning }) => meaning === 'currency')?.at;
  const takers = columns.flatMap((column) => takerOf(column) ?? []);
  return {
    valuesOf({ line, cells }: GridRow, profiles: readonly OpenProfile[], refuse: Refuse): RowValues {
      const values = emptyValues();
      // What is not taken stays readable: an open question may never be answered.
      const refuseAndKeep: Refuse = (of, at, cell, why) => {
        refuse(of, at, cell, why);
        addNote(values, `${labels.get(at) ?? ''}: ${plainCell(cells[at])}`);
      };
      const row: OpenRow = { line, cells, profiles, values, refuse: refuseAndKeep };
      for (const take of takers) take(row);
      if (!values.doNotContact) values.doNotContact = forbids(values);
      return values;
    },
    questions: (): Question[] => readers.all.flatMap((reader) => reader.questions()),
    lost: names.lost as LostLetters,
  };

  function takerOf(column: Column): Taker | null {
    const { at, heading, meaning } = column;
    switch (meaning) {
      case 'account':
      case 'platform':
      case 'currency':
      case 'ignore':
        return null;
      case 'name':
        return ({ cells, values }) => {
          const name = names.read(plainCell(cells[at]));
          if (name !== null) values.name = values.name === null ? name : `${values.name} ${name}`;
        };
      case 'followers':
        return figureTaker(column, 'followers', readers.followers.get(at));
      case 'engagement-rate':
        return figureTaker(column, 'engagementRate', readers.rates.get(at));
      case 'email':
      case 'phone': {
        const read = meaning === 'email' ? emailIn : phoneIn;
        return ({ line, cells, values, refuse }) => {
          const found = read(cells[at], heading);
          if (found === null) return;
          if (found.value !== undefined) values[meaning] ??= found.value;
          if (found.why) refuse(line, at, textIn(cells[at]), found.why);
          else if (found.note !== undefined) addNote(values, found.note);
        };
      }
      case 'fee-asked':
      case 'fee-offered':
      case 'fee-agreed':
        return feeTaker(column, meaning.slice(4) as FeeKind);
      case 'tags':
      case 'lists': {
        const wordsIn = wordsColumn(rows, at);
        return ({ cells, values }) => {
          const words = wordsIn(cells[at]);
          if (words.length > 0)
            values[meaning] = values[meaning].length === 0 ? words : [...values[meaning], ...words];
        };
      }
      case 'stage':
        return ({ cells, values }) => {
          const text = plainCell(cells[at]);
          // Not a stage: the work with this person has not come that far, it must not begin.
          if (saysDoNotContact(text)) addNote(values, `${heading}: ${text}`);
          else if (!isUnknown(text)) values.stage = text;
        };
      case 'note':
        return ({ cells, values }) => {
          const text = plainCell(cells[at]);
          if (!isUnknown(text)) addNote(values, text);
        };
      case 'do-not-contact':
        return ({ cells, values }) => {
          const { forbids: isForbidden, note } = contactBanIn(plainCell(cells[at]));
          if (isForbidden) values.doNotContact = true;
          if (note !== null) addNote(values, `${heading}: ${note}`);
        };
      case 'figures-date': {
        const reader = readers.dates.get(at);
        return ({ line, cells, values, refuse }) => {
          const date = reader?.read(line, cells[at]) ?? null;
          if (date?.ok) values.figuresDate = date.value;
          else if (date) refuse(line, at, textIn(cells[at]), date.why);
        };
      }
      default: {
        const read = ownValue(column, readers);
        return ({ line, cells, values, refuse }) => {
          const value = read(line, cells[at]);
          if (value?.ok) values.own = added(values.own, value.value);
          else if (value) refuse(line, at, textIn(cells[at]), value.why);
        };
      }
    }
  }

  function feeTaker({ at }: Column, kind: FeeKind): Taker {
    const reader = readers.fees.get(at);
    return ({ line, cells, values, refuse }) => {
      const beside = currencyAt === undefined ? undefined : cells[currencyAt];
      const fee = reader?.readBeside(line, cells[at], beside) ?? null;
      if (fee?.ok) values.fees = { ...values.fees, [kind]: fee.value };
      else if (fee) {
        refuse(line, at, textIn(cells[at]), fee.why);
      }
    };
  }

  function figureTaker<Name extends 'followers' | 'engagementRate'>(
    column: Column,
    name: Name,
    reader: FigureReader<NonNullable<OpenProfile[Name]>> | undefined,
  ): Taker {
    const { at, heading, platform } = column;
    const owner = ownerOf(column, columns);
    return ({ line, cells, profiles, values, refuse }) => {
      const result = reader?.read(line, cells[at]) ?? null;
      if (result === null) return;
      if (!result.ok) {
        refuse(line, at, textIn(cells[at]), result.why);
        return;
      }
      const own = owner(profiles);
      if (own) own[name] = result.value;
      else if (platform === null) refuse(line, at, textIn(cells[at]), { code: 'whose' });
      else addNote(values, `${heading}: ${textIn(cells[at])}`);
    };
  }
}

interface FigureReader<Value> {
  read(
    line: number,
    cell: Cell | undefined,
  ): { ok: true; value: Value } | { ok: false; why: CellFault } | null;
}

function addNote(values: OpenRow['values'], note: string): void {
  values.notes = added(values.notes, note);
}

/** The empty list of a new row is shared by all rows; one that is not empty is the row's own. */
function added<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list.length === 0) return [item];
  (list as Item[]).push(item);
  return list;
}

const forbids = ({ notes, stage }: OpenRow['values']): boolean =>
  notes.some(saysDoNotContact) || (stage !== null && saysDoNotContact(stage));
