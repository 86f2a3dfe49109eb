import { fillShortlist, listCosts } from './costs';

const bench = { fillShortlist, listCosts };

Object.assign(globalThis, { bench });
