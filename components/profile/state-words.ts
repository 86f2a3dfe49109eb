import { FORMULAS } from '../../lib/metrics/measures/formulas';
import { PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { OPTIONAL_IDS, REQUIRED_IDS } from '../../lib/platforms/hosts';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { formatMoment } from '../../lib/words/numbers';
import { cautionWords } from '../../lib/words/platform-words';
import type { ScreenState } from '../data/screen-state';
import type { TabActions } from '../data/use-tab';

/** The message for a state: one sentence, and one next step that is a button or something to do on the page. */
export interface StateWords {
  sentence: string;
  step: string | null;
  action: {
    label: string;
    run: keyof Pick<TabActions, 'readNow' | 'allow' | 'reload' | 'openProfile'>;
  } | null;
}

const required = () => listOf(REQUIRED_IDS.map((id) => PLATFORM_NAMES[id]));
const optional = () => listOf(OPTIONAL_IDS.map((id) => PLATFORM_NAMES[id]));
/** Without an address, nobody knows which of the optional ones this tab shows, if any. */
const openProfileThere = () =>
  OPTIONAL_IDS.length > 0
    ? say('profile.state.unsupported-step-optional', { platforms: optional() })
    : say('profile.state.unsupported-step');

const readNow = () => ({ label: say('profile.state.read-now'), run: 'readNow' }) as const;
const reload = () => ({ label: say('profile.state.reload'), run: 'reload' }) as const;

const step = (sentence: string, next: string): StateWords => ({ sentence, step: next, action: null });

/** Followers are missing: a post's page does not show them, some authors hide them, and some are not found. */
function inPart(place: ScreenState['place'], seen: ScreenState['seen'], followersLost: boolean): StateWords {
  if (place?.kind === 'post')
    return {
      sentence: say('profile.state.post'),
      step: say('profile.state.post-step'),
      action: { label: say('profile.state.open-profile'), run: 'openProfile' },
    };
  // Neither another part of the page nor another load brings back what the platform has changed.
  if (followersLost) return { sentence: say('profile.state.followers-not-read'), step: null, action: null };
  const followers = seen?.profile.followers;
  if (followers && !followers.found && followers.why === 'hidden')
    return step(
      say('profile.state.followers-hidden'),
      place && hasRateByViews(place.platform)
        ? say('profile.state.followers-hidden-with-views')
        : say('profile.state.followers-hidden-without-views'),
    );
  if (place?.tab && followers && !followers.found && followers.why === 'not-shown')
    return {
      sentence: say('notice.list-without-followers'),
      step: say('notice.followers-on-profile'),
      action: { label: say('notice.open-profile'), run: 'openProfile' },
    };
  return step(say('profile.state.followers-not-read'), say('profile.state.followers-not-read-step'));
}

function hasRateByViews(platform: PlatformId): boolean {
  const { headline, alongside } = PLATFORM_FACTS[platform].formulas;
  return [...headline, ...alongside].some((id) => FORMULAS[id].denominator === 'views');
}

/** Nothing arrived for five seconds: what was tried, and what to try next. */
function slowReading(place: ScreenState['place']): StateWords {
  if (place === null)
    return {
      sentence: say('profile.state.no-answer'),
      step: say('profile.state.no-answer-step'),
      action: reload(),
    };
  return {
    sentence: say('profile.state.slow', { platform: PLATFORM_NAMES[place.platform] }),
    step: say('profile.state.slow-step', { page: place.kind === 'post' ? 'post' : 'profile' }),
    action: reload(),
  };
}

/**
 * The message for a state; null if the numbers need none. `slow`: it has lasted for five seconds. `followersLost`: the
 * readers no longer find followers on any profile of the platform.
 */
export function stateWords(
  { kind, place, seen }: ScreenState,
  { slow = false, followersLost = false } = {},
): StateWords | null {
  const platform = place ? PLATFORM_NAMES[place.platform] : say('profile.state.the-site');
  switch (kind) {
    case 'read':
      return null;
    case 'unsupported':
      return step(say('profile.state.unsupported', { platforms: required() }), openProfileThere());
    case 'elsewhere':
      return step(say('profile.state.elsewhere', { platform }), say('profile.state.elsewhere-step'));
    case 'sign-in':
      return step(say('profile.state.sign-in', { platform }), say('profile.state.sign-in-step'));
    case 'not-injected':
      return {
        sentence: say('profile.state.not-injected'),
        step: null,
        action: readNow(),
      };
    case 'needs-permission':
      return {
        sentence: say('profile.state.needs-permission', { platforms: required() }),
        step: say('profile.state.nothing-leaves'),
        action: { label: say('profile.state.allow'), run: 'allow' },
      };
    case 'switched-off':
      return {
        sentence: say('profile.state.switched-off', { platform }),
        step: (place && cautionWords(place.platform)) ?? say('profile.state.nothing-leaves'),
        action: { label: say('profile.state.switch-on', { platform }), run: 'allow' },
      };
    case 'reading':
      if (slow) return slowReading(place);
      return step(say('profile.state.reading'), say('profile.state.reading-step'));
    case 'read-in-part':
      return inPart(place, seen, followersLost);
    case 'private':
      return step(say('profile.state.private'), say('profile.state.private-step'));
    case 'signed-out':
      return {
        sentence: say('profile.state.signed-out', { platform }),
        step: say('profile.state.signed-out-step', { platform }),
        action: reload(),
      };
    case 'not-found':
      return step(say('profile.state.not-found', { platform }), say('profile.state.not-found-step'));
    case 'stale':
      return {
        sentence: say('profile.state.stale', { moment: formatMoment(seen?.receivedAtMs ?? 0) }),
        step: null,
        action: readNow(),
      };
    case 'failed':
      return {
        sentence: say('profile.state.failed'),
        step: say('profile.state.failed-step'),
        action: reload(),
      };
  }
}
