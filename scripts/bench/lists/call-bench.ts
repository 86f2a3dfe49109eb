import { setTimeout } from 'node:timers/promises';
import type { Page, WebWorker } from 'puppeteer-core';
import type { ListBench } from '../in-page/lists/main.ts';

/** Calls one of the bench functions where its script runs, however long it takes. */
export async function callBench<Name extends keyof ListBench>(
  at: Page | WebWorker,
  name: Name,
  ...args: Parameters<ListBench[Name]>
): Promise<Awaited<ReturnType<ListBench[Name]>>> {
  return (await callNamed(at, name, args)) as Awaited<ReturnType<ListBench[Name]>>;
}

export async function callNamed(
  at: Page | WebWorker,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  const given = args.map((arg) => JSON.stringify(arg)).join(', ');
  // One call over the protocol may take three minutes at most, so this one only begins there.
  await at.evaluate(`bench.answer = null;
    bench.${name}(${given}).then(
      (value) => { bench.answer = { value }; },
      (error) => { bench.answer = { error: String(error) }; },
    );
    null`);
  for (;;) {
    const answer = (await at.evaluate('bench.answer')) as { value: unknown; error?: string } | null;
    if (answer?.error) throw new Error(`${name}: ${answer.error}`);
    if (answer) return answer.value;
    await setTimeout(500);
  }
}
