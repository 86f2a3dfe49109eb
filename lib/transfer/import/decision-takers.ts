import type { AudienceReport, NextAction } from '../../model/candidate';
import type { ColumnReaders } from './column-readers';
import { cellAt, textIn } from './grid';
import type { Column, Meaning } from './meanings';
import { addNote, type Taker, takeOnce } from './open-row';
import { ratingIn } from './rating-text';
import { plainCell } from './text-cells';

/** A rating, a part of the next action, or one of the audience report. */
type DecisionMeaning = Extract<Meaning, 'rating' | `next-action${string}` | `audience-${string}`>;

const NO_ACTION: NextAction = { text: '', day: null };
const NO_AUDIENCE: AudienceReport = { countries: '', ages: '', genders: '', reach: null, day: null };

/** Takes what the user decided or the creator reported: a rating, a part of the next action, or one of the audience. */
export function decisionTaker(
  meaning: DecisionMeaning,
  { at }: Column,
  label: string,
  { dates, numbers }: ColumnReaders,
  isEmpty: (text: string) => boolean,
): Taker {
  switch (meaning) {
    case 'rating':
      return ({ line, row, values, refuse }) => {
        const text = plainCell(cellAt(row, at));
        if (isEmpty(text)) return;
        const rating = ratingIn(text);
        if (rating === null) refuse(line, at, text, { code: 'not-a-rating' });
        else takeOnce(values, 'rating', rating, `${label}: ${text}`);
      };
    case 'next-action':
      return ({ row, values }) => {
        const text = plainCell(cellAt(row, at));
        if (isEmpty(text)) return;
        const { text: before, day } = values.nextAction ?? NO_ACTION;
        if (before === '') values.nextAction = { text, day };
        else if (before !== text) addNote(values, `${label}: ${text}`);
      };
    case 'audience-countries':
    case 'audience-ages':
    case 'audience-genders': {
      const part = PARTS[meaning];
      return ({ row, values }) => {
        const text = plainCell(cellAt(row, at));
        if (isEmpty(text)) return;
        const known = values.audience ?? NO_AUDIENCE;
        if (known[part] === '') values.audience = { ...known, [part]: text };
        else if (known[part] !== text) addNote(values, `${label}: ${text}`);
      };
    }
    case 'audience-reach':
      return ({ line, row, values, refuse }) => {
        const reach = numbers.get(at)?.read(line, cellAt(row, at)) ?? null;
        if (reach?.ok) values.audience = { ...(values.audience ?? NO_AUDIENCE), reach: reach.value.value };
        else if (reach) refuse(line, at, textIn(cellAt(row, at)), reach.why);
      };
    case 'next-action-day':
    case 'audience-day':
      return ({ line, row, values, refuse }) => {
        const day = dates.get(at)?.read(line, cellAt(row, at)) ?? null;
        if (day === null) return;
        if (!day.ok) refuse(line, at, textIn(cellAt(row, at)), day.why);
        else if (meaning === 'audience-day')
          values.audience = { ...(values.audience ?? NO_AUDIENCE), day: day.value };
        else values.nextAction = { ...(values.nextAction ?? NO_ACTION), day: day.value };
      };
  }
}

const PARTS = {
  'audience-countries': 'countries',
  'audience-ages': 'ages',
  'audience-genders': 'genders',
} as const;
