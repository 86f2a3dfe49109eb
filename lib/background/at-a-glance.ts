import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { evaluate } from '../evaluation/evaluate';
import type { Evaluation } from '../evaluation/evaluation';
import type { EvaluationSettings } from '../evaluation/settings';
import type { Standing } from '../metrics/benchmarks/standing';
import { FORMULAS } from '../metrics/measures/formulas';
import { handleText } from '../model/place';
import type { Sample } from '../model/sample';
import type { MenuWords } from '../panel/menu-titles';
import { mayShow } from '../platforms/place-at';
import type { KnownAs } from './known-account';

/** White on these has a contrast of at least 4.5, as in the screens. */
const COLOURS: Record<Standing | 'none' | 'forbidden', string> = {
  'well-above': '#17663a',
  above: '#17663a',
  about: '#4b5360',
  below: '#7d5000',
  'well-below': '#a8231c',
  none: '#4b5360',
  forbidden: '#a8231c',
};

/** As in the manifest. */
const WITHOUT_PROFILE = 'Yardstick';

interface GlanceSources {
  settings(): Promise<EvaluationSettings>;
  words(): Promise<MenuWords>;
  known(platform: Sample['platform'], handle: string): Promise<KnownAs>;
}

/** What the toolbar button shows for one tab. */
export interface Glance {
  text: string;
  colour: string;
  title: string;
}

export interface AtAGlance {
  /** Shows what a tab has seen of an account so far. */
  show(tabId: number, sample: Sample): void;
  /** Shows it once more, after something else stood there. */
  again(tabId: number): void;
}

/**
 * Keeps the toolbar button of each tab up to date: the rate as its badge, in the colour of its standing, with a mark if the
 * profile is saved, and the sentence as its title. A page cannot see any of it.
 */
export function atAGlance({ settings, words, known }: GlanceSources): AtAGlance {
  const shown = new Map<number, Sample>();
  const draw = async (tabId: number, sample: Sample) => {
    const [{ url }, chosen, said, knownAs] = await Promise.all([
      browser.tabs.get(tabId),
      settings(),
      words(),
      known(sample.platform, sample.handle).catch((): KnownAs => 'nothing'),
    ]);
    // A page hands over its last look while the tab already shows another one.
    if (!mayShow(url ?? '', sample)) return clear(tabId);
    if (shown.get(tabId) !== sample) return;
    const glance = glanceOf(sample, knownAs, chosen, said);
    await browser.action.setBadgeBackgroundColor({ tabId, color: glance.colour });
    await browser.action.setBadgeText({ tabId, text: glance.text });
    await browser.action.setTitle({ tabId, title: glance.title });
  };
  const show = (tabId: number, sample: Sample) => {
    shown.set(tabId, sample);
    // The tab may be closed by now.
    draw(tabId, sample).catch(() => undefined);
  };
  const again = (tabId: number) => {
    const sample = shown.get(tabId);
    if (sample) show(tabId, sample);
    else clear(tabId);
  };
  const clear = (tabId: number) => {
    shown.delete(tabId);
    // The tab may be closed by now.
    browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
    browser.action.setTitle({ tabId, title: WITHOUT_PROFILE }).catch(() => undefined);
  };
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined && shown.has(tabId)) clear(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => shown.delete(tabId));
  // A screen has saved something, marked it or taken it back.
  Dexie.on('storagemutated', (parts: Record<string, unknown>) => {
    const isAboutProfiles = Object.keys(parts).some((part) =>
      /^idb:\/\/yardstick[^/]*\/(candidates|creators|queue)\//.test(part),
    );
    if (isAboutProfiles) for (const tabId of shown.keys()) again(tabId);
  });
  return { show, again };
}

/** What the button shows of an account. */
export function glanceOf(
  sample: Sample,
  knownAs: KnownAs,
  settings: EvaluationSettings,
  words: MenuWords,
): Glance {
  const { titles } = words;
  const { platform, handle, profile, posts, updatedAtMs } = sample;
  const evaluation =
    profile &&
    evaluate({ platform, profile, posts: Object.values(posts), settings, nowMs: updatedAtMs, confirmed: [] });
  const rate = evaluation && rateIn(evaluation, words);
  const standing = evaluation && standingIn(evaluation);
  const account = handleText(handle);
  const title = rate
    ? filled(titles[`menu.title-${standing ?? 'rate'}`], { account, rate: rate.long })
    : filled(titles['menu.title-no-rate'], { account });
  if (knownAs === 'forbidden')
    return { text: '!', colour: COLOURS.forbidden, title: filled(titles['menu.title-forbidden'], { title }) };
  const isSaved = knownAs === 'saved';
  return {
    text: `${isSaved ? '✓' : ''}${rate?.short ?? ''}`,
    colour: COLOURS[standing ?? 'none'],
    title: isSaved ? filled(titles['menu.title-saved'], { title }) : title,
  };
}

/** A rate that may have been misread is not shown where no doubt can stand beside it. */
function rateIn(
  { headline, verdict }: Evaluation,
  { titles, locale }: MenuWords,
): { long: string; short: string } | null {
  if (headline === null || verdict.kind === 'held-back') return null;
  const { measure, shownPer } = FORMULAS[headline.formula];
  const value = (headline.ratePercent / 100) * shownPer;
  // Whole numbers of percent from ten on, as in the screens.
  const digits: Intl.NumberFormatOptions =
    value < 10 && value !== 0 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  const short = new Intl.NumberFormat(locale, digits).format(value);
  if (measure !== 'engagement')
    return { long: filled(titles[`menu.rate-${measure}`], { rate: short }), short };
  const percent = new Intl.NumberFormat(locale, {
    ...digits,
    ...('maximumSignificantDigits' in digits && { minimumSignificantDigits: 2 }),
    style: 'percent',
  });
  return { long: percent.format(headline.ratePercent / 100), short };
}

/** Only where a table judges, and to one standing. */
function standingIn({ verdict }: Evaluation): Standing | null {
  if (verdict.kind !== 'compared' || verdict.spansStandings.length !== 1) return null;
  return verdict.spansStandings[0] ?? null;
}

const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
