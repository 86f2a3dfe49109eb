import { commitCosts } from './commit-costs';
import { parseCosts } from './parse-costs';

const bench = { commitCosts, parseCosts };

export type ImportBench = typeof bench;

Object.assign(globalThis, { bench });
