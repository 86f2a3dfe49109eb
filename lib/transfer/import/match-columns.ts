import type { OwnField } from '../../model/label';
import type { PlatformId } from '../../model/platform';
import { type Candidate, findAccounts, likeHandles, mayBeHandles } from './find-accounts';
import type { Table } from './find-table';
import { isOfAnotherPerson } from './heading-person';
import { headingText } from './heading-text';
import type { HeadingMeaning } from './heading-words';
import { becomesField, fieldCalled, meaningInto } from './known-fields';
import { matchHeading } from './match-heading';
import type { Column, Confidence, Meaning } from './meanings';
import { matchOwnFile } from './own-file';
import { settleTwins } from './twin-columns';
import { meaningInValues, meaningWithValues, ownKind } from './value-meanings';
import { type ValueShapes, valueShapes } from './value-shapes';

/** What the user chose for columns, by their place. */
export type ChosenMeanings = Readonly<Record<number, ChosenMeaning>>;

interface ChosenMeaning {
  meaning: Meaning;
  platform?: PlatformId | null;
  /** The id of the field of the user's own that the column goes into, if it is one that is there. */
  field?: string;
}

/**
 * What each column means, by its heading and by its values. A meaning that only one column can have goes to the surest one;
 * the others become fields of the user's own, of which `fields` are those that are there.
 */
export function matchColumns(
  table: Table,
  chosen: ChosenMeanings = {},
  fields: readonly OwnField[] = [],
): Column[] {
  const own = matchOwnFile(table);
  if (own) return withChosen(own, chosen, fields);
  const candidates = table.headings.map((heading, at) => candidateFor(table, heading, at));
  if (!candidates.some(({ meaning }) => meaning === 'account')) findAccounts(candidates);
  leaveOutIds(candidates);
  if (table.headingLine === null) guessByValues(candidates);
  settleTwins(candidates);
  return withChosen(
    candidates.map(({ at, heading, shapes, platform, otherPlatform, meaning, confidence, why }): Column => {
      const kept = meaning ?? ownKind(shapes);
      return {
        ...{ at, heading, platform, otherPlatform },
        meaning: heading === '' && meaning === null ? 'ignore' : kept,
        confidence: meaning === null ? 'likely' : confidence,
        why: meaning === null ? 'nothing-else' : why,
      };
    }),
    chosen,
    fields,
  ).map((column) => {
    // Who chose a custom field for the heading wants one of its own.
    const isOpen = column.why !== 'chosen' && becomesField(column);
    const field = isOpen ? fieldCalled(column, table.rows, fields) : null;
    return field ? { ...column, field } : column;
  });
}

const withChosen = (
  columns: readonly Column[],
  chosen: ChosenMeanings,
  fields: readonly OwnField[],
): Column[] =>
  columns.map((column) => {
    const choice = chosen[column.at];
    if (!choice) return column;
    const { meaning, platform = column.platform } = choice;
    const field = fields.find(({ id }) => id === choice.field);
    const into = field ? { meaning: meaningInto(field, column), field } : { meaning };
    return { ...column, ...into, platform, confidence: 'certain', why: 'chosen' };
  });

function candidateFor({ rows, groups }: Table, own: string, at: number): Candidate {
  const group = groups[at] ?? '';
  // "E-mail" below "Manager" is not the creator's, and alone it would be called so.
  const heading = own !== '' && isOfAnotherPerson(headingText(group)) ? `${group} ${own}` : own;
  const shapes = valueShapes(rows, at);
  const { meanings, isWhole, platform, otherPlatform } = matchHeading(heading, groups[at]);
  const base = { at, heading, shapes, platform, otherPlatform };
  if (otherPlatform !== null) return { ...base, meaning: 'account', confidence: 'certain', why: 'heading' };
  const byHeading = firstFitting(meanings, shapes, isWhole, heading);
  if (byHeading) {
    const confidence: Confidence = byHeading.isBacked || isWhole ? 'certain' : 'likely';
    return {
      ...base,
      meaning: byHeading.meaning,
      confidence: byHeading.isGuess ? 'guessed' : confidence,
      why: byHeading.isBacked ? 'heading-and-values' : 'heading',
    };
  }
  // A heading that is a word for something else is no reason to look for another meaning.
  const byValues = meanings.length > 0 || heading === '' ? null : meaningInValues(shapes);
  return { ...base, meaning: byValues, confidence: 'likely', why: 'values' };
}

function firstFitting(
  meanings: readonly HeadingMeaning[],
  shapes: ValueShapes,
  isWhole: boolean,
  heading: string,
) {
  for (const meaning of meanings) {
    const fitting = meaningWithValues(meaning, shapes, isWhole, heading);
    if (fitting) return fitting;
  }
  return null;
}

/** Beside columns of networks, "uid" is the id of a tool. */
function leaveOutIds(candidates: readonly Candidate[]): void {
  const accounts = candidates.filter(({ meaning }) => meaning === 'account');
  if (!accounts.some(({ platform }) => platform !== null)) return;
  for (const candidate of accounts)
    if (headingText(candidate.heading) === 'uid' && candidate.shapes.named < MAX_NAMED_IDS)
      Object.assign(candidate, { meaning: null });
}
const MAX_NAMED_IDS = 0.3;

/** Without headings, what the values prove is taken, and what they only suggest is asked. */
function guessByValues(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const meaning = meaningInValues(candidate.shapes);
    if (meaning) Object.assign(candidate, { meaning, confidence: 'likely', why: 'values' });
  }
  // Addresses that repeat are those of an agency or of a colleague, if each row has another one as well.
  const mails = candidates.filter(({ meaning }) => meaning === 'email');
  for (const mail of mails)
    if (mails.some((other) => other !== mail && other.shapes.distinct > mail.shapes.distinct))
      Object.assign(mail, { meaning: 'ignore', confidence: 'guessed', why: 'values' });
  if (!candidates.some(({ meaning }) => meaning === 'account')) {
    const most = Math.max(...candidates.map(({ shapes }) => shapes.filled));
    const [best] = candidates
      .filter(({ meaning, shapes }) => meaning === null && shapes.filled * 2 >= most && mayBeHandles(shapes))
      .toSorted((a, b) => likeHandles(b.shapes) - likeHandles(a.shapes));
    if (best) Object.assign(best, { meaning: 'account', confidence: 'guessed', why: 'values' });
  }
  for (const candidate of candidates) {
    const { shapes, meaning } = candidate;
    if (meaning !== null || shapes.filled === 0) continue;
    Object.assign(candidate, { meaning: guessIn(shapes), confidence: 'guessed', why: 'values' });
  }
}

/** What is suggested for a column of which neither heading nor values tell. */
function guessIn(shapes: ValueShapes): Meaning {
  const { number, above100, percent, money, date, webLink, phone, spaced, long, distinct, values } = shapes;
  // Ids and phone numbers: no account has ten digits of followers.
  const isIds = values.filter((value) => /^\+?\d{10,}$/.test(value)).length > values.length / 2;
  if (number >= 0.7 && above100 > 0.5 && !isIds) return 'followers';
  if (percent >= 0.6) return 'engagement-rate';
  const isText = number + money + date + webLink + phone < 0.3;
  return isText && spaced >= 0.4 && long < 0.1 && distinct > 0.7 ? 'name' : 'ignore';
}
