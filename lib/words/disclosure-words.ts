import type { DisclosureCounts, DisclosureFind, PostDisclosure } from '../evaluation/disclosure/disclosure';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { jurisdictionName, jurisdictionRule } from './jurisdiction-words';
import { separated } from './lists';
import { formatNumber } from './numbers';
import { sourceText } from './source-text';

/** "character 1, line 1, before the cut, a hashtag on its own" */
export function positionWords({ at, line, fold, placing, tagsAround, denied }: DisclosureFind): string {
  return separated([
    ...(denied ? [say('disclosure.denied')] : []),
    say('disclosure.character', { number: formatNumber(at + 1) }),
    say('disclosure.line', { number: formatNumber(line + 1) }),
    say(`disclosure.fold-${fold}`),
    say(`disclosure.${placing}`, { tags: tagsAround }),
  ]);
}

/** "Accepted in Canada, United States. Doubtful in Germany." The lists disagree, so both views are shown. */
export function listWords({ listed }: DisclosureFind): string {
  const sentences = (['accepted', 'doubtful'] as const).flatMap((stance) => {
    const those = listed.filter((listing) => listing.stance === stance);
    const names = new Set(those.map(({ jurisdiction }) => jurisdictionName(jurisdiction)));
    return names.size === 0 ? [] : say(`disclosure.${stance}`, { names: separated([...names]) });
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
      label: say('disclosure.list-label', {
        jurisdiction: jurisdictionName(id),
        languages: separated([...languages]),
      }),
      text: say('disclosure.list', { rule: jurisdictionRule(id), sources: [...sources].join('; ') }),
    };
  });
}

export function labelWords(label: PostDisclosure['platformLabel']): string {
  if (label === null) return say('disclosure.label-unknown');
  return label ? say('disclosure.label') : say('disclosure.no-label');
}

function captionsWords(withWords: number, captions: number): string {
  return withWords > 0
    ? say('disclosure.words-in', { found: formatNumber(withWords), captions })
    : say('disclosure.no-words-in', { captions });
}

/** The section in one line: "in 2 of 8 captions, 1 platform label". */
export function disclosureLine({ captions, captionsWithWords, labels }: DisclosureCounts): string {
  const words = captions === 0 ? say('disclosure.no-caption') : captionsWords(captionsWithWords, captions);
  return labels > 0 ? say('disclosure.with-labels', { words, labels }) : words;
}
