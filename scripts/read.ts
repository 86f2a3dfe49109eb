// Runs the built extension over saved pages, without a network, and prints one line of JSON for each.
import { openChromium } from './browser/chromium.ts';
import { switchedOnExtension } from './extension.ts';
import { loadProduct } from './product.ts';
import { type Case, casesOf } from './reading/cases.ts';
import { readCases } from './reading/read-cases.ts';

const { evaluatedLine } = await loadProduct<typeof import('./reading/evaluated-line.ts')>(
  './scripts/reading/evaluated-line.ts',
);

/** True when every case was answered. */
async function read(cases: readonly Case[]): Promise<boolean> {
  const chromium = await openChromium({ extension: switchedOnExtension('chrome') });
  let answered = 0;
  try {
    await readCases(chromium, cases, ({ id, url }, answer) => {
      if ('problem' in answer) return console.error(`${id}: ${answer.problem}`);
      answered += 1;
      process.stdout.write(`${JSON.stringify(evaluatedLine(id, url, answer.state))}\n`);
    });
  } finally {
    await chromium.close();
  }
  return answered === cases.length;
}

try {
  const answered = await read(casesOf(process.argv.slice(2)));
  process.exitCode = answered ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
