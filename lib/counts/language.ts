import { latinUnits, marksByLanguage, unitsByLanguage, unitsOfNoLanguage } from './deviations';
import { startsEastAsianOrLatin } from './scripts';
import { addMissingUnits, addUnits, type UnitTable, unitKey, unitsFromIntl } from './unit-table';

/** All that is known about how one language writes counts. */
export interface Language {
  /** A tag that `Intl` understands. */
  tag: string;
  /**
   * Whether a word that is no known unit may be taken for a label. Not where the page names a language whose units
   * nobody told us: there any word beside a number may be one.
   */
  knowsUnits: boolean;
  /** The decimal and the grouping mark; `?` where unknown. */
  decimal: string;
  group: string;
  units: UnitTable;
  /** Units of two letters and more in lower case. */
  lowerUnits: UnitTable;
  /** What units put before the number, longest first; the last is nothing. */
  prefixes: string[];
  /** First characters and greatest length of what units put after it. */
  suffixStarts: Set<string>;
  longestSuffix: number;
  /** Matches the first letter of words in scripts whose units are known: the language's own, and those of `labels.ts`. */
  letters: RegExp;
}

const known = new Map<string, Language>();

/** Made at the first count in a language (well under a millisecond) and kept. */
export function languageOf(tag: string): Language {
  let language = known.get(tag);
  if (!language) {
    language = describe(tag);
    // A page cannot fill the memory by changing its language.
    if (known.size >= 100) known.clear();
    known.set(tag, language);
  }
  return language;
}

function describe(pageTag: string): Language {
  const locale = localeOf(pageTag);
  const own = locale ? unitsByLanguage[locale.language] : undefined;
  const inIntl = locale !== null && Intl.NumberFormat.supportedLocalesOf(locale.baseName).length > 0;
  if (!locale || (!own && !inIntl)) {
    const isUnnamed = /^(|und|mul|zxx)$/i.test(pageTag.trim());
    const units: UnitTable = new Map();
    addUnits(units, isUnnamed ? `${unitsOfNoLanguage} =k` : unitsOfNoLanguage);
    const marks = { decimal: '?', group: '?', letters: startsEastAsianOrLatin };
    return { tag: 'und', knowsUnits: isUnnamed, ...marks, ...searchable(units) };
  }
  const tag = locale.baseName;
  const units: UnitTable = inIntl ? unitsFromIntl(tag) : new Map();
  // What `Intl` writes where it knows a language by name only.
  const knowsUnits = own !== undefined || units.size !== 4 || !units.has(unitKey('', 'G'));
  if (own) addUnits(units, own);
  addMissingUnits(units, latinUnits);
  const [decimal = '?', group = '?'] = marksByLanguage[locale.language] ?? marksOf(inIntl ? tag : 'en');
  return { tag, knowsUnits, decimal, group, letters: lettersOf(locale), ...searchable(units) };
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return null;
  }
}

function marksOf(tag: string): string[] {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  return ['decimal', 'group'].map((type) => parts.find((part) => part.type === type)?.value ?? '?');
}

function lettersOf(locale: Intl.Locale): RegExp {
  try {
    return new RegExp(`${startsEastAsianOrLatin.source}|^\\p{Script=${locale.maximize().script}}`, 'u');
  } catch {
    return startsEastAsianOrLatin;
  }
}

type Searchable = Pick<Language, 'units' | 'lowerUnits' | 'prefixes' | 'suffixStarts' | 'longestSuffix'>;

function searchable(units: UnitTable): Searchable {
  const lowerUnits: UnitTable = new Map();
  const prefixes = new Set(['']);
  const suffixStarts = new Set<string>();
  let longestSuffix = 0;
  for (const [key, unit] of units) {
    const [prefix = '', suffix = ''] = key.split('|');
    prefixes.add(prefix);
    suffixStarts.add(suffix.charAt(0).toLowerCase());
    longestSuffix = Math.max(longestSuffix, suffix.length);
    if (key.length < 3) continue;
    const lower = key.toLowerCase();
    const other = lowerUnits.get(lower);
    const clash = other !== undefined && other.usual !== unit.usual;
    lowerUnits.set(lower, clash ? { usual: Number.NaN, byDigits: [] } : unit);
  }
  const longestFirst = [...prefixes].sort((a, b) => b.length - a.length);
  return { units, lowerUnits, prefixes: longestFirst, suffixStarts, longestSuffix };
}
