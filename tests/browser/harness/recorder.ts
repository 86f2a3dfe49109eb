import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the network would be: notes every host that anything tried to reach, and refuses. */
export interface Recorder {
  /** Host names in the order of the attempts, the browser's own errands left out. */
  left(): string[];
  /** For a browser's proxy setting. */
  port: number;
  close(): void;
}

/** Chromium looks for updates, the time and an account by itself, whatever it is told (seen 2026-11). */
const ERRANDS = ['update.googleapis.com', 'clients2.google.com', 'accounts.google.com'];

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
    left: () => seen.filter((host) => !ERRANDS.includes(host)),
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
