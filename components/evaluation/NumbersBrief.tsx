import type { Evaluation, TierBound } from '../../lib/evaluation/evaluation';
import type { ProfileReadings } from '../../lib/model/profile';
import { Figure } from '../ui/Figure';
import { AverageFigure, PaceFigure, TierFigure } from './figures';
import { NumberLine, NumberList } from './NumberLine';

interface NumbersBriefProps {
  profile: ProfileReadings;
  evaluation: Evaluation;
  tiers: readonly TierBound[];
}

/** The six numbers of the popup: the account's own on the left, what a post of the sample gets on the right. */
export function NumbersBrief({ profile, evaluation, tiers }: NumbersBriefProps) {
  const { averages, tier, pace } = evaluation;
  return (
    <NumberList columns={2}>
      <NumberLine label="Followers">
        <Figure label="Followers" reading={profile.followers} />
      </NumberLine>
      <NumberLine label="Likes">
        <AverageFigure label="Median likes" average={averages.likes} />
      </NumberLine>
      <NumberLine label="Tier">
        <TierFigure tier={tier} tiers={tiers} />
      </NumberLine>
      <NumberLine label="Comments">
        <AverageFigure label="Median comments" average={averages.comments} />
      </NumberLine>
      <NumberLine label="Posts a week">
        <PaceFigure pace={pace} />
      </NumberLine>
      <NumberLine label="Views">
        <AverageFigure label="Median views" average={averages.views} />
      </NumberLine>
    </NumberList>
  );
}
