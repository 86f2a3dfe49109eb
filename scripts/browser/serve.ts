import type { HTTPRequest, Page } from 'puppeteer-core';

/** What a request gets instead of the network. */
export interface Answer {
  body: string | Uint8Array;
  contentType?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Null refuses the request. */
export type Answerer = (request: HTTPRequest) => Answer | null;

/**
 * Answers every request of a page from `answer` and lets none through to the network. What
 * stands in the page itself (`data:`) is no request to anybody.
 */
export async function serve(page: Page, answer: Answerer): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void settle(request, answer).catch(() => undefined));
}

/** A page that closes meanwhile makes this fail; nobody waits for the answer then. */
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
