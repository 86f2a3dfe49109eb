// Tries every law of the tests on new values, round after round: `npm run laws -- 20`. Ends with code 1 at the first
// round in which one does not hold, and says with which seed it can be tried again (`LAW_SEED=7 npx vitest …`).
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('How many rounds? For example: npm run laws -- 20');
  process.exit(1);
}
const files = globSync('tests/lib/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('fc.assert'),
);
for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 0x7fff_ffff);
  console.log(`round ${round} of ${rounds}, LAW_SEED=${seed}, ${files.length} files`);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'unit', '--project', 'page', ...files, '--reporter=dot'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, LAW_SEED: String(seed) },
    },
  );
  if (status !== 0) process.exit(1);
}
