import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareCounts } from '../lib/counts/share';

/** Loaded before every content script by wxt.config.ts. */
export default defineUnlistedScript(() => shareCounts());
