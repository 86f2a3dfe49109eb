import { MAX_LINE_LENGTH } from './backup-format';

/** Few enough that a transaction which stores them is short. */
const LINES_AT_ONCE = 500;

/** Thrown for lines that no backup has, whatever its checksum says. */
export class DamagedLines extends Error {}

/** Gzips lines as they are added. */
export class LinePacker {
  readonly #stream = new CompressionStream('gzip');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #whole = new Response(this.#stream.readable).arrayBuffer();
  #lines = 0;
  #bytes = 0;

  async add(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    this.#lines += lines.length;
    this.#bytes += bytes.length;
    await this.#writer.write(bytes);
  }

  async finish(): Promise<{ packed: Uint8Array<ArrayBuffer>; lines: number; bytes: number }> {
    await this.#writer.close();
    return { packed: new Uint8Array(await this.#whole), lines: this.#lines, bytes: this.#bytes };
  }

  /** Gives up, and frees what was packed. */
  async abort(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
    await this.#whole.catch(() => undefined);
  }
}

/**
 * A browser unpacks each piece as a whole before anybody can stop it. A piece may become a thousand times as much: 2 MB that are
 * made for it took 23 seconds and 2 GB.
 */
const PIECE_BYTES = 16_384;

function inPieces(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= packed.length) return controller.close();
      controller.enqueue(packed.subarray(from, from + PIECE_BYTES));
      from += PIECE_BYTES;
    },
  });
}

/**
 * The lines of packed bytes, some hundreds at a time. Throws `DamagedLines` if they are no gzipped text, unpack to more than
 * `maxBytes`, or have a line that is too long for a row.
 */
export async function* unpackedLines(
  packed: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): AsyncGenerator<string[]> {
  const reader = inPieces(packed).pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [bytes, length, parts, lines]: [number, number, string[], string[]] = [0, 0, [], []];
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      bytes += chunk.value.length;
      if (bytes > maxBytes) throw new DamagedLines();
      const [first = '', ...rest] = decoder.decode(chunk.value, { stream: true }).split('\n');
      parts.push(first);
      length += first.length;
      for (const next of rest) {
        lines.push(parts.join(''));
        [parts, length] = [[next], next.length];
        if (lines.length < LINES_AT_ONCE) continue;
        yield lines;
        lines = [];
      }
      if (length > MAX_LINE_LENGTH) throw new DamagedLines();
    }
    parts.push(decoder.decode());
  } catch {
    // Browsers have errors of their own for damaged bytes.
    throw new DamagedLines();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  // Each line ends.
  if (parts.join('') !== '') throw new DamagedLines();
  if (lines.length > 0) yield lines;
}
