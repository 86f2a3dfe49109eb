import { PLATFORM_NAMES } from '../model/platform';
import { digitReplacer } from './digits';
import { languageWords, monthWords, unitWords } from './language-words';
import { inventedId, inventedWord } from './letters';
import { scrubLink } from './links';
import type { Replacer, ReplacerFacts, Tally } from './replacer';

const PLATFORM_WORDS = Object.values(PLATFORM_NAMES).map((name) => name.toLowerCase());

export function startReplacer(facts: ReplacerFacts): Replacer {
  const { known, secret } = facts;
  const texts = new Set([...known.texts, ...languageWords(facts.language), ...PLATFORM_WORDS]);
  const tally: Tally = { words: 0, numbers: 0, links: 0, times: 0 };
  const digits = digitReplacer(secret, facts.rounded);
  const replacer: Replacer = {
    ...facts,
    tally,
    word: wordReplacer(secret, texts, tally),
    digits: (text) => {
      tally.numbers += 1;
      return digits(text);
    },
    id: (text) => {
      tally.numbers += 1;
      return facts.moveId(text) ?? inventedId(secret, text);
    },
    link: (address) => scrubLink(address, replacer),
    texts,
    values: new Set([...texts, ...known.values]),
    selectors: new Set([...known.selectors, ...known.values]),
    paths: new Set(known.paths),
    keys: new Set(known.keys),
    months: new Set(monthWords(facts.language)),
    units: new Set(unitWords(facts.language)),
    patterns: known.patterns.map(([source, flags]) => new RegExp(source, `${flags.replace('g', '')}g`)),
  };
  return replacer;
}

/** Two words never become one, and no invented word begins like one that stays. */
function wordReplacer(secret: string, stays: ReadonlySet<string>, tally: Tally) {
  const units = [...stays].filter((word) => word.length > 1 && word.length < 6);
  const invented = new Map<string, string>();
  const taken = new Set<string>();
  const isFree = (candidate: string, word: string) =>
    candidate !== word &&
    !taken.has(candidate) &&
    !stays.has(candidate) &&
    (candidate.length < 3 || !units.some((unit) => unit.length > 2 && candidate.startsWith(unit)));
  const invent = (lower: string): string => {
    for (let salt = 0; salt < 60; salt += 1) {
      const candidate = inventedWord(secret, lower, salt);
      if (isFree(candidate, lower)) return candidate;
    }
    return inventedWord(secret, lower, 60);
  };
  return (word: string): string => {
    tally.words += 1;
    const lower = word.toLowerCase();
    // A single letter tells nothing, and beside a number it may be a unit.
    if (/^[a-z]$/.test(lower)) return word;
    const replacement = invented.get(lower) ?? invent(lower);
    invented.set(lower, replacement);
    taken.add(replacement);
    return inCapitalsOf(word, replacement);
  };
}

function inCapitalsOf(word: string, replacement: string): string {
  const signs = [...word].filter((sign) => !/\p{M}/u.test(sign));
  return [...replacement]
    .map((letter, index) => (/\p{Lu}/u.test(signs[index] ?? '') ? letter.toUpperCase() : letter))
    .join('');
}
