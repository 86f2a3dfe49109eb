import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where test runs write their counts; not in the repository. */
const FOLDER = 'artifacts/tests';

/** The command that runs one project of vitest.config.ts and writes its counts. */
export function testCommand(project: string): string[] {
  const counts = `--outputFile.json=${fileOf(project)}`;
  return ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', counts];
}

/** Deletes the counts of an earlier run. */
export function forgetCounts(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Tests passed and failed, over all projects that ran. */
export function countedTests(projects: readonly string[]): { passed: number; failed: number } {
  const counts = projects.map(fileOf).filter(existsSync).map(countsIn);
  return {
    passed: counts.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0),
    failed: counts.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0),
  };
}

function countsIn(file: string): { numPassedTests: number; numFailedTests: number } {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function fileOf(project: string): string {
  return join(FOLDER, `${project}.json`);
}
