import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '../lib/page-file/report-page';

/** Run in a tab when the user presses "Report this page". Its result is the page file. It only reads the page. */
export default defineUnlistedScript(() => reportPage());
