import type { Evaluation } from '../../../evaluation/evaluation';
import type { Pace } from '../../../metrics/rates/sample-facts';
import { POST_COUNTS, type PostCount } from '../../../model/post';
import { PLATFORM_FACTS } from '../../../platforms/facts';
import { say } from '../../../words/catalogue/say';
import { lastPostDay, lastPostFacts } from '../../../words/last-post-words';
import { leftOutSentence } from '../../../words/left-out';
import {
  formatLongDay,
  formatNumber,
  formatRange,
  formatShort,
  IN_ANY_YEAR,
  withRange,
} from '../../../words/numbers';
import { longestPauseText, paceFacts, paceText } from '../../../words/pace-words';
import { ownCount } from '../../../words/post-labels';
import { profileSigns } from '../../../words/sign-words';
import { tierFacts, tierText } from '../../../words/tier-words';
import { html, type Markup, type Part } from '../../markup';
import type { JudgedProfile, Rated } from '../judged-profile';
import { part, table } from '../parts';
import { daysText, timesRead } from '../read-days';
import { readingText, sourceSentence, unknownWords } from './source-words';

type Row = [figure: Part, value: Part, source: Part];

/** Counts that most platforms never show. */
const RARE: readonly PostCount[] = ['shares', 'saves'];

/** Every number of the profile with its range, and where and when it was read; for a missing one, the reason. */
export function figuresPart({ candidate: { platform }, newest }: JudgedProfile, rated: Rated): Markup {
  const { snapshot, evaluation } = rated;
  const { profile } = newest ?? snapshot;
  const read = PLATFORM_FACTS[platform].profileCounts.map(
    (count): Row => [
      say(`profile.numbers.${count}`),
      readingText(profile[count]),
      sourceSentence(profile[count], platform),
    ],
  );
  const looked = { found: false, why: 'not-shown', takenAtMs: profile.takenAtMs } as const;
  const signs = profileSigns(profile).map(
    ({ label, text }): Row => [label, text, sourceSentence(looked, platform)],
  );
  const counts = POST_COUNTS.filter((count) => evaluation.averages[count] || !RARE.includes(count));
  const rows = [...read, ...signs, ...activityRows(rated), ...counts.map((count) => medianRow(count, rated))];
  const headings = [
    say('hand-over.figures.figure'),
    say('hand-over.figures.value'),
    say('hand-over.figures.source'),
  ];
  const title = say('hand-over.figures.title');
  return part(title, table(headings, rows, 'figures', title));
}

function activityRows({ snapshot, evaluation }: Rated): Row[] {
  const { tier, pace, lastPost } = evaluation;
  const day = formatLongDay(snapshot.takenAtMs);
  const from = say('hand-over.figures.calculated', { day });
  const doubts = lastPost ? lastPostFacts(lastPost).map(({ text }) => text) : [];
  return [
    [
      say('profile.numbers.tier'),
      tier ? tierText(tier) : say('hand-over.unknown.tier'),
      tier ? say('hand-over.figures.tier-rule', { range: tierFacts(tier)[0]?.text ?? '' }) : from,
    ],
    [
      say('profile.numbers.pace'),
      pace ? paceText(pace) : say('hand-over.unknown.pace'),
      pace ? paceSource(pace) : from,
    ],
    [
      say('profile.numbers.last-post'),
      lastPost ? lastPostDay(lastPost, IN_ANY_YEAR) : say('hand-over.unknown.dates'),
      [say('hand-over.figures.last-post-of', { day }), ...doubts].join('. '),
    ],
  ];
}

function paceSource(pace: Pace): string {
  const from = say('hand-over.figures.pace-of', {
    posts: pace.sampleSize,
    gap: formatNumber(pace.medianGapDays),
    pause: longestPauseText(pace),
  });
  const bounds = paceFacts(pace).filter(({ label }) => label === null);
  return [from, ...bounds.map(({ text }) => text)].join('. ');
}

function medianRow(count: PostCount, { snapshot, evaluation }: Rated): Row {
  const average = evaluation.averages[count];
  const name = say('hand-over.figures.median', { count: ownCount(count, evaluation.platform) });
  const day = formatLongDay(snapshot.takenAtMs);
  if (average === null) {
    const from = say('hand-over.figures.calculated', { day });
    return [name, missingWords(evaluation.missing.averages[count]), from];
  }
  const { median, low, high, mean, sampleSize, rounded, excluded } = average;
  const leftOutIds = new Set(excluded.map(({ id }) => id));
  const times = timesRead(snapshot.posts, [count], (id) => !leftOutIds.has(id));
  const range = formatRange(low, high);
  const shown = rounded ? say('reading.rounded-count', { count: formatShort(median) }) : formatNumber(median);
  const source = say('hand-over.figures.of-sample', {
    posts: sampleSize,
    day: daysText(times, snapshot.takenAtMs),
    mean: say('hand-over.figures.mean', { number: formatNumber(mean) }),
  });
  const leftOut = leftOutSentence(excluded, evaluation.platform);
  return [
    name,
    low === high || range === shown ? shown : withRange(shown, range),
    html`${source}${leftOut && html` ${say('fact.sentence', { text: leftOut })}`}`,
  ];
}

function missingWords(missing: Evaluation['missing']['averages'][PostCount]): string {
  if (missing === null || missing.code === 'no-posts') return say('hand-over.unknown.no-posts');
  if (missing.code === 'too-few-posts') {
    const { counted, needed } = missing;
    return say('hand-over.figures.too-few', {
      counted: formatNumber(counted),
      needed: formatNumber(needed),
    });
  }
  const [first] = missing.absences;
  return first ? unknownWords(first.why) : say('hand-over.unknown.no-posts');
}
