// npm run check:platform -- ID checks one platform in a minute or two, where `npm test` checks everything.
import { globSync } from 'node:fs';
import { PLATFORM_IDS } from '../lib/model/platform.ts';
import { runStep, type Step } from './steps/run-step.ts';

const id = PLATFORM_IDS.find((known) => known === process.argv[2]);
if (!id) {
  console.error(`Usage: npm run check:platform -- ID, where ID is one of: ${PLATFORM_IDS.join(', ')}`);
  process.exit(1);
}

const page = ['vitest', 'run', '--project', 'page'];
const named = ['-t', `\\b${id}\\b`];

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--write', '.'] },
  { name: 'types: generate', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'its own tests', command: [...page, `tests/lib/platforms/${id}/`] },
  {
    name: 'tests of all platforms',
    command: [...page, ...globSync('tests/lib/platforms/*.test.ts'), ...named],
  },
  {
    name: 'its pages, changed at random',
    command: ['vitest', 'run', '--project', 'browser', 'tests/browser/mutation.test.ts', ...named],
  },
];

for (const step of STEPS) {
  const { passed, seconds, output } = await runStep(step);
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`);
  if (passed) continue;
  console.log(`\n${output.trim()}\n\nFAILED: ${step.name}`);
  process.exit(1);
}
console.log(`${id} passes.`);
