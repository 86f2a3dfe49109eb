import { type BudgetLine, MAX_BUDGET_PROFILES } from '../evaluation/money/budget';
import { expectedEngagements } from '../evaluation/money/engagements';
import { priceOf } from '../evaluation/money/price-of';
import type { EvaluationSettings } from '../evaluation/settings';
import { spanOf } from '../metrics/measures/span';
import { nameOf } from '../model/candidate';
import { isDeclined } from '../model/declined';
import { newestTyped } from '../model/typed-figures';
import type { ShortlistDatabase } from '../store/database';
import { readCandidateRow } from '../store/rows';
import type { Entry } from './entries';
import { readEntries } from './entry-cache';
import type { Touched } from './list-data';

/** Few enough that another query of the list waits for a moment only. */
const PART = 50;

/** What a budget is calculated from. */
export interface BudgetAnswer {
  profiles: number;
  /** Null if there are more than `MAX_BUDGET_PROFILES`. */
  lines: BudgetLine[] | null;
}

/** Reads what a budget needs of profiles, once until they change. */
export class BudgetLines {
  readonly #db: ShortlistDatabase;
  readonly #known = new Map<string, BudgetLine>();
  /** Grows when lines are forgotten, so that one that was read before is not stored after. */
  #version = 0;

  constructor(db: ShortlistDatabase) {
    this.#db = db;
  }

  async answer(ids: readonly string[], settings: EvaluationSettings): Promise<BudgetAnswer> {
    const isTooMany = ids.length > MAX_BUDGET_PROFILES;
    return { profiles: ids.length, lines: isTooMany ? null : await this.#read(ids, settings) };
  }

  /** Profiles that are gone or in the trash are left out. */
  async #read(ids: readonly string[], settings: EvaluationSettings): Promise<BudgetLine[]> {
    const missing = ids.filter((id) => !this.#known.has(id));
    const read = new Map<string, BudgetLine>();
    for (let from = 0; from < missing.length; from += PART) {
      const version = this.#version;
      const part = missing.slice(from, from + PART);
      const rows = await this.#db.candidates.bulkGet(part);
      const creators = new Map(rows.map((row, at) => [part[at], readCandidateRow(row)?.creatorId]));
      for (const entry of await readEntries(this.#db, part, settings)) {
        const { id } = entry.candidate;
        const line = lineOf(entry, creators.get(id) ?? id);
        read.set(id, line);
        if (version === this.#version) this.#known.set(id, line);
      }
    }
    return ids.flatMap((id) => read.get(id) ?? this.#known.get(id) ?? []);
  }

  forget(touched: Touched): void {
    this.#version += 1;
    if (touched === 'all') this.#known.clear();
    else for (const id of touched) this.#known.delete(id);
  }
}

function lineOf({ candidate, snapshot, evaluation }: Entry, creatorId: string): BudgetLine {
  const followers = spanOf(snapshot?.profile.followers);
  return {
    name: nameOf(candidate),
    creatorId,
    followers,
    typedFollowers: followers === null ? (newestTyped(candidate, 'followers')?.followers ?? null) : null,
    engagements: evaluation && expectedEngagements(evaluation.averages),
    price: priceOf(candidate),
    mayContact: candidate.doNotContact !== true,
    isDeclined: isDeclined(candidate),
  };
}
