import { createWorkspace, switchWorkspace } from '../../../../lib/settings/workspaces';
import { columnBytes, fillShortlist, storedCosts } from './costs';
import { queryCosts } from './query-costs';

const bench = { columnBytes, createWorkspace, fillShortlist, queryCosts, storedCosts, switchWorkspace };

export type ListBench = typeof bench;

Object.assign(globalThis, { bench });
