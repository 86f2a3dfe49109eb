import type { Browser, Page } from 'puppeteer-core';

/** Saves one screenshot of several pages side by side. */
export async function saveBeside(
  browser: Browser,
  pages: readonly Page[],
  path: `${string}.png`,
): Promise<void> {
  const shots: string[] = [];
  for (const page of pages) shots.push(await page.screenshot({ encoding: 'base64' }));
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`);
  const sheet = await browser.newPage();
  await sheet.setContent(
    `<body style="margin:0;display:inline-flex;gap:1px;background:#999">${images.join('')}`,
  );
  const body = await sheet.$('body');
  await body?.screenshot({ path });
  await sheet.close();
}
