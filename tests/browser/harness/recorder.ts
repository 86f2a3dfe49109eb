import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in place of the network: records every requested host and refuses the request. */
export interface Recorder {
  /** Host names in the order of the requests, without those of the browser's maker. */
  left(): string[];
  /** The address for a browser's proxy setting. */
  port: number;
  close(): void;
}

/**
 * Browsers contact their makers for updates, dictionaries, the time and accounts, whatever the settings
 * (Chromium 156, seen 2026-11; the other makers by name). None of these hosts serves a platform.
 */
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|microsoft\.com|brave\.com)$/;

/** A proxy, because request interception in a page misses the background, new tabs and prefetches. */
export async function startRecorder(): Promise<Recorder> {
  const seen: string[] = [];
  const note = (authority = '') => seen.push(authority.replace(/:\d+$/, ''));
  const server = createServer((request, response) => {
    note(request.headers.host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    left: () => seen.filter((host) => !MAKERS.test(host)),
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
