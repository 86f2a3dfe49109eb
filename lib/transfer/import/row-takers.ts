import { MAX_NAME } from '../../model/limits';
import { nameText } from '../../model/outside-text';
import { spelling } from '../../store/labels';
import { columnLetters } from './column-letters';
import { columnReaders, fieldName, ownValue } from './column-readers';
import { contactIn, hasNoContact } from './contact-cell';
import { CutTexts } from './cut-texts';
import { decisionTaker } from './decision-takers';
import { contactBanIn, contactLeaveIn, saysDoNotContact } from './do-not-contact';
import { feeTaker, figureTaker } from './figure-takers';
import { type Cell, cellAt, type GridRow, textIn } from './grid';
import type { KnownStage } from './known-stages';
import { matchHeading } from './match-heading';
import type { Column, Meaning } from './meanings';
import { memoize } from './memoize';
import { type LostLetters, nameReader } from './name-reader';
import { added, addNote, type OpenRow, type Refuse, type Taker, takeOnce } from './open-row';
import { openedBy } from './opened-by';
import { isOwnFile } from './own-file';
import { withFirstNamesFirst } from './parts-of-name';
import type { Answers, Question } from './questions';
import { rowCheck } from './row-check';
import { emptyValues, type FeeKind, type OpenProfile, type RowValues } from './row-values';
import { BUILT_IN_STAGES, stageColumn } from './stage-column';
import { stageTaker } from './stage-taker';
import { ownText, plainCell, textWithLink, wordsColumn } from './text-cells';
import { isUnknown } from './unknown-words';
import type { Unsettled } from './unsettled';

/** Reads what rows say besides their accounts. Each column gets its reader once, and not for each cell. */
export function rowTakers(
  rows: readonly GridRow[],
  columns: readonly Column[],
  answers: Answers,
  stages: readonly KnownStage[] = BUILT_IN_STAGES,
) {
  const readers = columnReaders(rows, columns, answers);
  // In a file of our own, an empty cell alone is unknown: a tag may be called "later".
  const isOwn = isOwnFile(columns);
  const isEmpty = isOwn ? (text: string) => text === '' : isUnknown;
  const nameCells = nameReader();
  const cut = new CutTexts();
  const fields = new Map<string, string>();
  // Most notes, tags and stages of a list repeat.
  const saysSo = memoize(saysDoNotContact);
  const labels = new Map(columns.map(({ at, heading }) => [at, heading || columnLetters(at)]));
  const labelOf = (at: number) => labels.get(at) ?? '';
  const currencyAt = columns.find(({ meaning }) => meaning === 'currency')?.at;
  const currency = currencyAt === undefined ? null : { at: currencyAt, label: labelOf(currencyAt) };
  const nameAt = columns.find(({ meaning }) => meaning === 'name')?.at;
  const taking = withFirstNamesFirst(columns).flatMap((column) => {
    const take = takerOf(column);
    return take === null ? [] : { column, take };
  });
  const openAt = new Map(columns.map((column) => [column.at, openedBy(column)]));
  const worded = columns.filter(({ meaning }) => WORDED.has(meaning));
  const silent = columns.filter(({ meaning }) => SILENT.has(meaning));
  const forbidsAlone = (cell: Cell | undefined): boolean => {
    const text = textIn(cell);
    return text.length <= MAX_STATEMENT && saysSo(text);
  };
  return {
    valuesOf,
    check: rowCheck(rows, taking, columns, readers, valuesOf),
    questions: (): Question[] => readers.all.flatMap((reader) => reader.questions()),
    lost: nameCells.lost as LostLetters,
    contacts: readers.contacts,
    cut,
  };

  function valuesOf(row: GridRow, profiles: readonly OpenProfile[], refuse: Refuse): RowValues {
    const values = emptyValues();
    // What is not taken stays readable: an open question may never be answered.
    const refuseAndKeep: Refuse = (of, at, cell, why) => {
      refuse(of, at, cell, why);
      addNote(values, `${labelOf(at)}: ${plainCell(cellAt(row, at))}`);
      leaveOpen(values, at);
    };
    const open: OpenRow = { line: row.line, row, profiles, values, refuse: refuseAndKeep };
    for (const { take } of taking) take(open);
    for (const { at, meaning } of worded)
      if (isOnlyNoted(values, meaning, cellAt(row, at))) leaveOpen(values, at);
    if (values.name !== null && nameAt !== undefined) cutName(open, values.name, nameAt);
    // Our own file has a column for it.
    if (!values.doNotContact && !isOwn)
      values.doNotContact = forbids(values, saysSo) || silent.some(({ at }) => forbidsAlone(cellAt(row, at)));
    return values;
  }

  function isOnlyNoted(values: OpenRow['values'], meaning: Meaning, cell: Cell | undefined): boolean {
    return meaning === 'stage'
      ? values.stage === null && !isEmpty(textIn(cell))
      : !isOwn && hasNoContact(cell);
  }

  function leaveOpen(values: OpenRow['values'], at: number): void {
    const open: Unsettled | null = openAt.get(at) ?? null;
    if (open !== null && !values.unsettled.includes(open)) values.unsettled = added(values.unsettled, open);
  }

  function takerOf(column: Column): Taker | null {
    const { at, heading, meaning } = column;
    const label = labelOf(at);
    switch (meaning) {
      case 'account':
      case 'platform':
      case 'currency':
      case 'ignore':
        return null;
      case 'name':
        return ({ row, values }) => {
          const text = plainCell(cellAt(row, at));
          const name = isOwn ? text || null : nameCells.read(text);
          if (name !== null) values.name = values.name === null ? name : `${values.name} ${name}`;
        };
      case 'followers':
        return figureTaker(column, columns, label, 'followers', readers.followers.get(at));
      case 'engagement-rate':
        return figureTaker(column, columns, label, 'engagementRate', readers.rates.get(at));
      case 'email':
      case 'phone': {
        if (isOwn)
          return ({ row, values }) => {
            const text = ownText(cellAt(row, at));
            if (text !== null) takeOnce(values, meaning, text, `${label}: ${text}`);
          };
        return ({ line, row, values, refuse }) => {
          const { email, phone, note, why } = contactIn(cellAt(row, at), label) ?? {};
          if (email !== undefined) takeOnce(values, 'email', email, `${label}: ${email}`);
          if (phone !== undefined) takeOnce(values, 'phone', phone, `${label}: ${phone}`);
          if (why) refuse(line, at, textIn(cellAt(row, at)), why);
          else if (note !== undefined) addNote(values, note);
        };
      }
      case 'fee-asked':
      case 'fee-offered':
      case 'fee-agreed':
        // In our own file the column of currencies is that of the first fee, and the others have theirs beside the amount.
        return feeTaker(
          at,
          label,
          meaning.slice(4) as FeeKind,
          readers.fees.get(at),
          isOwn && meaning !== 'fee-asked' ? null : currency,
        );
      case 'tags':
      case 'lists': {
        const wordsIn = wordsColumn(rows, at, isOwn, meaning === 'tags');
        return ({ line, row, values }) => {
          const { words, long } = wordsIn(cellAt(row, at));
          if (words.length > 0)
            values[meaning] = values[meaning].length === 0 ? words : [...values[meaning], ...words];
          if (long.length > 0) cut.add(at, line);
          for (const word of long) addNote(values, `${label}: ${word}`);
        };
      }
      case 'stage': {
        const called = isOwn ? (stage: string) => stage : stageColumn(at, answers, stages);
        return stageTaker(at, label, isEmpty, isOwn, called);
      }
      case 'note': {
        const isOfNotes = heading === '' || matchHeading(heading).meanings.includes('note');
        return ({ row, values }) => {
          const text = textWithLink(cellAt(row, at));
          if (!isEmpty(text)) addNote(values, isOfNotes ? text : `${label}: ${text}`);
        };
      }
      case 'do-not-contact':
        return ({ row, values }) => {
          const { forbids: isForbidden, note } = contactBanIn(plainCell(cellAt(row, at)));
          if (isForbidden) values.doNotContact = true;
          if (note !== null) addNote(values, `${label}: ${note}`);
        };
      case 'may-contact':
        return ({ row, values }) => {
          const { forbids: isForbidden, note } = contactLeaveIn(plainCell(cellAt(row, at)));
          if (isForbidden) values.doNotContact = true;
          if (note !== null) addNote(values, `${label}: ${note}`);
        };
      case 'figures-date': {
        const reader = readers.dates.get(at);
        return ({ line, row, values, refuse }) => {
          const date = reader?.read(line, cellAt(row, at)) ?? null;
          if (date?.ok) takeOnce(values, 'figuresDate', date.value, `${label}: ${date.value}`);
          else if (date) refuse(line, at, textIn(cellAt(row, at)), date.why);
        };
      }
      case 'rating':
      case 'next-action':
      case 'next-action-day':
      case 'audience-countries':
      case 'audience-ages':
      case 'audience-genders':
      case 'audience-reach':
      case 'audience-day':
        return decisionTaker(meaning, column, label, readers, isEmpty);
      default: {
        // "City" and "city" are one field.
        const name = fieldName(column);
        const field = fields.get(spelling(name)) ?? name;
        fields.set(spelling(name), field);
        const read = ownValue(column, field, readers, isOwn);
        return ({ line, row, values, refuse }) => {
          const result = read(line, cellAt(row, at));
          if (result && !result.ok) refuse(line, at, textIn(cellAt(row, at)), result.why);
          if (!result?.ok) return;
          const own = result.value;
          const known = values.own.find((one) => one.field === field);
          if (!known) values.own = added(values.own, own);
          else if (known.value !== own.value) addNote(values, `${label}: ${own.value}`);
        };
      }
    }
  }

  /** Joined names are cut as one. */
  function cutName({ line, values }: OpenRow, name: string, at: number): void {
    if (PLAIN_NAME.test(name)) return;
    values.name = nameText(name)?.trim() ?? null;
    if (name.length <= MAX_NAME) return;
    cut.add(at, line);
    addNote(values, `${labelOf(at)}: ${name}`);
  }
}

/** Nothing in it needs cleaning. */
const PLAIN_NAME = /^[\x20-\x7e]{1,200}$/;

/** Columns whose cells become no text that `forbids` looks at. */
const SILENT: ReadonlySet<Meaning> = new Set(['ignore', 'name', 'platform', 'next-action'] as const);

/** Columns of which a cell goes to the note without being refused: "kontakt (at) web.de". */
const WORDED: ReadonlySet<Meaning> = new Set(['email', 'phone', 'stage'] as const);

/** Longer texts are descriptions, which may say so of something else. */
const MAX_STATEMENT = 40;

function forbids({ notes, stage, tags, own }: OpenRow['values'], saysSo: (text: string) => boolean): boolean {
  return (
    notes.some(saysSo) ||
    (stage !== null && saysSo(stage)) ||
    tags.some(saysSo) ||
    own.some(({ value }) => typeof value === 'string' && value.length <= MAX_STATEMENT && saysSo(value))
  );
}
