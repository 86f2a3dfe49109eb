import type { Brief, BriefLine, Criterion, CriterionKind } from '../../lib/evaluation/brief/brief';
import type { PlatformId } from '../../lib/model/platform';
import { PLATFORM_FACTS } from '../../lib/platforms/facts';

/** The initial criterion of each kind, for the user to change. */
export function newCriterion(kind: CriterionKind, platform: PlatformId, currency: string): Criterion {
  switch (kind) {
    case 'platforms':
      return { kind, platforms: [platform] };
    case 'followers':
      return { kind, from: 10_000, to: 100_000 };
    case 'tiers':
      return { kind, tierIds: [] };
    case 'rate-at-least':
      return { kind, formula: PLATFORM_FACTS[platform].formulas.headline[0], percent: 2 };
    case 'posts-per-week-at-least':
      return { kind, posts: 1 };
    case 'languages':
      return { kind, languages: ['en'] };
    case 'words':
      return { kind, words: [], all: false };
    case 'no-competitors':
      return { kind, names: [] };
    case 'sponsored-share-at-most':
      return { kind, percent: 30 };
    case 'fee-at-most':
      return { kind, fee: { amount: 500, currency } };
    case 'longest-gap-at-most':
      return { kind, days: 14 };
    case 'grows-at-least':
      return { kind, percentPerMonth: 1 };
    case 'worked-with-brands':
    case 'contact-visible':
    case 'no-odd-signals':
      return { kind };
  }
}

export const newLine = (criterion: Criterion): BriefLine => ({
  id: crypto.randomUUID(),
  criterion,
  essential: false,
  weight: 1,
});

export const newBrief = (): Brief => ({ id: crypto.randomUUID(), name: '', lines: [] });
