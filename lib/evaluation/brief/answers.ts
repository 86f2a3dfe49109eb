import { sponsorshipOf } from '../../metrics/disclosure/sponsorship';
import { spanOf } from '../../metrics/measures/span';
import { tierOf } from '../../metrics/measures/tiers';
import { contactsIn } from '../../model/contacts';
import { DAY_MS } from '../../model/time';
import { type Answer, answer, atLeast, atMost, exactly, unknown, within } from './answer';
import type { Criterion, CriterionKind } from './brief';
import type { Known } from './known';
import { wordsSeen } from './words-seen';

type Asks<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;

/** Answers each kind of criterion. What was not seen is unknown, never met. */
export const ANSWERS: { [Kind in CriterionKind]: (asks: Asks<Kind>, known: Known) => Answer } = {
  platforms: ({ platforms }, { platform }) => answer(platforms.includes(platform) ? 'met' : 'not-met'),

  followers: ({ from, to }, { followers }) => within(followers, from, to),

  tiers: ({ tierIds }, { followers, settings }) => {
    if (!followers) return unknown();
    const between = settings.tiers
      .map(({ fromFollowers }) => fromFollowers)
      .filter((from) => from > followers.low && from < followers.high);
    const wanted = [followers.low, ...between, followers.high].map((size) => {
      const tier = tierOf(exactly(size), settings.tiers);
      return tier !== null && tierIds.includes(tier.id);
    });
    const state = wanted.every(Boolean) ? 'met' : wanted.some(Boolean) ? 'unknown' : 'not-met';
    return answer(state, { value: followers });
  },

  'rate-at-least': ({ formula, percent }, { rateBy }) => {
    const rate = rateBy(formula);
    if (!rate) return unknown();
    const { ratePercent: value, lowPercent: low, highPercent: high, sampleSize } = rate;
    return within({ value, low, high }, percent, null, sampleSize);
  },

  'posts-per-week-at-least': ({ posts }, { pace }) =>
    pace?.doubt
      ? atLeast(pace.postsPerWeek, posts, pace.sampleSize)
      : within(pace && exactly(pace.postsPerWeek), posts, null, pace?.sampleSize ?? null),

  languages: ({ languages }, { captionLanguages }) => {
    if (!captionLanguages?.isReliable) return unknown();
    const wanted = languages.map(baseLanguage);
    const share = captionLanguages.languages
      .filter(({ language }) => wanted.includes(baseLanguage(language)))
      .reduce((sum, { percentage }) => sum + percentage, 0);
    return answer(share >= 50 ? 'met' : 'not-met', { value: exactly(share) });
  },

  words: ({ words, all }, known) => {
    const seen = wordsSeen(words, known.profile?.bio ?? null, known.posts);
    const found = new Set(seen.map(({ word }) => word));
    const wanted = new Set(words.map((word) => word.trim()).filter((word) => word !== ''));
    const { enough, captions } = textsSeen(known);
    const met = wanted.size > 0 && (all ? found.size === wanted.size : found.size > 0);
    return answer(met ? 'met' : enough ? 'not-met' : 'unknown', { words: seen, sampleSize: captions });
  },

  // Seeing no brand proves nothing, so the answer is never "not met".
  'worked-with-brands': (_asks, { posts }) => {
    const sponsored = posts.filter((post) => sponsorshipOf(post) === 'sponsored').length;
    return answer(sponsored > 0 ? 'met' : 'unknown', { value: exactly(sponsored), sampleSize: posts.length });
  },

  'no-competitors': ({ names }, known) => {
    const words = wordsSeen(names, known.profile?.bio ?? null, known.posts);
    const { enough, captions } = textsSeen(known);
    return answer(words.length > 0 ? 'not-met' : enough ? 'met' : 'unknown', { words, sampleSize: captions });
  },

  'sponsored-share-at-most': ({ percent }, { posts, settings }) => {
    const states = posts.map(sponsorshipOf);
    const count = (state: string) => states.filter((other) => other === state).length;
    const seen = states.length - count('unknown');
    if (seen === 0 || seen < settings.minPosts) return unknown({ sampleSize: seen });
    const share = (sponsored: number, of: number) => (100 * sponsored) / of;
    const low = share(count('sponsored'), states.length);
    const high = share(count('sponsored') + count('unknown'), states.length);
    return within({ value: share(count('sponsored'), seen), low, high }, null, percent, seen);
  },

  'fee-at-most': ({ fee: most }, { fee, settings }) => {
    if (!fee) return unknown();
    if (fee.currency === most.currency || fee.amount === 0)
      return within(exactly(fee.amount), null, most.amount);
    const dollars = (currency: string) => (currency === 'USD' ? 1 : settings.money.dollarsPerUnit[currency]);
    const [own, wanted] = [dollars(fee.currency), dollars(most.currency)];
    if (own === undefined || wanted === undefined || wanted <= 0) return unknown();
    return within(exactly((fee.amount * own) / wanted), null, most.amount);
  },

  'contact-visible': (_asks, { profile }) => {
    const { emails } = contactsIn(profile?.bio ?? '', profile?.links ?? []);
    if (emails.length > 0) return answer('met');
    return profile === null || profile.bio === null ? unknown() : answer('not-met');
  },

  'longest-gap-at-most': ({ days }, { pace }) =>
    pace?.doubt
      ? atMost(pace.longestGapDays, days, pace.sampleSize)
      : within(pace && exactly(pace.longestGapDays), null, days, pace?.sampleSize ?? null),

  'grows-at-least': ({ percentPerMonth }, known) => within(growthPerMonth(known), percentPerMonth, null),

  'no-odd-signals': (_asks, { signals: { odd } }) => {
    const sampleSize = odd.length;
    if (odd.some(({ result }) => result === 'ask')) return answer('not-met', { sampleSize });
    const usual = odd.filter(({ result }) => result === 'usual').length;
    // Other signals say little about an account that may have stopped posting.
    const isActive = odd.some(({ id }) => id === 'last-post');
    const isQuiet = isActive && usual === sampleSize && usual >= MIN_SIGNALS;
    return answer(isQuiet ? 'met' : 'unknown', { sampleSize });
  },
};

/** One or two signals without a finding are too few to judge by. */
const MIN_SIGNALS = 3;
const MONTH_DAYS = 30;

/** The absence of a word counts only if the bio and enough captions for a rate were seen. */
function textsSeen({ profile, posts, settings }: Known) {
  const captions = posts.filter(({ caption }) => caption !== null).length;
  return { captions, enough: (profile?.bio ?? null) !== null && captions >= settings.minPosts };
}

/** Growth since the oldest snapshot of the last quarter that is at least a week old, in percent per 30 days. */
function growthPerMonth({ followers, earlier, nowMs }: Known) {
  const [first] = earlier
    .map(({ takenAtMs, profile }) => ({
      days: (nowMs - takenAtMs) / DAY_MS,
      before: spanOf(profile.followers),
    }))
    .filter(({ days, before }) => days >= 7 && days <= 92 && before !== null)
    .sort((a, b) => b.days - a.days);
  if (!first?.before || !followers || first.before.low <= 0) return null;
  const perMonth = (now: number, before: number) => (100 * (now - before) * MONTH_DAYS) / before / first.days;
  return {
    value: perMonth(followers.value, first.before.value),
    low: perMonth(followers.low, first.before.high),
    high: perMonth(followers.high, first.before.low),
  };
}

/** `pt` for `pt-BR`; an invalid tag is returned unchanged. */
function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag;
}
