import type { Page, WebWorker } from 'puppeteer-core';

/** Where the extension's own code runs and may be asked: its background, or one of its pages. */
export type ExtensionWorld = Pick<WebWorker, 'evaluate'> | Pick<Page, 'evaluate'>;
