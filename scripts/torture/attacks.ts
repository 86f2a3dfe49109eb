import { corruptRows } from './corrupt-rows';
import { countTexts } from './count-texts';
import { csvFiles } from './csv-files';
import { forgedMessages } from './forged-messages';
import { hostileTexts } from './hostile-texts';
import { kills } from './kills';
import { longImports } from './long-imports';
import { storms } from './storms';
import type { Attack } from './table';
import { twoScreens } from './two-screens';
import { workerStops } from './worker-stops';

/** Loaded through Vite, because it imports the product's modules; see `product.ts`. */
export const ATTACKS: Record<string, Attack> = {
  'count-texts': countTexts,
  'csv-files': csvFiles,
  'corrupt-rows': corruptRows,
  'forged-messages': forgedMessages,
  'hostile-texts': hostileTexts,
  'worker-stops': workerStops,
  'two-screens': twoScreens,
  'long-imports': longImports,
  kills,
  storms,
};
