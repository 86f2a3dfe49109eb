import { FORMULAS } from '../../lib/metrics/measures/formulas';
import { PLATFORM_NAMES, type PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';
import { OPTIONAL_IDS, REQUIRED_IDS } from '../../lib/platforms/hosts';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { formatMoment } from '../../lib/words/numbers';
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
/** Without an address, nobody knows which of them this tab shows, if any. */
const also = () => (OPTIONAL_IDS.length > 0 ? ` You can switch on ${optional()} in the settings.` : '');

const READ_NOW = { label: 'Read this tab now', run: 'readNow' } as const;
const RELOAD = { label: 'Reload the page', run: 'reload' } as const;

const step = (sentence: string, next: string): StateWords => ({ sentence, step: next, action: null });

/** Followers are missing: a post's page does not show them, some authors hide them, and some are not found. */
function inPart(place: ScreenState['place'], seen: ScreenState['seen']): StateWords {
  if (place?.kind === 'post')
    return {
      sentence: 'This page shows one post, not the account.',
      step: 'Followers and a rate stand on the profile.',
      action: { label: 'Open the profile', run: 'openProfile' },
    };
  const followers = seen?.profile.followers;
  if (followers && !followers.found && followers.why === 'hidden')
    return step(
      'The author hides the number of followers.',
      place && hasRateByViews(place.platform)
        ? 'A rate by views can still be read, one by followers cannot.'
        : 'Each rate of this platform needs it, so none can be measured.',
    );
  if (place?.tab && followers && !followers.found && followers.why === 'not-shown')
    return {
      sentence: say('notice.list-without-followers'),
      step: say('notice.followers-on-profile'),
      action: { label: say('notice.open-profile'), run: 'openProfile' },
    };
  return step(
    'The number of followers could not be read.',
    'Scroll to the top of the profile, or reload it.',
  );
}

function hasRateByViews(platform: PlatformId): boolean {
  const { headline, alongside } = PLATFORM_FACTS[platform].formulas;
  return [...headline, ...alongside].some((id) => FORMULAS[id].denominator === 'views');
}

/** Nothing arrived for five seconds: what was tried, and what to try next. */
function slowReading(place: ScreenState['place']): StateWords {
  if (place === null)
    return {
      sentence: 'This tab has not answered for 5 seconds.',
      step: 'Yardstick asked it several times. The page may still be loading, or it may have stopped.',
      action: RELOAD,
    };
  const what = place.kind === 'post' ? 'the post and its author' : 'the name, the followers and the posts';
  return {
    sentence: `${PLATFORM_NAMES[place.platform]} has shown nothing to read for 5 seconds.`,
    step: `Yardstick looked for ${what} in the page’s text, labels and data. If the page itself is empty, reload it; if it asks you to sign in, sign in first.`,
    action: RELOAD,
  };
}

/** The message for a state; null if the numbers need none. `slow`: it has lasted for five seconds. */
export function stateWords({ kind, place, seen }: ScreenState, slow = false): StateWords | null {
  const platform = place ? PLATFORM_NAMES[place.platform] : 'The site';
  switch (kind) {
    case 'read':
      return null;
    case 'unsupported':
      return step(
        `Yardstick reads ${required()}.`,
        `Open a profile there, and its numbers appear here.${also()}`,
      );
    case 'elsewhere':
      return step(
        `This page of ${platform} belongs to no single profile.`,
        'Open a profile, and its numbers appear here.',
      );
    case 'not-injected':
      return {
        sentence: 'This tab was open before Yardstick was installed or updated.',
        step: null,
        action: READ_NOW,
      };
    case 'needs-permission':
      return {
        sentence: `Your browser does not let Yardstick read ${required()} yet.`,
        step: 'Nothing that is read leaves your browser.',
        action: { label: 'Allow reading', run: 'allow' },
      };
    case 'switched-off':
      return {
        sentence: `To read ${platform}, Yardstick needs your permission for this site.`,
        step:
          (place && PLATFORM_FACTS[place.platform].caution) ?? 'Nothing that is read leaves your browser.',
        action: { label: `Switch on ${platform}`, run: 'allow' },
      };
    case 'reading':
      if (slow) return slowReading(place);
      return step(
        'Reading the page.',
        'If nothing comes, scroll a little: the page may still be filling in.',
      );
    case 'read-in-part':
      return inPart(place, seen);
    case 'private':
      return step(
        'This account is private: only its followers see the posts.',
        'Save it with a note, and look again when the posts are open to you.',
      );
    case 'signed-out':
      return {
        sentence: `${platform} shows this to signed-in visitors only.`,
        step: `Sign in to ${platform} in this tab, then reload.`,
        action: RELOAD,
      };
    case 'not-found':
      return step(
        `${platform} says that this page does not exist.`,
        'Look for the account: its handle may have changed.',
      );
    case 'stale':
      return {
        sentence: `The connection to this tab was lost. These numbers are from ${formatMoment(seen?.receivedAtMs ?? 0)}.`,
        step: null,
        action: READ_NOW,
      };
    case 'failed':
      return {
        sentence: 'Reading this page failed, so no numbers are shown.',
        step: 'What you saved is safe.',
        action: RELOAD,
      };
  }
}
