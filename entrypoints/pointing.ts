import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMeasurer } from '../lib/reading/measurer';

/** Injected into a tab when the user presses Measure. Until then, no page contains the code that points at posts. */
export default defineUnlistedScript(() => {
  globalThis.yardstickStartMeasurer = startMeasurer;
});
