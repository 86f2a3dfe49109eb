import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { ListEngine } from '../../../../lib/lists/list-engine';
import { ListIndex } from '../../../../lib/lists/list-index';
import { EVERYTHING, type ListContext, type ListQuery, type Sort } from '../../../../lib/lists/list-query';
import { prepareQueries } from '../../../../lib/lists/prepare-queries';
import { type SortValues, sortValues } from '../../../../lib/lists/sort-values';
import { codeAt, type ListColumns } from '../../../../lib/metrics/columns';
import { foldText } from '../../../../lib/model/fold-text';
import { loadList } from '../../../../lib/store/list/load';
import { openShortlist } from '../../../../lib/store/open-shortlist';

/** How long one kind of query takes, beside the plain array method that gives the same rows. */
export interface QueryCost {
  name: string;
  /** How many were timed together, because the clock cannot tell how long one takes. */
  together: number;
  /** The first query of its kind, right after the first rows. */
  firstMs: number[];
  /** The first query of its kind after the list was idle for a moment. */
  preparedMs: number[];
  /** Later ones. */
  laterMs: number[];
  plainMs: number[];
}

const ROUNDS = 5;
const FIRST_ROUNDS = 3;
const MIN_TIMED_MS = 2;
const MAX_TOGETHER = 1_024;
const NEWEST: readonly Sort[] = [
  { column: 'touchedAtMs', descending: true },
  { column: 'seq', descending: true },
];

/** Times queries over the stored list of this database, each in turn with the plain method. Call it in the list's worker. */
export async function queryCosts(name: string): Promise<QueryCost[]> {
  const db = openShortlist(name);
  const { columns } = await loadList(db);
  const costs: QueryCost[] = [];
  for (const { title, ask, plain } of comparisons(columns)) {
    // The first time, the browser has not compiled the code yet.
    const together = Math.max(howManyTogether(plain), howManyTogether(plain));
    const cost: QueryCost = { name: title, together, firstMs: [], preparedMs: [], laterMs: [], plainMs: [] };
    const many = <One>(make: (n: number) => One) => Array.from({ length: together }, (_, n) => make(n));
    let engines: ListEngine[] = [];
    for (let round = 0; round < FIRST_ROUNDS; round++) {
      // Each list has only one first query.
      const prepared = many(() => started(columns));
      await Promise.all(prepared.map(({ index }) => prepareQueries(index, () => false)));
      cost.preparedMs.push(timed(prepared.map((engine) => () => ask(engine, 0))));
      engines = many(() => started(columns));
      cost.firstMs.push(timed(engines.map((engine) => () => ask(engine, 0))));
    }
    for (let round = 1; round <= ROUNDS; round++) {
      cost.plainMs.push(timed(many(() => () => plain(round))));
      cost.laterMs.push(timed(engines.map((engine) => () => ask(engine, round))));
    }
    costs.push(cost);
  }
  db.close();
  return costs;
}

/** As it is once the first rows are shown, with nothing derived for other queries. */
function started(columns: ListColumns): ListEngine {
  const engine = new ListEngine(new ListIndex(columns, context()));
  engine.order({ ...EVERYTHING, sort: NEWEST });
  return engine;
}

const context = (): ListContext => ({
  fields: [],
  stages: ['found', 'shortlisted', 'contacted', 'agreed', 'declined'],
  tiers: DEFAULT_SETTINGS.tiers.map(({ id }) => id),
  dollarsPerUnit: DEFAULT_SETTINGS.money.dollarsPerUnit,
  labelNames: new Map(Array.from({ length: 20 }, (_, n) => [`tag${n}`, `Tag ${n}`])),
});

interface Comparison {
  title: string;
  ask(engine: ListEngine, round: number): unknown;
  plain(round: number): unknown;
}

function comparisons(columns: ListColumns): Comparison[] {
  const rows = Array.from({ length: columns.size }, (_, at) => at);
  const sortedBy = (title: string, sort: readonly Sort[]): Comparison => {
    const index = new ListIndex(columns, context());
    const values = sort.map(({ column }) => sortValues(index, column));
    return {
      title,
      // Another direction each time, so that no answer is kept.
      ask: (engine, round) => engine.order({ ...EVERYTHING, sort: turned(sort, round) }),
      plain(round) {
        const compares = turned(sort, round).map(({ descending }, n) =>
          comparer(values[n] as SortValues, descending),
        );
        return rows.slice().sort((a, b) => {
          for (const compare of compares) {
            const difference = compare(a, b);
            if (difference !== 0) return difference;
          }
          return a - b;
        });
      },
    };
  };
  const filteredBy = (
    title: string,
    query: (round: number) => Partial<ListQuery>,
    passes: (round: number) => (row: number) => boolean,
  ): Comparison => ({
    title,
    ask: (engine, round) => engine.count({ ...EVERYTHING, ...query(round) }),
    plain: (round) => {
      const test = passes(round);
      return rows.filter((row) => codeAt(columns, 'trash', row) === 'no' && test(row));
    },
  });
  const { numbers, texts } = columns;
  const platforms = columns.dictionaries.platform.filter(Boolean);
  const platformOf = (round: number) => platforms[round % platforms.length] as string;
  const words = ['baker', 'fair', 'zz', 'example', 'b1', 'xyz'];
  const wordOf = (round: number) => words[round % words.length] as string;
  return [
    sortedBy('sort by followers', [{ column: 'followers', descending: true }, ...NEWEST]),
    sortedBy('sort by name', [{ column: 'name', descending: false }, ...NEWEST]),
    sortedBy('sort by stage', [{ column: 'stage', descending: false }, ...NEWEST]),
    sortedBy('sort by last post', [{ column: 'lastPostAtMs', descending: true }, ...NEWEST]),
    filteredBy(
      'filter by platform',
      (round) => ({ filters: [{ kind: 'any-of', column: 'platform', values: [platformOf(round)] }] }),
      (round) => (row) => codeAt(columns, 'platform', row) === platformOf(round),
    ),
    filteredBy(
      'filter by followers',
      (round) => ({ filters: [{ kind: 'between', column: 'followers', from: 1_000 * round, to: 50_000 }] }),
      (round) => (row) =>
        (numbers.followers[row] as number) >= 1_000 * round && (numbers.followers[row] as number) <= 50_000,
    ),
    filteredBy(
      'search',
      (round) => ({ search: wordOf(round) }),
      (round) => (row) =>
        foldText(`${texts.handle[row]}\n${texts.displayName[row]}\n${texts.searched[row]}`).includes(
          wordOf(round),
        ),
    ),
  ];
}

const turned = (sort: readonly Sort[], round: number): Sort[] =>
  sort.map((one, at) => (at === 0 && round % 2 === 1 ? { ...one, descending: !one.descending } : one));

const { compare: compareTexts } = new Intl.Collator();

/** Unknown values come last in both directions. */
function comparer(values: SortValues, descending: boolean): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  if (!(values instanceof Float64Array)) {
    return (a, b) => sign * compareTexts(values[a] as string, values[b] as string);
  }
  return (a, b) => {
    const [x, y] = [values[a] as number, values[b] as number];
    if (x === y) return 0;
    if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : 1;
    if (Number.isNaN(y)) return -1;
    return sign * (x - y);
  };
}

/** So many that they take several times the 0.1 ms that the clock of a worker can tell. */
function howManyTogether(plain: (round: number) => unknown): number {
  for (let together = 1; together < MAX_TOGETHER; together *= 2) {
    const from = performance.now();
    for (let round = 0; round < together; round++) plain(round);
    if (performance.now() - from >= MIN_TIMED_MS) return together;
  }
  return MAX_TOGETHER;
}

/** What one of them takes on average. */
function timed(works: readonly (() => unknown)[]): number {
  const from = performance.now();
  for (const work of works) work();
  return (performance.now() - from) / works.length;
}
