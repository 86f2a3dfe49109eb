import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareCounts } from '../lib/counts/share';

/** Stands before every content script; wxt.config.ts puts it there. */
export default defineUnlistedScript(() => shareCounts());
