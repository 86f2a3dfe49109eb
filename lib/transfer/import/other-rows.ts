import type { PlatformId } from '../../model/platform';
import { columnLetters } from './column-letters';
import type { ImportedCreator, Variant, VariantTexts } from './creators';
import type { Column, Meaning } from './meanings';
import { linesOf } from './merge-rule';

/** Undefined where the rows of the creator agree. */
export function variantTexts(creator: ImportedCreator, columns: readonly Column[]): VariantTexts | undefined {
  const texts = new Map<unknown, string>();
  let areAgreed = true;
  const add = (heading: string, variants: readonly Variant<unknown>[], open: readonly { line: number }[]) => {
    for (const variant of variants) texts.set(variant, `${heading}: ${textOf(variant.value)}`);
    const isOpen = variants.some((variant) => open.some(({ line }) => !linesOf(variant).includes(line)));
    if (variants.length > 1 || isOpen) areAgreed = false;
  };
  const openIn = (field: string) => creator.unsettled.filter((one) => one.field === field);
  const headingOf = (meaning: Meaning, platform: PlatformId | null = null): string => {
    const all = columns.filter((column) => column.meaning === meaning);
    const column = all.find((one) => one.platform === platform) ?? all[0];
    return column ? column.heading || columnLetters(column.at) : meaning;
  };
  const { fees, own, profiles } = creator;
  add(headingOf('name'), creator.name, openIn('name'));
  add(headingOf('email'), creator.email, openIn('email'));
  add(headingOf('phone'), creator.phone, openIn('phone'));
  add(headingOf('stage'), creator.stage, openIn('stage'));
  add(headingOf('rating'), creator.rating, openIn('rating'));
  add(headingOf('next-action'), creator.nextAction, openIn('next-action'));
  add(headingOf('audience-countries'), creator.audience, openIn('audience'));
  add(headingOf('fee-asked'), fees.asked, openIn('fee-asked'));
  add(headingOf('fee-offered'), fees.offered, openIn('fee-offered'));
  add(headingOf('fee-agreed'), fees.agreed, openIn('fee-agreed'));
  for (const { field, values } of own) add(field, values, openIn(`own:${field}`));
  for (const { platform, followers, engagementRate, unsettled } of profiles) {
    const openOf = (field: string, on: string | null) =>
      unsettled.filter((one) => one.field === field && one.day === on);
    // Figures of different days are a history.
    for (const [day, ofDay] of Map.groupBy(followers, (one) => one.day))
      add(headingOf('followers', platform), ofDay, openOf('followers', day));
    for (const [day, ofDay] of Map.groupBy(engagementRate, (one) => one.day))
      add(headingOf('engagement-rate', platform), ofDay, openOf('engagement-rate', day));
  }
  return areAgreed ? undefined : texts;
}

/** As the file writes it, or as plainly as a file can. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('raw' in value) return String(value.raw);
  if ('amount' in value && 'currency' in value) return `${value.amount} ${value.currency}`;
  return Object.values(value)
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

/**
 * The notes about values that do not count, one for each row, without those that are noted already: "From row 12: E-mail:
 * maya@bakes.example; Fee: 500 USD".
 */
export function notesAboutRows(
  losing: readonly Variant<unknown>[],
  texts: VariantTexts,
  isNoted: (text: string) => boolean,
  sentence: string,
): string[] {
  const byLine = new Map<number, string[]>();
  for (const variant of losing) {
    const text = texts.get(variant);
    if (text === undefined || isNoted(text)) continue;
    const said = byLine.get(variant.line) ?? [];
    if (!said.includes(text)) byLine.set(variant.line, [...said, text]);
  }
  return [...byLine]
    .toSorted(([a], [b]) => a - b)
    .map(([line, values]) =>
      sentence.replace('{line}', String(line)).replace('{values}', () => values.join('; ')),
    );
}

/** Whether notes have a text as a whole line, or as one of the values in a note about a row. */
export function hasNote(notes: string, text: string): boolean {
  for (let at = notes.indexOf(text); at >= 0; at = notes.indexOf(text, at + 1)) {
    const isBegin = at === 0 || /(?:\n|: |; )$/.test(notes.slice(Math.max(0, at - 2), at));
    const isEnd = /^(?:$|\n|; )/.test(notes.slice(at + text.length, at + text.length + 2));
    if (isBegin && isEnd) return true;
  }
  return false;
}
