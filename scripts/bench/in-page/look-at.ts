import { pageLanguage } from '../../../lib/page/document';
import type { Look } from '../../../lib/page/look';
import type { Platform } from '../../../lib/platforms/contract';
import { PLATFORMS } from '../../../lib/platforms/registry';

/** The date at which all invented pages are read. */
const TODAY = Date.parse('2026-08-15T12:00:00Z');

export function platformOf(id: string): Platform {
  const platform = PLATFORMS.find((known) => known.id === id);
  if (!platform) throw new Error(`no platform ${id}`);
  return platform;
}

export function lookAt(platform: Platform, document: Document, address: string): Look {
  const url = new URL(address);
  return { document, url, place: platform.locate(url), language: pageLanguage(document), nowMs: TODAY };
}
