import type { DisclosureCounts, DisclosureFind, PostDisclosure } from '../evaluation/disclosure/disclosure';
import type { Stance } from '../metrics/disclosure/jurisdiction';
import type { Fact } from './fact';
import { JURISDICTION_NAMES, JURISDICTION_RULES } from './jurisdiction-words';
import { formatNumber } from './numbers';
import { countOf } from './sentences';
import { sourceText } from './source-text';

const FOLD_WORDS: Record<DisclosureFind['fold'], string> = {
  before: 'before the cut',
  after: 'past the cut',
  unknown: 'where captions are cut here is not known',
};

/** "character 1, line 1, before the cut, a hashtag on its own" */
export function positionWords({ at, line, fold, placing, tagsAround, denied }: DisclosureFind): string {
  const placings: Record<DisclosureFind['placing'], string> = {
    alone: 'a hashtag on its own',
    'among-tags': `among ${countOf(tagsAround, 'other hashtag or link', 'other hashtags and links')}`,
    'in-words': 'as words',
  };
  return [
    ...(denied ? ['denied by the word beside it'] : []),
    `character ${formatNumber(at + 1)}`,
    `line ${formatNumber(line + 1)}`,
    FOLD_WORDS[fold],
    placings[placing],
  ].join(', ');
}

const STANCE_WORDS: Record<Stance, string> = { accepted: 'Accepted in', doubtful: 'Doubtful in' };

/** "Accepted in Canada, United States. Doubtful in Germany." The lists disagree, so both views are shown. */
export function listWords({ listed }: DisclosureFind): string {
  const sentences = (['accepted', 'doubtful'] as const).flatMap((stance) => {
    const those = listed.filter((listing) => listing.stance === stance);
    const names = new Set(those.map(({ jurisdiction }) => JURISDICTION_NAMES[jurisdiction]));
    return names.size === 0 ? [] : `${STANCE_WORDS[stance]} ${[...names].join(', ')}.`;
  });
  return sentences.join(' ');
}

/** For each list: its other requirements, the word's language, and the source. */
export function listFacts({ listed }: DisclosureFind): Fact[] {
  const ids = new Set(listed.map(({ jurisdiction }) => jurisdiction));
  return [...ids].map((id) => {
    const own = listed.filter(({ jurisdiction }) => jurisdiction === id);
    const languages = new Set(own.map(({ language }) => language));
    const sources = new Set(own.map(sourceText));
    return {
      label: `${JURISDICTION_NAMES[id]} (${[...languages].join(', ')})`,
      text: `${JURISDICTION_RULES[id]} On the list by ${[...sources].join('; ')}.`,
    };
  });
}

export function labelWords(label: PostDisclosure['platformLabel']): string {
  if (label === null) return 'whether the platform labels it was not seen';
  return label ? 'the platform’s paid label is there' : 'no label by the platform';
}

function captionsWords(withWords: number, captions: number): string {
  const of = countOf(captions, 'caption');
  if (withWords > 0) return `words in ${withWords} of ${of}`;
  return captions === 1 ? `no words in ${of}` : `words in none of ${of}`;
}

/** The section in one line: "words in 2 of 8 captions, 1 platform label". */
export function disclosureLine({ captions, captionsWithWords, labels }: DisclosureCounts): string {
  const words = captions === 0 ? 'no caption seen' : captionsWords(captionsWithWords, captions);
  return labels > 0 ? `${words}, ${countOf(labels, 'label')}` : words;
}
