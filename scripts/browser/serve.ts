import type { HTTPRequest, Page } from 'puppeteer-core';

/** The response to a request, in place of the network's. */
export interface Answer {
  body: string | Uint8Array;
  contentType?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Null refuses the request. */
export type Answerer = (request: HTTPRequest) => Answer | null;

/**
 * Answers every request of a page from `answer`, and lets none reach the network. Data
 * in the page itself (`data:`) is not a request.
 */
export async function serve(page: Page, answer: Answerer): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void settle(request, answer).catch(() => undefined));
}

/** Fails if the page closes meanwhile, when nothing waits for the response any more. */
async function settle(request: HTTPRequest, answer: Answerer): Promise<void> {
  if (request.isInterceptResolutionHandled()) return;
  if (request.url().startsWith('data:')) return request.continue();
  const found = answer(request);
  if (found === null) return request.abort('blockedbyclient');
  return request.respond({
    status: found.status ?? 200,
    contentType: found.contentType ?? 'text/html; charset=utf-8',
    headers: found.headers ?? {},
    body: found.body,
  });
}
