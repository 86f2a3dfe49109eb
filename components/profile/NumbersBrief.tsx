import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { ShownProfile } from '../data/screen-state';
import { Figure } from '../ui/Figure';
import { NumberLine, NumberList } from '../ui/NumberLine';
import { LastPostLine, PaceLine } from './ActivityLines';
import { AverageFigure, TierFigure } from './figures';

interface NumbersBriefProps {
  seen: ShownProfile;
  evaluation: Evaluation;
  settings: EvaluationSettings;
}

/** The numbers of the popup: the account's own on the left, what a post of the sample gets on the right. */
export function NumbersBrief({ seen, evaluation, settings }: NumbersBriefProps) {
  const { followers } = seen.profile;
  const looked = { posts: seen.posts, settings, nowMs: seen.heardAtMs };
  const { averages, tier } = evaluation;
  return (
    <NumberList columns={2}>
      <NumberLine label="Followers">
        <Figure label="Followers" reading={followers} />
      </NumberLine>
      <NumberLine label="Likes">
        <AverageFigure label="Median likes" count="likes" average={averages.likes} looked={looked} />
      </NumberLine>
      <NumberLine label="Tier">
        <TierFigure tier={tier} tiers={settings.tiers} followers={followers} />
      </NumberLine>
      <NumberLine label="Comments">
        <AverageFigure label="Median comments" count="comments" average={averages.comments} looked={looked} />
      </NumberLine>
      <PaceLine evaluation={evaluation} looked={looked} />
      <NumberLine label="Views" place="right">
        <AverageFigure label="Median views" count="views" average={averages.views} looked={looked} />
      </NumberLine>
      <LastPostLine evaluation={evaluation} looked={looked} />
    </NumberList>
  );
}
