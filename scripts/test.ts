// Runs all checks in one command. Every step runs, so that one run shows everything to fix.
import { countedTests, forgetCounts, testCommand } from './steps/counted-tests.ts';
import { runStep, type Step, type StepResult } from './steps/run-step.ts';

const PROJECTS = ['unit', 'page', 'components', 'build', 'browser'];

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types: generate', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit tests', command: testCommand('unit') },
  { name: 'page tests', command: testCommand('page') },
  { name: 'component tests', command: testCommand('components') },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'built files', command: testCommand('build') },
  { name: 'browser tests', command: testCommand('browser') },
];

function row({ name, passed, seconds }: StepResult): string {
  return `${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`;
}

forgetCounts();
const failures: StepResult[] = [];
let seconds = 0;
for (const step of STEPS) {
  const result = await runStep(step);
  seconds += result.seconds;
  console.log(row(result));
  if (!result.passed) failures.push(result);
}

for (const { name, output } of failures) console.log(`\n--- ${name} ---\n${output.trim()}`);

const tests = countedTests(PROJECTS);
const steps =
  failures.length === 0 ? `all ${STEPS.length} steps` : `${failures.length} of ${STEPS.length} steps failed`;
console.log(`\n${steps} in ${seconds.toFixed(0)} s`);
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
