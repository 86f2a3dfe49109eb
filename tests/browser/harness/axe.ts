import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 up to AA, target sizes (2.5.8) among it. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** The rules that depend on colours, the only thing that the dark scheme changes. */
const COLOUR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** The problems that axe finds on a screen, as "rule: element". */
export async function faultsOf(screen: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await screen.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await screen.evaluate(SOURCE);
  const { violations } = (await screen.evaluate(
    (options) => Reflect.get(globalThis, 'axe').run(document, options),
    rules === 'all' ? RULES : COLOUR_RULES,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) =>
        `${id}: ${html.slice(0, 160)} ${[...any, ...all].map(({ message }) => message).join('; ')}`,
    ),
  );
}
