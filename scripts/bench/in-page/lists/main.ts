import { createWorkspace, switchWorkspace } from '../../../../lib/settings/workspaces';
import { fillShortlist, listCosts, refillList } from './costs';
import { queryCosts } from './query-costs';

const bench = { createWorkspace, fillShortlist, listCosts, queryCosts, refillList, switchWorkspace };

Object.assign(globalThis, { bench });
