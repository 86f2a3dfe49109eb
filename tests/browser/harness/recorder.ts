import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the network would be: notes every host that anything tried to reach, and refuses. */
export interface Recorder {
  /** Host names in the order of the attempts, the browser's own maker left out. */
  left(): string[];
  /** For a browser's proxy setting. */
  port: number;
  close(): void;
}

/**
 * Browsers look for updates, dictionaries, the time and an account at their makers' by themselves, whatever they
 * are told (Chromium 156, seen 2026-11; the other makers by name). None of these serves a platform.
 */
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|microsoft\.com|brave\.com)$/;

/** A proxy sees what no page's interception sees: the background, a tab opened by a click, a prefetch. */
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
