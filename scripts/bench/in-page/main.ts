import { shareCounts } from '../../../lib/counts/share';
import { countCost } from './count-cost';
import { growthCost } from './growth-cost';
import { hugeCost } from './huge-cost';
import { readingCost } from './reading-cost';

const bench = { countCost, growthCost, hugeCost, readingCost };
export type Bench = typeof bench;

shareCounts();
Object.assign(globalThis, { bench });
