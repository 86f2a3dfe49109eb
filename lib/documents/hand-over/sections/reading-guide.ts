import type { EvaluationSettings } from '../../../evaluation/settings';
import { say } from '../../../words/catalogue/say';
import { listOf } from '../../../words/lists';
import { formatNumber } from '../../../words/numbers';
import { html, type Markup } from '../../markup';
import type { HandOverInput } from '../hand-over-input';

/** How the numbers came about, for a reader who does not know Yardstick: sources, gaps, ranges, and the rules of the sample. */
export function readingGuide({
  settings,
  settingsHash,
  withFees,
}: Pick<HandOverInput, 'settings' | 'settingsHash' | 'withFees'>): Markup {
  return html`<section class="guide">
<h2>${say('hand-over.reading.title')}</h2>
<p>${say('hand-over.reading.where')}${withFees && ` ${say('hand-over.reading.where-fees')}`}</p>
<p>${say('hand-over.reading.missing')}</p>
<p>${say('hand-over.reading.range')}</p>
<p>${say('number.named', { name: say('hand-over.reading.rules'), value: rulesText(settings) })}</p>
<p class="small">${say('hand-over.reading.settings', { code: settingsHash })}</p>
</section>
`;
}

function rulesText({ sampleSize, withinDays, minPosts, average, leaveOut }: EvaluationSettings): string {
  const rules = say('export.protocol.rules', {
    posts: formatNumber(sampleSize),
    days: withinDays ?? 0,
    needed: formatNumber(minPosts),
    average,
  });
  const { pinned, youngerThanHours, sponsored } = leaveOut;
  const reasons = [
    ...(pinned ? [say('hand-over.reading.rule-pinned')] : []),
    ...(youngerThanHours > 0 ? [say('hand-over.reading.rule-new', { hours: youngerThanHours })] : []),
    ...(sponsored ? [say('hand-over.reading.rule-sponsored')] : []),
  ];
  const leftOut =
    reasons.length === 0
      ? say('hand-over.reading.nothing-left-out')
      : say('hand-over.reading.left-out', { reasons: listOf(reasons) });
  return `${rules} ${leftOut}`;
}
