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

/** One jurisdiction's opinion of a word. */
export interface Listing {
  jurisdiction: JurisdictionId;
  language: string;
  stance: Stance;
  /** True where the word often means something unpaid too. */
  vague: boolean;
  /** Who says so, and when; the year is null where none is printed. */
  source: string;
  year: number | null;
}

export interface WordPattern {
  listing: Listing;
  /** Stands in every caption that the pattern matches, lower-cased: a quick no for most captions. */
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

/** Every word of every list as an expression over a caption as `plainText` gives it. */
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
    // The clear reading first: of two opinions of one list on the same letters the first is heard.
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

/** A single word that labels the post: as under `label`, or opening a line that goes on to name an account. */
function opening(word: string): string {
  return String.raw`${sourceOf(word, 'label')}|${LINE_OPENS}${phraseOf(word)}(?=${MORE_WORDS}\s{1,3}@)`;
}

/** Repetitions are bounded, so that a hostile caption costs no more than its length. */
function sourceOf(word: string, form: WordForm): string {
  const tag = tagOf(word);
  const phrase = `${NOT_INSIDE}${phraseOf(word)}`;
  switch (form) {
    case 'tag':
      return tag;
    case 'tag-ending':
      return `#${LETTER}{1,60}${word.replaceAll(' ', '_?')}${ENDS}`;
    case 'anywhere':
      // A hashtag may hold the first word alone: "#sponsored by".
      return `${tag}|${NOT_INSIDE}#?${phraseOf(word)}`;
    case 'label':
      return [
        tag,
        // In brackets or between bars.
        String.raw`(?<=[(\[{*|]\s{0,3})${phrase}(?=\s{0,3}[)\]}*|])`,
        // Opening a line, followed by a sign or a picture, or alone on it.
        String.raw`${LINE_OPENS}${phrase}(?=\s{0,3}[:|\/\-–—.,!\p{Extended_Pictographic}]|\s*$)`,
      ].join('|');
    case 'before-mention':
      return String.raw`${phrase}(?=${MORE_WORDS}\s{1,3}@)`;
    case 'before-mention-and-free':
      return String.raw`${phrase}${MORE_WORDS}\s{1,3}@[\p{L}\p{N}._]{1,60}${MORE_WORDS}\s{1,3}free${ENDS}`;
  }
}
