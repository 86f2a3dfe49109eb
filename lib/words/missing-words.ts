import type {
  CountAbsence,
  MissingAverage,
  MissingPace,
  MissingTier,
} from '../evaluation/engagement/missing';
import type { AbsenceReason } from '../model/reading';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { leftOutSentence } from './left-out';
import { formatNumber, formatRange } from './numbers';
import { absenceSentence, absenceWords } from './reading-facts';
import { postsText } from './sentences';

/** The text in place of a number, and why the number is missing. */
export interface MissingText {
  text: string;
  facts: Fact[];
}

const fact = (text: string): Fact => ({ label: null, text });
const noPosts = () => fact(say('missing.no-posts'));

/** Why a count has no median. It describes what was seen and makes no claim about the author. */
export function missingMedian(missing: MissingAverage): MissingText {
  if (missing.code === 'no-posts') return { text: say('missing.not-seen'), facts: [noPosts()] };
  const absences = missing.absences.map(absenceFact);
  if (missing.code === 'on-no-post') {
    const [first] = missing.absences;
    return { text: first ? shortWords(first.why) : say('missing.not-seen'), facts: absences };
  }
  const { counted, needed } = missing;
  const leftOut = leftOutSentence(missing.leftOut);
  return {
    text: say('missing.counted-of', { counted: formatNumber(counted), needed: formatNumber(needed) }),
    facts: [
      { label: say('missing.counted'), text: postsText(counted) },
      neededFact(needed),
      ...(leftOut ? [fact(leftOut)] : []),
      ...absences,
    ],
  };
}

/** "Comments not shown here" is wider than half a popup; the place is shown on focus. */
const shortWords = (why: AbsenceReason) =>
  why === 'not-shown' ? say('missing.not-shown') : absenceWords(why);

const absenceFact = ({ why, posts, isStill }: CountAbsence): Fact => ({
  label: postsText(posts),
  text: isStill ? say('missing.still') : absenceSentence(why),
});

const neededFact = (needed: number): Fact => ({
  label: say('missing.needed'),
  text: say('missing.needed-by-settings', { posts: formatNumber(needed) }),
});

export function missingTierFacts(missing: MissingTier): Fact[] {
  switch (missing.code) {
    case 'no-followers':
      return [{ label: say('missing.followers'), text: absenceSentence(missing.why) }];
    case 'no-tiers':
      return [fact(say('missing.no-tiers'))];
    case 'spans-tiers': {
      const range = formatRange(missing.low, missing.high);
      return [{ label: say('missing.followers'), text: say('missing.spans-tiers', { range }) }];
    }
  }
}

export function missingPaceFacts(missing: MissingPace): Fact[] {
  switch (missing.code) {
    case 'no-posts':
      return [noPosts()];
    case 'undated-posts':
      return [
        {
          label: say('missing.without-date'),
          text: say('missing.undated', { undated: formatNumber(missing.undated), posts: missing.posts }),
        },
        fact(say('missing.undated-why')),
      ];
    case 'too-few-dated':
      return [
        { label: say('missing.seen'), text: say('missing.dated', { posts: missing.dated }) },
        neededFact(missing.needed),
      ];
    case 'too-short':
      return [fact(say('missing.too-short'))];
  }
}

export function missingLastPost(missing: 'no-posts' | 'no-dates'): MissingText {
  const why = missing === 'no-posts' ? noPosts() : fact(say('missing.no-dates'));
  return { text: say('missing.not-known'), facts: [why] };
}
