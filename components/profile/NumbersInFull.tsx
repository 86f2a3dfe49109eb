import type { Evaluation } from '../../lib/evaluation/evaluation';
import { POST_COUNTS, type PostCount } from '../../lib/model/post';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { say } from '../../lib/words/catalogue/say';
import { formulaName } from '../../lib/words/formula-words';
import { medianLabel, postCountLabel } from '../../lib/words/post-labels';
import { sourceWord } from '../../lib/words/reading-facts';
import { postsText } from '../../lib/words/sentences';
import { profileSigns } from '../../lib/words/sign-words';
import type { ShownProfile } from '../data/screen-state';
import { Figure } from '../ui/Figure';
import { NumberLine, NumberList } from '../ui/NumberLine';
import { LastPostLine, PaceLine } from './ActivityLines';
import { AverageFigure, LifetimeFigure, OtherRateFigure, TierFigure } from './figures';
import styles from './NumbersInFull.module.css';

interface NumbersInFullProps {
  seen: ShownProfile;
  evaluation: Evaluation;
}

/** Every number with its source, and the reason for each missing one. */
export function NumbersInFull({ seen, evaluation }: NumbersInFullProps) {
  const { profile, place } = seen;
  const { averages, missing, alongside, lifetimeLikesPerPost } = evaluation;
  // Other counts would always read "not shown here".
  const counts = PLATFORM_FACTS[place.platform].profileCounts;
  const shownAverages = POST_COUNTS.filter((count) => averages[count] || !RARE.includes(count));
  return (
    <>
      <NumberList>
        {counts.map((count) => (
          <NumberLine key={count} label={say(`profile.numbers.${count}`)} source={sourceWord(profile[count])}>
            <Figure label={say(`profile.numbers.${count}`)} reading={profile[count]} />
          </NumberLine>
        ))}
        <NumberLine label={say('profile.numbers.tier')}>
          <TierFigure evaluation={evaluation} />
        </NumberLine>
        <PaceLine evaluation={evaluation} />
        <LastPostLine evaluation={evaluation} nowMs={seen.receivedAtMs} />
        {profileSigns(profile).map(({ name, label, text }) => (
          <NumberLine key={name} label={label}>
            {text}
          </NumberLine>
        ))}
      </NumberList>
      <h3 className={styles.heading}>{say('profile.numbers.medians')}</h3>
      <NumberList>
        {shownAverages.map((count) => (
          <NumberLine
            key={count}
            label={postCountLabel(count, place.platform)}
            source={sampleWord(averages[count])}
          >
            <AverageFigure
              label={medianLabel(count, place.platform)}
              average={averages[count]}
              missing={missing.averages[count]}
            />
          </NumberLine>
        ))}
      </NumberList>
      {(alongside.length > 0 || lifetimeLikesPerPost) && (
        <>
          <h3 className={styles.heading}>{say('profile.numbers.other-rates')}</h3>
          <NumberList>
            {alongside.map((rate) => (
              <NumberLine
                key={rate.formula}
                label={formulaName(rate.formula)}
                source={postsText(rate.sampleSize)}
              >
                <OtherRateFigure label={formulaName(rate.formula)} rate={rate} />
              </NumberLine>
            ))}
            {lifetimeLikesPerPost && (
              <NumberLine label={say('profile.numbers.lifetime')}>
                <LifetimeFigure lifetime={lifetimeLikesPerPost} />
              </NumberLine>
            )}
          </NumberList>
        </>
      )}
    </>
  );
}

/** Counts that most platforms never show. */
const RARE: readonly PostCount[] = ['shares', 'saves'];

const sampleWord = (average: Evaluation['averages'][PostCount]): string =>
  average ? postsText(average.sampleSize) : '';
