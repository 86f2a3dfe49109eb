import type { Page } from 'puppeteer-core';

/** The rows, buttons, links and fields that toasts cover, by their text. Null if there is none. */
export async function underToasts(screen: Page): Promise<string[] | null> {
  return screen.evaluate(() => {
    const shown = [...document.querySelectorAll('[data-base-ui-portal] [role="dialog"]')].filter((toast) =>
      toast.checkVisibility(),
    );
    if (shown.length === 0) return null;
    const found = new Set<string>();
    for (const toast of shown) {
      const { left, right, top, bottom } = toast.getBoundingClientRect();
      for (let x = left + 2; x < right; x += 12) {
        for (let y = top + 2; y < bottom; y += 6) {
          for (const element of document.elementsFromPoint(x, y)) {
            if (element.closest('[data-base-ui-portal]')) continue;
            const used = element.closest('tr, li, button, a, input, select, textarea, summary');
            if (used) found.add(`${used.tagName}: ${used.textContent?.slice(0, 40)}`);
          }
        }
      }
    }
    return [...found];
  });
}
