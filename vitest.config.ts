import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knownWordsPlugin } from './scripts/known-words/plugin.ts';
import { messagesPlugin } from './scripts/messages/plugin.ts';
import { LongestFirst } from './tests/set-up/longest-first';

/** A document costs a third of a second a file, so only the tests that look at one get one. */
const NEEDS_A_DOCUMENT = ['page', 'page-file', 'platforms', 'reading'].map(
  (folder) => `tests/lib/${folder}/**/*.test.ts`,
);

/** Every core: without it Vitest leaves one idle, which is half of a machine with two. */
const ALL_CORES = '100%';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [await WxtVitest(), messagesPlugin()],
        test: {
          name: 'unit',
          maxWorkers: ALL_CORES,
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...NEEDS_A_DOCUMENT,
            'tests/components/**',
            'tests/browser/**',
            'tests/build/**',
            'tests/bench/**',
          ],
          environment: 'node',
          // Properties over hundreds of locales; generous, so that a busy machine fails nothing.
          testTimeout: 60_000,
          setupFiles: [
            'tests/set-up/no-network.ts',
            'tests/set-up/settings.ts',
            'tests/set-up/words.ts',
            'tests/set-up/laws.ts',
          ],
          restoreMocks: true,
        },
      },
      {
        plugins: [await WxtVitest(), messagesPlugin(), knownWordsPlugin()],
        test: {
          name: 'page',
          maxWorkers: ALL_CORES,
          include: NEEDS_A_DOCUMENT,
          environment: 'happy-dom',
          // Every page against every wrong label; generous, so that a busy machine fails nothing.
          testTimeout: 60_000,
          setupFiles: ['tests/set-up/no-network.ts', 'tests/set-up/counts.ts', 'tests/set-up/laws.ts'],
          restoreMocks: true,
        },
      },
      {
        plugins: [await WxtVitest(), messagesPlugin()],
        test: {
          name: 'components',
          maxWorkers: ALL_CORES,
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // A whole panel over a database; generous, so that a busy machine fails nothing.
          testTimeout: 60_000,
          setupFiles: [
            'tests/set-up/no-network.ts',
            'tests/set-up/settings.ts',
            'tests/set-up/words.ts',
            'tests/set-up/components.ts',
          ],
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'build',
          maxWorkers: ALL_CORES,
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build-first.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/set-up/counts.ts'],
          globalSetup: ['tests/build-first.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A screen draws what a test did a moment later.
          expect: { poll: { timeout: 20_000, interval: 50 } },
          // A busy machine may make a browser late once; what fails twice is broken.
          retry: 1,
          // Two browsers at a time, each with its own profile and focus. More of them would wait for each other.
          maxWorkers: Math.min(2, availableParallelism()),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
