import { browser } from 'wxt/browser';
import { type ReaderMessage, SCREEN_PORT, type ScreenMessage } from '../messages/contract';
import type { ScriptLife } from './script-life';
import type { TabReader } from './tab-reader';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** While numbers stream in, screens hear of them this often. */
const TELL_EVERY_MS = 100;

/**
 * An update shows itself 55 to 75 ms after the extension's ports have ended (Chromium 156, Firefox 153, 2026-11); a screen
 * that closed ends its port as well.
 */
const LOOK_AFTER_MS = 200;

/** Answers the extension's own screens over ports; nobody else is listened to. */
export function serveScreens(reader: TabReader, life: ScriptLife): void {
  const { signal } = life;
  const onConnect = (port: Port) => {
    if (port.name !== SCREEN_PORT || port.sender?.id !== browser.runtime.id) {
      port.disconnect();
      return;
    }
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tell = () => {
      timer = null;
      const message: ReaderMessage = { type: 'state', state: reader.state() };
      try {
        port.postMessage(message);
      } catch {
        // The screen went, or the extension was updated under this script, before anybody could say so.
        end();
      }
    };
    const unsubscribe = reader.subscribe(() => {
      timer ??= setTimeout(tell, TELL_EVERY_MS);
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
    port.onMessage.addListener((message: ScreenMessage) => act(reader, message));
    reader.look();
    tell();
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(onConnect));
}

function act(reader: TabReader, { type }: ScreenMessage): void {
  if (type === 'look') reader.lookSoon();
  if (type === 'measure') reader.measure();
  if (type === 'stop-measuring') reader.stopMeasuring();
}
