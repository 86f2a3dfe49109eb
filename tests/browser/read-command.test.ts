import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const read = (...args: string[]) => run(process.execPath, ['scripts/read.ts', ...args]);

const PAGE = 'tests/pages/instagram/profile-list-header.html';
const url = 'https://www.instagram.com/maya.bakes/';

describe('npm run read', () => {
  it('prints one line of JSON about a page, and nothing else', async () => {
    const { stdout } = await read(PAGE, '--url', url);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      id: PAGE,
      url,
      page: { platform: 'instagram', kind: 'profile', handle: 'maya.bakes', postId: null },
      profile: { followers: { found: true, value: 16_476, precision: 'exact' } },
      evaluation: { tier: 'micro' },
    });
  });

  it('fails with a message and prints nothing if there is nothing to read', async () => {
    const failure = await read('gone.html', '--url', url).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/there is no file/) });
  });
});
