// Installs and generates what is missing: `node scripts/set-up.mjs [chromium] [firefox]` sees to the packages, to what
// WXT generates, and to the browsers named. Without dependencies and in plain JavaScript: it runs before anything is
// installed, on whichever Node is there. Prints to stderr only, so that `npm run read` keeps stdout clean.
import { seeToBrowser } from './set-up/browser.mjs';
import { seeToTypes } from './set-up/generated.mjs';
import { seeToPackages } from './set-up/packages.mjs';

const wanted = process.argv.slice(2);
const packages = seeToPackages();
/** @type {(string | null)[]} */
const complaints = [packages, packages === null ? seeToTypes() : null];
if (wanted.includes('chromium')) complaints.push(await seeToBrowser('chromium'));
if (wanted.includes('firefox')) complaints.push(await seeToBrowser('firefox'));

for (const complaint of complaints) {
  if (complaint !== null) console.error(complaint);
}
if (complaints.some((complaint) => complaint !== null)) process.exit(1);
