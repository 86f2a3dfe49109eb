// Installs and generates what is missing. `node scripts/set-up.mjs [chromium] [firefox]` checks the packages, the files
// that WXT generates, and the named browsers. It is plain JavaScript without dependencies, because it runs before anything is
// installed and on any version of Node. It prints only to stderr, because `npm run read` needs stdout.
import { ensureBrowser } from './set-up/browser.mjs';
import { ensureTypes } from './set-up/generated.mjs';
import { ensurePackages } from './set-up/packages.mjs';

const wanted = process.argv.slice(2);
const packages = ensurePackages();
/** @type {(string | null)[]} */
const complaints = [packages, packages === null ? ensureTypes() : null];
if (wanted.includes('chromium')) complaints.push(await ensureBrowser('chromium'));
if (wanted.includes('firefox')) complaints.push(await ensureBrowser('firefox'));

for (const complaint of complaints) {
  if (complaint !== null) console.error(complaint);
}
if (complaints.some((complaint) => complaint !== null)) process.exit(1);
