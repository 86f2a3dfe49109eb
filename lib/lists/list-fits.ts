import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import { type ListColumns, setValues } from '../metrics/columns';
import type { ShortlistDatabase } from '../store/database';
import { addFits, readFits, type StoredFit } from '../store/list/fit-rows';
import { fitHash, savedFits } from './saved-fits';

/** How many fits are calculated at once; between two groups, queries get their turn. */
const GROUP = 50;
/** How many are stored at once. */
const STORED = 1_000;

/** The columns of a row whose fit is not known. */
export const NO_FIT = {
  numbers: { fitPercent: Number.NaN, possibleFitPercent: Number.NaN },
  codes: { essentials: '' },
};

const valuesOf = ({ fitPercent, possiblePercent, essentials }: StoredFit) => ({
  numbers: {
    fitPercent: fitPercent ?? Number.NaN,
    possibleFitPercent: possiblePercent ?? Number.NaN,
  },
  codes: { essentials: essentials === 'unknown' ? 'open' : essentials },
});

/** The fits of a list's rows with one brief: read if they are stored, otherwise calculated one group after the other. */
export class ListFits {
  readonly #db: ShortlistDatabase;
  readonly #brief: Brief;
  readonly #settings: EvaluationSettings;
  readonly #hash: string;
  readonly #calculated: (ids: readonly string[]) => void;
  #known = new Map<string, StoredFit>();
  /** The newest come first. */
  #waiting = new Set<string>();
  #working: Promise<void> | null = null;
  #isStopped = false;

  /** `calculated` hears of rows whose fit is known now. */
  constructor(
    db: ShortlistDatabase,
    { brief, settings }: { brief: Brief; settings: EvaluationSettings },
    calculated: (ids: readonly string[]) => void,
  ) {
    this.#db = db;
    this.#brief = brief;
    this.#settings = settings;
    this.#hash = fitHash(brief, settings);
    this.#calculated = calculated;
  }

  /** Reads the stored fits. Call it before the first `put`. */
  async read(): Promise<void> {
    this.#known = await readFits(this.#db, this.#hash);
  }

  /** Puts the fit into a row. If a commit changed the row since, the fit before it stays until it is calculated again. */
  put(columns: ListColumns, at: number): void {
    const id = columns.ids[at] ?? '';
    const fit = this.#known.get(id);
    if (fit?.seq !== columns.numbers.seq[at]) this.#wait(id);
    setValues(columns, at, fit ? valuesOf(fit) : NO_FIT);
  }

  /** Resolves once no row waits any more. */
  async finished(): Promise<void> {
    while (this.#working !== null) await this.#working;
  }

  stop(): void {
    this.#isStopped = true;
    this.#waiting.clear();
  }

  #wait(id: string): void {
    this.#waiting.add(id);
    this.#working ??= this.#work()
      // Fits are derived: those that could not be calculated or stored are missing until the list is opened again.
      .catch(() => this.#waiting.clear())
      .finally(() => {
        this.#working = null;
      });
  }

  async #work(): Promise<void> {
    // All rows of one change wait before the first group begins.
    await Promise.resolve();
    let fresh: StoredFit[] = [];
    while (this.#waiting.size > 0) {
      const ids = [...this.#waiting].slice(0, GROUP);
      for (const id of ids) this.#waiting.delete(id);
      const fits = await savedFits(this.#db, ids, this.#brief, this.#settings);
      if (this.#isStopped) return;
      for (const fit of fits) this.#known.set(fit.id, fit);
      fresh.push(...fits);
      this.#calculated(fits.map(({ id }) => id));
      if (fresh.length >= STORED) {
        await addFits(this.#db, this.#hash, fresh);
        fresh = [];
      }
    }
    if (fresh.length > 0) await addFits(this.#db, this.#hash, fresh);
  }
}
