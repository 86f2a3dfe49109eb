// Attacks the built extension in Chromium and prints a row for each attempt. The exit code is 1 if an attack
// succeeds. `npm run torture -- kills` runs one attack, and `npm run torture -- --short` all of them in a few minutes.
import { builtExtension } from './extension.ts';
import { loadProduct } from './product.ts';
import { rowOf, tableHead } from './torture/table.ts';

const options = process.argv.slice(2);
const isShort = options.includes('--short');
const names = options.filter((option) => !option.startsWith('--'));

builtExtension('chrome');
const { ATTACKS } = await loadProduct<typeof import('./torture/attacks.ts')>('./scripts/torture/attacks.ts');
const unknown = names.filter((name) => !Object.hasOwn(ATTACKS, name));
if (unknown.length > 0) {
  console.error(`No attack is called ${unknown.join(', ')}. There are: ${Object.keys(ATTACKS).join(', ')}.`);
  process.exit(1);
}

console.log(tableHead());
for (const [name, attack] of Object.entries(ATTACKS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const startedMs = Date.now();
  try {
    for (const result of await attack({ isShort })) {
      console.log(rowOf(name, result));
      if (result.verdict === 'FAILED') process.exitCode = 1;
    }
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    console.log(rowOf(name, { tried: 'the whole attack', times: 1, seen, verdict: 'FAILED' }));
    process.exitCode = 1;
  }
  console.error(`${name}: ${Math.round((Date.now() - startedMs) / 1_000)} s`);
}
