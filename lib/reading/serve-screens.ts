import { browser } from 'wxt/browser';
import {
  type ReaderMessage,
  SCREEN_PORT,
  type ScreenMessage,
  type TabState,
  type WholeMessage,
  type WholeState,
} from '../messages/contract';
import { isEmpty, patchBetween } from './patch';
import type { ScriptLife } from './script-life';
import type { TabReader } from './tab-reader';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** How often screens are told while numbers stream in. */
const TELL_EVERY_MS = 100;
/** Updates to screens take 0.2 % of the page's time, in addition to reading (`pace.ts`, `watch-page.ts`), ... */
const REST_PER_COST = 500;
/** ... but an open screen never waits longer than this. */
const MAX_REST_MS = 1_000;

/**
 * After the extension's ports close, it takes 55 to 75 ms until an update can be detected (Chromium 156, Firefox 153,
 * 2026-11). A screen that closes ends its port as well.
 */
const LOOK_AFTER_MS = 200;

/** Answers the extension's own screens over ports, and ignores everyone else. */
export function serveScreens(reader: TabReader, life: ScriptLife): void {
  const { signal } = life;
  const onConnect = (port: Port) => {
    if (port.name !== SCREEN_PORT || port.sender?.id !== browser.runtime.id) {
      port.disconnect();
      return;
    }
    let timer: ReturnType<typeof setTimeout> | null = null;
    let seq = 0;
    let sent: TabState | null = null;
    let restMs = TELL_EVERY_MS;
    const send = (message: ReaderMessage | WholeMessage) => {
      try {
        port.postMessage(message);
      } catch {
        // The screen closed, or the extension was updated, before the answer was sent.
        end();
      }
    };
    const tellWhole = () => {
      sent = forScreens(reader.state());
      send({ type: 'state', seq: ++seq, state: sent });
    };
    const tell = () => {
      timer = null;
      const fromMs = performance.now();
      const state = forScreens(reader.state());
      const patch = sent && patchBetween(sent, state);
      sent = state;
      if (patch === null) tellWhole();
      else if (!isEmpty(patch)) send({ type: 'patch', seq: ++seq, patch });
      const earnedMs = (performance.now() - fromMs) * REST_PER_COST;
      restMs = Math.min(MAX_REST_MS, Math.max(TELL_EVERY_MS, earnedMs));
    };
    const unsubscribe = reader.subscribe(() => {
      timer ??= setTimeout(tell, restMs);
    });
    const end = () => {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
      signal.removeEventListener('abort', end);
    };
    signal.addEventListener('abort', end);
    port.onDisconnect.addListener(() => {
      end();
      setTimeout(() => life.isValid, LOOK_AFTER_MS);
    });
    const acts: Record<ScreenMessage['type'], () => void> = {
      look: reader.lookSoon,
      measure: reader.measure,
      'stop-measuring': reader.stopMeasuring,
      resync: tellWhole,
      whole: () => send({ type: 'whole', state: reader.state() }),
    };
    port.onMessage.addListener(({ type }: ScreenMessage) => acts[type]?.());
    reader.look();
    tellWhole();
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(onConnect));
}

/** Leaves out the posts of the last look: screens show only those of the sample. */
function forScreens({ report, ...state }: WholeState): TabState {
  if (report === null) return { ...state, report };
  const { posts: _, ...head } = report;
  return { ...state, report: head };
}
