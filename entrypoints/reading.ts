import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTab } from '../lib/reading/read-tab';

/** Stands before every content script, after the count parser; wxt.config.ts puts it there. */
export default defineUnlistedScript(() => {
  globalThis.yardstickReadTab = readTab;
});
