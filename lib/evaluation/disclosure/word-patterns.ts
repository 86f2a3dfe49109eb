import {
  JURISDICTION_IDS,
  type JurisdictionId,
  type Stance,
  type WordForm,
  type WordList,
} from './jurisdiction';
import { JURISDICTIONS } from './jurisdictions';

/** One jurisdiction's opinion of a word. */
export interface Listing {
  jurisdiction: JurisdictionId;
  language: string;
  stance: Stance;
  /** True where the word often means something unpaid too. */
  vague: boolean;
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

/** Every word of every list as an expression over a caption in Unicode's compatibility form (NFKC). */
export const WORD_PATTERNS: readonly WordPattern[] = JURISDICTION_IDS.flatMap((jurisdiction) =>
  JURISDICTIONS[jurisdiction].lists.flatMap((list) => patternsOf(jurisdiction, list)),
);

function patternsOf(jurisdiction: JurisdictionId, list: WordList): WordPattern[] {
  const { language, stance, vague = false } = list;
  return list.words.map((word) => ({
    listing: { jurisdiction, language, stance, vague },
    needle: word.normalize('NFKC').split(' ')[0] ?? word,
    pattern: new RegExp(sourceOf(word.normalize('NFKC'), list.form), 'gimu'),
  }));
}

/** Repetitions are bounded, so that a hostile caption costs no more than its length. */
function sourceOf(word: string, form: WordForm): string {
  const parts = word.split(' ');
  const tag = `#${parts.join('_?')}${ENDS}`;
  const phrase = `${NOT_INSIDE}${parts.join(String.raw`\s{1,3}`)}${ENDS}`;
  switch (form) {
    case 'tag':
      return tag;
    case 'tag-ending':
      return `#${LETTER}{0,60}${parts.join('_?')}${ENDS}`;
    case 'anywhere':
      return `${tag}|${phrase}`;
    case 'label':
      return [
        tag,
        // In brackets or between bars.
        String.raw`(?<=[(\[{*|]\s{0,3})${phrase}(?=\s{0,3}[)\]}*|])`,
        // Opening a line, followed by a sign or alone on it.
        String.raw`(?<=^[^\p{L}\p{N}\n#@]{0,6})${phrase}(?=\s{0,3}[:|\/\-–—.,!]|\s*$)`,
      ].join('|');
    case 'before-mention':
      return String.raw`${phrase}(?=(\s{1,3}[\p{L}\p{M}]{1,30}){0,3}\s{1,3}@)`;
  }
}
