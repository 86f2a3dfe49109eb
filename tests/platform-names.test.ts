import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../lib/model/platform';

/** Files of sources may name the platform that the source measured. */
const CITED =
  /^lib\/(metrics\/(benchmarks\/|measures\/(tier-schemes|formulas))|evaluation\/(money\/(cpm-ranges|fee-reports|rules-of-thumb)|signals\/signal-facts))/;

const files = globSync('{lib/evaluation,lib/metrics,lib/messages,components}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !CITED.test(file));

/** Comments, and the addresses of sources, which may name what they measured. */
const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$|sourceUrl: '[^']*'/gm, '');

/** The name "X" counts only as a whole text. */
const NAMES = new RegExp(PLATFORM_IDS.map((id) => (id.length > 1 ? id : `(['"\`])${id}\\1`)).join('|'), 'i');

describe('evaluation, metrics, messages and screens', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(["if (platform === 'x')", 'tiktokShares', 'const isYouTube = true; // as on a tab'])(
    'fail if they name one: %s',
    (line) => {
      expect(withoutComments(line)).toMatch(NAMES);
    },
  );

  it.each(['max', "'https://x.example'", '// as Instagram does', '/* TikTok */'])(
    'may contain: %s',
    (line) => {
      expect(withoutComments(line)).not.toMatch(NAMES);
    },
  );

  it('name no platform, because platform code is in its folder', () => {
    const named = files.flatMap((file) =>
      withoutComments(readFileSync(file, 'utf8'))
        .split('\n')
        .filter((line) => NAMES.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(named).toEqual([]);
  });
});
