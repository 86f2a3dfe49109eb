import type {
  CountAbsence,
  MissingAverage,
  MissingPace,
  MissingTier,
} from '../evaluation/engagement/missing';
import type { AbsenceReason } from '../model/reading';
import type { Fact } from './fact';
import { leftOutSentence } from './left-out';
import { formatRange } from './numbers';
import { ABSENCE_SENTENCES, ABSENCE_WORDS } from './reading-facts';
import { countOf } from './sentences';

/** The text in place of a number, and why the number is missing. */
export interface MissingText {
  text: string;
  facts: Fact[];
}

const fact = (text: string): Fact => ({ label: null, text });
const NO_POSTS = fact('No post of this profile has been seen yet.');

/** Why a count has no median. It describes what was seen and makes no claim about the author. */
export function missingMedian(missing: MissingAverage): MissingText {
  if (missing.code === 'no-posts') return { text: 'not seen', facts: [NO_POSTS] };
  const absences = missing.absences.map(absenceFact);
  if (missing.code === 'on-no-post') {
    const [first] = missing.absences;
    return { text: first ? shortWords(first.why) : 'not seen', facts: absences };
  }
  const { counted, needed } = missing;
  const leftOut = leftOutSentence(missing.leftOut);
  return {
    text: `${counted} of ${needed} seen`,
    facts: [
      { label: 'Counted', text: countOf(counted, 'post') },
      neededFact(needed),
      ...(leftOut ? [fact(leftOut)] : []),
      ...absences,
    ],
  };
}

/** "Comments not shown here" is wider than half a popup; the place is shown on focus. */
const shortWords = (why: AbsenceReason) => (why === 'not-shown' ? 'not shown' : ABSENCE_WORDS[why]);

const absenceFact = ({ why, posts, isStill }: CountAbsence): Fact => ({
  label: countOf(posts, 'post'),
  text: isStill ? 'Photos or texts, shown without views.' : ABSENCE_SENTENCES[why],
});

const neededFact = (needed: number): Fact => ({ label: 'Needed', text: `${needed}, as the settings ask` });

export function missingTierFacts(missing: MissingTier): Fact[] {
  switch (missing.code) {
    case 'no-followers':
      return [{ label: 'Followers', text: ABSENCE_SENTENCES[missing.why] }];
    case 'no-tiers':
      return [fact('The settings name no tier.')];
    case 'spans-tiers': {
      const range = formatRange(missing.low, missing.high);
      return [{ label: 'Followers', text: `${range}, which reaches from one tier into another.` }];
    }
  }
}

export function missingPaceFacts(missing: MissingPace): Fact[] {
  switch (missing.code) {
    case 'no-posts':
      return [NO_POSTS];
    case 'undated-posts':
      return [
        { label: 'Without a date', text: `${missing.undated} of ${countOf(missing.posts, 'post')} seen` },
        fact('Where they lie between the others decides how often this profile posts.'),
      ];
    case 'too-few-dated':
      return [
        { label: 'Seen', text: `${countOf(missing.dated, 'post')} with a date, pinned ones apart` },
        neededFact(missing.needed),
      ];
    case 'too-short':
      return [
        fact('What was seen is less than a day of posts, or single posts between which others may lie.'),
      ];
  }
}

export function missingLastPost(missing: 'no-posts' | 'no-dates'): MissingText {
  const why = missing === 'no-posts' ? NO_POSTS : fact('No post seen here has a date.');
  return { text: 'not known', facts: [why] };
}
