import { latinUnits, marksByLanguage, unitsByLanguage, unitsOfNoLanguage } from './deviations';
import { startsEastAsianOrLatin } from './scripts';
import { addMissingUnits, addUnits, type UnitTable, unitKey, unitsFromIntl } from './unit-table';

/** Everything known about how one language writes counts. */
export interface Language {
  /** A tag that `Intl` understands. */
  tag: string;
  /**
   * Whether an unknown word beside a number may be a label. False if the language's units are unknown: any word may
   * then be a unit.
   */
  knowsUnits: boolean;
  /** The decimal and the grouping mark; `?` if unknown. */
  decimal: string;
  group: string;
  /** Units of two or more letters are listed in lower case too. */
  units: UnitTable;
  /** The parts of units before the number, longest first; the last is empty. */
  prefixes: string[];
  /** The first characters, in lower case, of the parts after the number. */
  suffixStarts: Set<string>;
  /**
   * Matches the first letter of a word in a script whose units are known: the language's own script, and those in
   * `labels.ts`.
   */
  letters: RegExp;
}

const known = new Map<string, Language>();

/**
 * Built at the first count in a language and then memoized. It takes four milliseconds, and thirteen more if nothing in the
 * browser's process has used `Intl` before (2026-11).
 */
export function languageOf(tag: string): Language {
  let language = known.get(tag);
  if (!language) {
    language = describe(tag);
    // Keeps a page that changes its language from filling the memory.
    if (known.size >= 100) known.clear();
    known.set(tag, language);
  }
  return language;
}

function describe(pageTag: string): Language {
  const locale = localeOf(pageTag.trim());
  const tag = locale?.baseName ?? 'und';
  const isUnnamed = /^(und|mul|zxx)?$/i.test(tag);
  const own = unitsByLanguage[locale?.language ?? ''];
  const inIntl = Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  const units: UnitTable = inIntl ? unitsFromIntl(tag) : new Map();
  // If `Intl` only knows a language's name, it returns K, M, G and T and nothing else.
  const hasUnits = own !== undefined || (inIntl && (units.size !== 4 || !units.has(unitKey('', 'G'))));
  if (own) addUnits(units, own);
  addMissingUnits(units, own || inIntl ? latinUnits : unitsOfNoLanguage);
  const [decimal = '?', group = '?'] =
    marksByLanguage[locale?.language ?? ''] ?? (inIntl ? marksOf(tag) : own ? '.,' : '??');
  const letters = locale ? lettersOf(locale) : startsEastAsianOrLatin;
  return { tag, knowsUnits: hasUnits || isUnnamed, decimal, group, letters, ...searchable(units) };
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/** The grouping and the decimal mark. */
function marksOf(tag: string): string {
  const written = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).format(12345.5);
  const [, group = '', decimal = '?'] = /12(\D?)345(\D)5/.exec(written) ?? [];
  return decimal + group;
}

function lettersOf(locale: Intl.Locale): RegExp {
  try {
    return new RegExp(`${startsEastAsianOrLatin.source}|^\\p{sc=${locale.maximize().script}}`, 'u');
  } catch {
    return startsEastAsianOrLatin;
  }
}

/** Indexes the units for fast search. */
function searchable(units: UnitTable): Pick<Language, 'units' | 'prefixes' | 'suffixStarts'> {
  const prefixes = new Set(['']);
  const suffixStarts = new Set<string>();
  for (const [key, unit] of [...units]) {
    const [prefix = '', suffix = ''] = key.split('|');
    prefixes.add(prefix);
    suffixStarts.add(suffix.charAt(0).toLowerCase());
    const lower = key.toLowerCase();
    if (key.length > 2 && !units.has(lower)) units.set(lower, unit);
  }
  return { units, suffixStarts, prefixes: [...prefixes].sort((a, b) => b.length - a.length) };
}
