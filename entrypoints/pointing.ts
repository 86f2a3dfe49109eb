import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMeasurer } from '../lib/reading/measurer';

/** Put into a tab when a person asks to have posts pointed at; until then no page carries the code that does so. */
export default defineUnlistedScript(() => {
  globalThis.yardstickStartMeasurer = startMeasurer;
});
