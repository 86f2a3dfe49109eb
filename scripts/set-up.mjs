// Installs what is missing: `node scripts/set-up.mjs [chromium] [firefox]` sees to the packages and to the
// browsers named. Without dependencies and in plain JavaScript: it runs before anything is installed, on
// whichever Node is there. Prints to stderr only, so that `npm run read` keeps stdout clean.
import { seeToBrowser } from './set-up/browser.mjs';
import { seeToPackages } from './set-up/packages.mjs';

const wanted = process.argv.slice(2);
/** @type {(string | null)[]} */
const complaints = [seeToPackages()];
if (wanted.includes('chromium')) complaints.push(await seeToBrowser('chromium'));
if (wanted.includes('firefox')) complaints.push(await seeToBrowser('firefox'));

for (const complaint of complaints) {
  if (complaint !== null) console.error(complaint);
}
if (complaints.some((complaint) => complaint !== null)) process.exit(1);
