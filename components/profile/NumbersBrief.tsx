import type { Evaluation } from '../../lib/evaluation/evaluation';
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
      <NumberLine label="Followers">
        <Figure label="Followers" reading={followers} />
      </NumberLine>
      <NumberLine label="Likes">
        <AverageFigure label="Median likes" average={averages.likes} missing={missing.averages.likes} />
      </NumberLine>
      <NumberLine label="Tier">
        <TierFigure evaluation={evaluation} />
      </NumberLine>
      <NumberLine label="Comments">
        <AverageFigure
          label="Median comments"
          average={averages.comments}
          missing={missing.averages.comments}
        />
      </NumberLine>
      <PaceLine evaluation={evaluation} />
      <NumberLine label="Views" place="right">
        <AverageFigure label="Median views" average={averages.views} missing={missing.averages.views} />
      </NumberLine>
      <LastPostLine evaluation={evaluation} nowMs={seen.receivedAtMs} />
    </NumberList>
  );
}
