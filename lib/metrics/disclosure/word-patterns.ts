import type { Jurisdiction } from './jurisdiction';
import {
  JURISDICTION_IDS,
  type JurisdictionId,
  type Stance,
  type WordForm,
  type WordList,
} from './jurisdiction';
import { CANADA } from './jurisdictions/ca';
import { GERMANY } from './jurisdictions/de';
import { EUROPEAN_UNION } from './jurisdictions/eu';
import { FRANCE } from './jurisdictions/fr';
import { INDIA } from './jurisdictions/in';
import { UNITED_KINGDOM } from './jurisdictions/uk';
import { UNITED_STATES } from './jurisdictions/us';

/** One jurisdiction's view of a word. */
export interface Listing {
  jurisdiction: JurisdictionId;
  language: string;
  stance: Stance;
  /** True if the word often means something unpaid too. */
  vague: boolean;
  /** The source of the view and its year; null if none is printed. */
  source: string;
  year: number | null;
}

export interface WordPattern {
  listing: Listing;
  /** A lower-case string that every matching caption contains, to reject most captions quickly. */
  needle: string;
  pattern: RegExp;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
const NOT_INSIDE = `(?<!${LETTER}|[#@])`;
const ENDS = `(?!${LETTER})`;

const MORE_WORDS = String.raw`(\s{1,3}[\p{L}\p{M}]{1,30}){0,3}`;
const LINE_OPENS = String.raw`(?<=^[^\p{L}\p{N}\n#@]{0,6})`;

export const JURISDICTIONS: Record<JurisdictionId, Jurisdiction> = {
  us: UNITED_STATES,
  uk: UNITED_KINGDOM,
  eu: EUROPEAN_UNION,
  fr: FRANCE,
  de: GERMANY,
  ca: CANADA,
  in: INDIA,
};

/** Every listed word as a regular expression over text normalized by `plainText`. */
export const WORD_PATTERNS: readonly WordPattern[] = JURISDICTION_IDS.flatMap((jurisdiction) =>
  JURISDICTIONS[jurisdiction].lists.flatMap((list) => patternsOf(jurisdiction, list)),
);

function patternsOf(jurisdiction: JurisdictionId, list: WordList): WordPattern[] {
  const { language, stance, vague = false, source, year } = list;
  return list.words.flatMap((written) => {
    const word = written.normalize('NFKC');
    const needle = word.split(' ')[0] ?? word;
    const as = (form: string, isVague: boolean): WordPattern => ({
      listing: { jurisdiction, language, stance, vague: isVague, source, year },
      needle,
      pattern: new RegExp(form, 'gimu'),
    });
    // The stricter pattern comes first: of two patterns of one list that match the same letters, the first counts.
    return list.form === 'anywhere' && !word.includes(' ')
      ? [as(opening(word), vague), as(sourceOf(word, 'anywhere'), true)]
      : [as(sourceOf(word, list.form), vague)];
  });
}

function tagOf(word: string): string {
  return `#${word.replaceAll(' ', '_?')}${ENDS}`;
}

function phraseOf(word: string): string {
  return `${word.replaceAll(' ', String.raw`\s{1,3}`)}${ENDS}`;
}

/** A single word that labels the post: as for `label`, or at the start of a line that then names an account. */
function opening(word: string): string {
  return String.raw`${sourceOf(word, 'label')}|${LINE_OPENS}${phraseOf(word)}(?=${MORE_WORDS}\s{1,3}@)`;
}

/** Repetitions are bounded, so that the search takes linear time in a hostile caption. */
function sourceOf(word: string, form: WordForm): string {
  const tag = tagOf(word);
  const phrase = `${NOT_INSIDE}${phraseOf(word)}`;
  switch (form) {
    case 'tag':
      return tag;
    case 'tag-ending':
      return `#${LETTER}{1,60}${word.replaceAll(' ', '_?')}${ENDS}`;
    case 'anywhere':
      // A hashtag may contain only the first word: "#sponsored by".
      return `${tag}|${NOT_INSIDE}#?${phraseOf(word)}`;
    case 'label':
      return [
        tag,
        // In brackets or between bars.
        String.raw`(?<=[(\[{*|]\s{0,3})${phrase}(?=\s{0,3}[)\]}*|])`,
        // At the start of a line, followed by punctuation or an emoji, or alone on the line.
        String.raw`${LINE_OPENS}${phrase}(?=\s{0,3}[:|\/\-–—.,!\p{Extended_Pictographic}]|\s*$)`,
      ].join('|');
    case 'before-mention':
      return String.raw`${phrase}(?=${MORE_WORDS}\s{1,3}@)`;
    case 'before-mention-and-free':
      return String.raw`${phrase}${MORE_WORDS}\s{1,3}@[\p{L}\p{N}._]{1,60}${MORE_WORDS}\s{1,3}free${ENDS}`;
  }
}
