import type { AverageKind, FormulaId } from '../../metrics/measures/formulas';
import type { Rate } from '../../metrics/rates/rate-types';
import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';

/**
 * The smallest number of accounts, including the ranked one, for which a rank is shown. Our own choice: a table's
 * verdict has five steps, and a rank among fewer accounts would be coarser.
 */
export const MIN_RANKED = 5;

/** What a rank needs of a rate. */
export interface PeerRate
  extends Pick<Rate, 'formula' | 'average' | 'kind' | 'ratePercent' | 'lowPercent' | 'highPercent'> {
  /** Null if it is not known of how many posts. */
  sampleSize: number | null;
}

/** A profile on the shortlist and its rate by the ranked formula; null if unknown. */
export interface Peer {
  id: string;
  platform: PlatformId;
  rate: PeerRate | null;
}

export type KnownPeer<Of extends Peer = Peer> = Of & { rate: PeerRate };

export interface ShortlistRank<Of extends Peer = Peer> {
  /** The account's own rate. */
  own: Rate;
  /** Null if there are too few accounts. */
  rank: Rank | null;
  /** Highest first, without the account itself. */
  counted: KnownPeer<Of>[];
  /** Accounts of the same platform without such a rate. Their rank is unknown, so they are not counted. */
  unknown: Of[];
  /** Whether the account itself is on the shortlist. If so, the numbers just seen replace its saved ones. */
  isSaved: boolean;
}

/** Ranks the account among the saved accounts of its platform. */
export function rankOnShortlist<Of extends Peer>(
  account: { id: string; platform: PlatformId; rate: Rate },
  shortlist: readonly Of[],
): ShortlistRank<Of> {
  const { id, platform, rate: own } = account;
  const peers = shortlist.filter((peer) => peer.platform === platform && peer.id !== id);
  const counted = peers
    .filter((peer): peer is KnownPeer<Of> => isAlike(peer.rate, own))
    .sort((a, b) => b.rate.ratePercent - a.rate.ratePercent || (a.id < b.id ? -1 : 1));
  const ranked = (rate: PeerRate) => ({ ...rate, platform });
  return {
    own,
    rank:
      counted.length + 1 < MIN_RANKED
        ? null
        : rankAmong(
            ranked(own),
            counted.map((peer) => ranked(peer.rate)),
          ),
    counted,
    unknown: peers.filter((peer) => !isAlike(peer.rate, own)),
    isSaved: shortlist.some((peer) => peer.id === id),
  };
}

const isAlike = (rate: PeerRate | null, own: PeerRate): boolean =>
  rate !== null && rate.formula === own.formula && rate.average === own.average && rate.kind === own.kind;

/** What must match before two accounts' rates may be ranked. */
export interface Ranked {
  platform: PlatformId;
  formula: FormulaId;
  average: AverageKind;
  kind: PostKind | null;
  /** The bounds of the rate, from the ranges of its counts. */
  lowPercent: number;
  highPercent: number;
}

/** The ranks that the ranges allow; usually one. 1 is the highest. */
export interface Rank {
  best: number;
  worst: number;
  of: number;
  /** How many others have the same rate, and with it the same rank; absent for none. */
  tied?: number;
}

/**
 * The account's rank among others, including itself. Used where no table fits. Only rates with the same platform,
 * formula, average and kind of post count. An account ranks higher only if its whole range is higher; equal rates share
 * the better rank; overlapping ranges leave the order open. Null if no other account counts.
 */
export function rankAmong(own: Ranked, others: readonly Ranked[]): Rank | null {
  const alike = others.filter(
    (other) =>
      other.platform === own.platform &&
      other.formula === own.formula &&
      other.average === own.average &&
      other.kind === own.kind,
  );
  if (alike.length === 0) return null;
  const surelyBetter = alike.filter((other) => other.lowPercent > own.highPercent).length;
  const perhapsBetter = alike.filter((other) => other.highPercent > own.lowPercent).length;
  const equal = alike.filter(
    ({ lowPercent, highPercent }) => lowPercent === own.lowPercent && highPercent === own.highPercent,
  );
  return rankBetween(surelyBetter, perhapsBetter, { of: alike.length + 1, equal: equal.length });
}

/** Where the order is open, equal ranges say nothing of equal rates. */
export function rankBetween(
  surelyBetter: number,
  perhapsBetter: number,
  { of, equal }: { of: number; equal: number },
): Rank {
  const isTied = surelyBetter === perhapsBetter && equal > 0;
  return { best: surelyBetter + 1, worst: perhapsBetter + 1, of, ...(isTied && { tied: equal }) };
}
