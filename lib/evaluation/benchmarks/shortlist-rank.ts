import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { Rate } from '../engagement/rate-types';
import type { AverageKind, FormulaId } from '../measures/formulas';

/**
 * The fewest accounts, the ranked one among them, that make a rank worth saying. Our own choice: a table's verdict
 * has five steps, and a rank among fewer accounts would be coarser than that.
 */
export const MIN_RANKED = 5;

/** Somebody on the shortlist, with the rate by the formula that is ranked by; null where it is not known. */
export interface Peer {
  id: string;
  platform: PlatformId;
  rate: Rate | null;
}

export type KnownPeer<Of extends Peer = Peer> = Of & { rate: Rate };

export interface ShortlistRank<Of extends Peer = Peer> {
  /** The rate that is ranked. */
  own: Rate;
  /** Null below the least number of accounts. */
  rank: Rank | null;
  /** Highest first; the account itself is not among them. */
  counted: KnownPeer<Of>[];
  /** Of the same platform, without such a rate: they may stand anywhere and count for nothing. */
  unknown: Of[];
  /** Is the account itself on the shortlist? There its kept numbers give way to the ones just seen. */
  isSaved: boolean;
}

/** Where the account stands among those of its platform that the user has saved. */
export function rankOnShortlist<Of extends Peer>(
  account: { id: string; platform: PlatformId; rate: Rate },
  shortlist: readonly Of[],
): ShortlistRank<Of> {
  const { id, platform, rate: own } = account;
  const peers = shortlist.filter((peer) => peer.platform === platform && peer.id !== id);
  const counted = peers
    .filter((peer): peer is KnownPeer<Of> => isAlike(peer.rate, own))
    .sort((a, b) => b.rate.ratePercent - a.rate.ratePercent || (a.id < b.id ? -1 : 1));
  const ranked = (rate: Rate) => ({ ...rate, platform });
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

const isAlike = (rate: Rate | null, own: Rate): boolean =>
  rate !== null && rate.formula === own.formula && rate.average === own.average && rate.kind === own.kind;

/** What must be alike before two accounts' rates may be ranked. */
export interface Ranked {
  platform: PlatformId;
  formula: FormulaId;
  average: AverageKind;
  kind: PostKind | null;
  /** The bounds of the rate that the counts' own ranges give. */
  lowPercent: number;
  highPercent: number;
}

/** The ranks that the ranges leave open; usually one. 1 is the highest. */
export interface Rank {
  best: number;
  worst: number;
  of: number;
}

/**
 * The account's rank among others, itself included: the answer where no table fits. Only rates of the same
 * platform, formula, average and kind of post count. Somebody is better only where the whole range lies above; equal rates share
 * the better rank; overlapping ranges leave the order open. Null where it would stand alone.
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
  return { best: surelyBetter + 1, worst: perhapsBetter + 1, of: alike.length + 1 };
}
