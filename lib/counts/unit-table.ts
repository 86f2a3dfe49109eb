import { aroundNumber, unitText } from './plain-text';

/** The value of a unit as a power of ten; NaN if a language uses it for two values. */
export interface Unit {
  exponent: number;
  /** For a unit with two meanings: the exponent, indexed by how many digits come before the decimal mark. */
  byDigits: number[];
  /**
   * True if the unit is only certain without a space before it ("12M", not "12 M"), false if it is only certain with a
   * space. Undefined if both are certain.
   */
  adjacent?: boolean;
  /** True if some writers mean a tenth of the unit. Ignored where `byDigits` has a value. */
  mayBeTenth?: boolean;
}

/** Units keyed by the text before and after the number: `elfu|` in "elfu 2.4", `|K` in "2.4K", `ကုဋေ|ထ` on both sides. */
export type UnitTable = Map<string, Unit>;

/** In characters; the longest of CLDR 48 is the Catalan "milers de milions". */
export const MAX_UNIT_LENGTH = 24;

export function unitKey(before: string, after: string): string {
  return `${before}|${after}`;
}

export function exponentOf(unit: Unit, digits: number): number {
  return unit.byDigits[digits] ?? unit.exponent;
}

export function mayBeTenth(unit: Unit, digits: number): boolean {
  return unit.mayBeTenth === true && unit.byDigits[digits] === undefined;
}

/** The units that `Intl` writes in a language, found by formatting numbers of every size and plural form. */
export function unitsFromIntl(locale: string): UnitTable {
  const table: UnitTable = new Map();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
      useGrouping: false,
    });
    // Short forms win over long ones: some languages' long patterns are wrong by a factor of ten (ne, CLDR 48).
    const found: UnitTable = new Map();
    for (let power = 3; power < 15; power += 1) {
      for (const factor of [1, 1.1, 1.5, 2, 2.2, 3, 5, 6]) {
        const value = Math.round(factor * 10 ** power);
        noteUnit(found, format.format(value), value);
      }
    }
    for (const [key, unit] of found) if (!table.has(key)) table.set(key, unit);
  }
  return table;
}

function noteUnit(table: UnitTable, written: string, value: number): void {
  const around = aroundNumber(written);
  // "mille" for 1,000 has no number; a large number written out has no unit.
  if (!around || around.before + around.after === '') return;
  const key = unitKey(around.before, around.after);
  const exponent = Math.round(Math.log10(value / around.number));
  const digits = String(Math.trunc(around.number)).length;
  const unit = table.get(key) ?? { exponent, byDigits: [] };
  if (unit.exponent !== exponent) unit.exponent = Number.NaN;
  unit.byDigits[digits] = (unit.byDigits[digits] ?? exponent) === exponent ? exponent : Number.NaN;
  table.set(key, unit);
}

const certainty: Record<string, Partial<Unit>> = {
  '=': { adjacent: true },
  '~': { adjacent: false },
  '<': { mayBeTenth: true },
};

/**
 * Adds units written as in `deviations.ts`: an exponent, then the units with that exponent, as in `3 mil 6 M 9 mil_M`.
 * `_` is a space, and `…` is the number in a unit on both sides of it. `=K` is only certain without a space before it,
 * `~K` only with a space, and `<K` may mean a tenth. `6/3` is the exponent 6 for numbers of three or more digits.
 */
export function addUnits(table: UnitTable, written: string): void {
  let exponent = 0;
  let fromDigits = 0;
  for (const word of written.split(' ')) {
    if (/^\d/.test(word)) {
      [exponent = 0, fromDigits = 0] = word.split('/').map(Number);
      continue;
    }
    const mark = /^[=~<]/.exec(word)?.[0];
    const name = mark ? word.slice(1) : word;
    const [first = '', second] = unitText(name.replaceAll('_', ' ')).split('…');
    const key = second === undefined ? unitKey('', first) : unitKey(first.trim(), second.trim());
    if (fromDigits === 0) {
      table.set(key, { exponent, byDigits: [], ...certainty[mark ?? ''] });
      continue;
    }
    const { exponent: before = Number.NaN, byDigits = [], ...more }: Partial<Unit> = table.get(key) ?? {};
    for (let digits = fromDigits; digits <= 15; digits += 1) byDigits[digits] = exponent;
    table.set(key, { exponent: more.mayBeTenth ? before : Number.NaN, byDigits, ...more });
  }
}

/** Adds units that the table does not define yet, in capitals or not. */
export function addMissingUnits(table: UnitTable, written: string): void {
  const more: UnitTable = new Map();
  addUnits(more, written);
  for (const [key, unit] of more) {
    const others = [table.get(key.toLowerCase()), table.get(key.toUpperCase())];
    if (!table.has(key) && others.every((other) => !other || other.exponent === unit.exponent))
      table.set(key, unit);
  }
}
