import { latinUnits, marksByLanguage, unitsByLanguage, unitsOfNoLanguage } from './deviations';
import { addMissingUnits, addUnits, type Unit, type UnitTable, unitsFromIntl } from './unit-table';

/** All that is known about how one language writes counts. */
export interface Language {
  /** A tag that `Intl` understands, `und` where the page's tag says nothing. */
  tag: string;
  /** The decimal and the grouping mark; `?` where unknown. */
  decimal: string;
  group: string;
  units: UnitTable;
  /** Units of two letters and more in lower case. */
  lowerUnits: UnitTable;
  /** What units put before the number, longest first; the last is nothing. */
  prefixes: string[];
  longestSuffix: number;
  /** Matches a first letter in the language's own script or, in any language, a Latin one. */
  script: RegExp;
}

const latinLetter = /^\p{Script=Latn}/u;
const known = new Map<string, Language>();

/** Made at the first count in a language (about a millisecond) and kept. */
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
  const own = locale && unitsByLanguage[locale.language];
  if (!locale) {
    const units: UnitTable = new Map();
    addUnits(units, unitsOfNoLanguage);
    return { tag: 'und', decimal: '?', group: '?', script: latinLetter, ...searchable(units) };
  }
  const tag = locale.baseName;
  const inIntl = Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  const units = inIntl ? unitsFromIntl(tag) : new Map<string, Unit>();
  if (own) addUnits(units, own);
  addMissingUnits(units, latinUnits);
  const [decimal = '?', group = '?'] = marksByLanguage[locale.language] ?? marksOf(inIntl ? tag : 'en');
  return { tag, decimal, group, script: scriptOf(locale), ...searchable(units) };
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'));
    const isKnown =
      locale.language in unitsByLanguage || Intl.NumberFormat.supportedLocalesOf(locale.baseName).length > 0;
    return isKnown ? locale : null;
  } catch {
    return null;
  }
}

function marksOf(tag: string): string[] {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  return ['decimal', 'group'].map((type) => parts.find((part) => part.type === type)?.value ?? '?');
}

function scriptOf(locale: Intl.Locale): RegExp {
  const script = locale.maximize().script ?? 'Latn';
  const scripts = ['Jpan', 'Kore', 'Hans', 'Hant'].includes(script)
    ? ['Hani', 'Hira', 'Kana', 'Hang']
    : [script];
  try {
    return new RegExp(`^[${['Latn', ...scripts].map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
  } catch {
    return latinLetter;
  }
}

function searchable(units: UnitTable): Pick<Language, 'units' | 'lowerUnits' | 'prefixes' | 'longestSuffix'> {
  const lowerUnits: UnitTable = new Map();
  const prefixes = new Set(['']);
  let longestSuffix = 0;
  for (const [key, unit] of units) {
    const [prefix = '', suffix = ''] = key.split('|');
    prefixes.add(prefix);
    longestSuffix = Math.max(longestSuffix, suffix.length);
    const lower = key.toLowerCase();
    const other = lowerUnits.get(lower);
    const clash = other !== undefined && other.usual !== unit.usual;
    if (key.length > 2) lowerUnits.set(lower, clash ? { usual: Number.NaN, byDigits: [] } : unit);
  }
  return {
    units,
    lowerUnits,
    prefixes: [...prefixes].sort((a, b) => b.length - a.length),
    longestSuffix,
  };
}
