import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { switchedOnExtension } from '../../extension.ts';
import { watchPaints } from '../watch-paints.ts';

export const EMPTY_POPUP = 'empty-popup.html';

/**
 * A copy of the built extension whose popup notes when it has painted a text, and which has an empty popup beside it that
 * paints the same text after one read from the settings' database.
 */
export async function benchExtension(text: string): Promise<string> {
  const built = switchedOnExtension('chrome');
  const folder = `${built}-bench`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write('watch-paints.js', `(${watchPaints})('#root', ${JSON.stringify(text)});`);
  write('empty-popup.js', await emptyPopup());
  const data = `data-name="yardstick-settings" data-table="settings" data-key="none" data-text="${text}"`;
  write(
    EMPTY_POPUP,
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Empty</title>${WATCH}
<script type="module" src="/empty-popup.js"></script></head>
<body ${data}><div id="root"></div></body></html>`,
  );
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  write('popup.html', popup.replace('<title>', `${WATCH}<title>`));
  return folder;
}

const WATCH = '<script src="/watch-paints.js"></script>';

async function emptyPopup(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      rollupOptions: { input: 'scripts/bench/popup/main.tsx', output: { format: 'es' } },
    },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}
