import type { Page, WebWorker } from 'puppeteer-core';

/** A place where the extension's own code runs: its background or one of its pages. */
export type ExtensionWorld = Pick<WebWorker, 'evaluate'> | Pick<Page, 'evaluate'>;
