import type { Evaluation } from '../../lib/evaluation/evaluation';
import { say } from '../../lib/words/catalogue/say';
import { medianLabel, postCountLabel } from '../../lib/words/post-labels';
import type { ShownProfile } from '../data/screen-state';
import { Figure } from '../ui/Figure';
import { NumberLine, NumberList } from '../ui/NumberLine';
import { LastPostLine, PaceLine } from './ActivityLines';
import { AverageFigure, TierFigure } from './figures';

interface NumbersBriefProps {
  seen: ShownProfile;
  evaluation: Evaluation;
}

/** The numbers in the popup: the account's own on the left, those of a typical post on the right. */
export function NumbersBrief({ seen, evaluation }: NumbersBriefProps) {
  const { followers } = seen.profile;
  const { averages, missing, platform } = evaluation;
  return (
    <NumberList columns={2}>
      <NumberLine label={say('profile.numbers.followers')}>
        <Figure label={say('profile.numbers.followers')} reading={followers} />
      </NumberLine>
      <NumberLine label={postCountLabel('likes', platform)}>
        <AverageFigure
          label={medianLabel('likes', platform)}
          average={averages.likes}
          missing={missing.averages.likes}
        />
      </NumberLine>
      <NumberLine label={say('profile.numbers.tier')}>
        <TierFigure evaluation={evaluation} />
      </NumberLine>
      <NumberLine label={postCountLabel('comments', platform)}>
        <AverageFigure
          label={medianLabel('comments', platform)}
          average={averages.comments}
          missing={missing.averages.comments}
        />
      </NumberLine>
      <PaceLine evaluation={evaluation} />
      <NumberLine label={postCountLabel('views', platform)} place="right">
        <AverageFigure
          label={medianLabel('views', platform)}
          average={averages.views}
          missing={missing.averages.views}
        />
      </NumberLine>
      <LastPostLine evaluation={evaluation} nowMs={seen.receivedAtMs} />
    </NumberList>
  );
}
