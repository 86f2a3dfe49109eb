// Runs the real extension over saved pages, without a network, and prints one line of JSON for each.
import { runnerImport } from 'vite';
import { openChromium } from './browser/chromium.ts';
import { builtExtension } from './extension.ts';
import { type Case, casesOf } from './reading/cases.ts';
import { readCases } from './reading/read-cases.ts';

/** The product's modules leave out the `.ts` that Node asks for, so Vite loads them. */
const { module: product } = await runnerImport<typeof import('./reading/evaluated-line.ts')>(
  './scripts/reading/evaluated-line.ts',
  { configFile: false, logLevel: 'error' },
);

/** True when every case was answered. */
async function read(cases: readonly Case[]): Promise<boolean> {
  const chromium = await openChromium({ extension: builtExtension('chrome') });
  let answered = 0;
  try {
    await readCases(chromium, cases, ({ id, url }, answer) => {
      if ('problem' in answer) return console.error(`${id}: ${answer.problem}`);
      answered += 1;
      process.stdout.write(`${JSON.stringify(product.evaluatedLine(id, url, answer.state))}\n`);
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
