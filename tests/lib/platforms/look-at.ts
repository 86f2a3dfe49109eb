import { pageLanguage } from '../../../lib/page/document';
import type { Look } from '../../../lib/page/look';
import type { Platform } from '../../../lib/platforms/contract';

/** All test pages are looked at on the same day, so that ages never change under a test. */
const TODAY = Date.parse('2026-08-15T12:00:00Z');

export function lookAt(platform: Platform, document: Document, address: string): Look {
  const url = new URL(address);
  return { document, url, place: platform.locate(url), language: pageLanguage(document), nowMs: TODAY };
}
