// Installs and generates what is missing. `node scripts/set-up.mjs [chromium] [firefox]` checks the packages, the files
// that WXT generates, and the named browsers. It is plain JavaScript without dependencies, because it runs before anything is
// installed and on any version of Node. It prints only to stderr, because `npm run read` needs stdout.
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
