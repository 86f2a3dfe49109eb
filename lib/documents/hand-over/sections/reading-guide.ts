import type { EvaluationSettings } from '../../../evaluation/settings';
import { say } from '../../../words/catalogue/say';
import { listOf, separated } from '../../../words/lists';
import { formatNumber } from '../../../words/numbers';
import { html, type Markup } from '../../markup';
import type { HandOverInput } from '../hand-over-input';
import { type NumberSources, numberSources } from '../number-sources';

/**
 * How the numbers came about, for a reader who does not know Yardstick: sources, gaps, ranges, and the rules of the sample. Nothing
 * is explained that the page does not have.
 */
export function readingGuide({
  profiles,
  settings,
  settingsHash,
  withFees,
}: Pick<HandOverInput, 'profiles' | 'settings' | 'settingsHash' | 'withFees'>): Markup {
  const sources = numberSources(profiles);
  const isRead = sources.read > 0;
  return html`<section class="guide">
<h2>${say('hand-over.reading.title')}</h2>
<p>${say('number.named', { name: say('hand-over.reading.sources'), value: sourcesText(sources) })}</p>
${isRead && html`<p>${say('hand-over.reading.where')}</p>\n`}${
  sources.hasTyped && html`<p>${say('hand-over.reading.where-typed')}</p>\n`
}${withFees && html`<p>${say('hand-over.reading.where-fees')}</p>\n`}${
  isRead &&
  html`<p>${say('hand-over.reading.missing')}</p>
${sources.hasRounded && html`<p>${say('hand-over.reading.range')}</p>`}
<p>${say('number.named', { name: say('hand-over.reading.rules'), value: rulesText(settings) })}</p>
<p class="small">${say('hand-over.reading.settings', { code: settingsHash })}</p>`
}
</section>
`;
}

/** "9 profiles read on the platforms’ pages, 3 with typed or imported figures only" */
function sourcesText({ read, typedOnly, without }: NumberSources): string {
  return separated([
    ...(read > 0 ? [say('hand-over.reading.sources-read', { profiles: read })] : []),
    ...(typedOnly > 0 ? [say('hand-over.reading.sources-typed', { profiles: typedOnly })] : []),
    ...(without > 0 ? [say('hand-over.reading.sources-none', { profiles: without })] : []),
  ]);
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
