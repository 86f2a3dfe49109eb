import type { Evaluation } from '../../lib/evaluation/evaluation';
import { say } from '../../lib/words/catalogue/say';
import { postCountLabel } from '../../lib/words/post-labels';
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
  const { averages, missing } = evaluation;
  return (
    <NumberList columns={2}>
      <NumberLine label={say('profile.numbers.followers')}>
        <Figure label={say('profile.numbers.followers')} reading={followers} />
      </NumberLine>
      <NumberLine label={postCountLabel('likes')}>
        <AverageFigure
          label={say('profile.numbers.median-likes')}
          average={averages.likes}
          missing={missing.averages.likes}
        />
      </NumberLine>
      <NumberLine label={say('profile.numbers.tier')}>
        <TierFigure evaluation={evaluation} />
      </NumberLine>
      <NumberLine label={postCountLabel('comments')}>
        <AverageFigure
          label={say('profile.numbers.median-comments')}
          average={averages.comments}
          missing={missing.averages.comments}
        />
      </NumberLine>
      <PaceLine evaluation={evaluation} />
      <NumberLine label={postCountLabel('views')} place="right">
        <AverageFigure
          label={say('profile.numbers.median-views')}
          average={averages.views}
          missing={missing.averages.views}
        />
      </NumberLine>
      <LastPostLine evaluation={evaluation} nowMs={seen.receivedAtMs} />
    </NumberList>
  );
}
