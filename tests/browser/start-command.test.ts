import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const PNG = [0x89, 0x50, 0x4e, 0x47];

it('npm start without a display prints the evaluation of the samples and saves a screenshot', async () => {
  rmSync('artifacts/start.png', { force: true });
  const { stdout } = await run(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, CI: 'true' },
  });
  expect(stdout).toMatch(/@maya\.bakes +instagram +16,476 +micro +3\.6% .* [Ww]ell above average/);
  expect(stdout).toMatch(
    /@noor\.runs +tiktok +52,340 +mid +0\.71 views per follower +0\.71 views per follower +Views per follower/,
  );
  expect([...readFileSync('artifacts/start.png').subarray(0, 4)]).toEqual(PNG);
});
