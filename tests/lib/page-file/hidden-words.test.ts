import { describe, expect, it } from 'vitest';
import { pageFileOf } from './page-files';

const SECRET = 'maribelle';
const unicode = [...SECRET]
  .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .join('');
const percent = [...SECRET].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
const entities = [...SECRET].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join('');
const nested = JSON.stringify(JSON.stringify({ note: `by ${SECRET}`, list: [{ n: 48_213 }] }));

const html = `<!doctype html>
<html lang="pt-BR">
<head>
  <title>${SECRET}</title>
  <style>.${SECRET} { background: url("/${SECRET}.png") }</style>
  <meta name="description" content="48,213 followers of ${SECRET}">
  <!-- ${SECRET} 48213 -->
  <script>window.user = "${SECRET}";</script>
  <script type="application/json">{"user": "${unicode}", "nested": ${nested}, "${SECRET}": {"id": 4821348213482134821}, "of_${SECRET}": {"kind": "panel-auto-made", "auto": "auto"}}</script>
</head>
<body class="${SECRET}" style="--name: ${SECRET}" onclick="greet('${SECRET}')">
  <a href="/${SECRET}/?next=%2F${percent}%2F&amp;u=${percent}#${SECRET}">@${SECRET}</a>
  <a href="//${SECRET}.example/${percent}/${SECRET}_48213">${entities} ${entities.replaceAll('&', '&amp;')}</a>
  <a href="mailto:${SECRET}@bakes.example">${SECRET.toUpperCase()}</a>
  <img src="data:image/svg+xml,%3Csvg%3E${SECRET}" srcset="/${SECRET}.png 2x, data:,${SECRET} 3x" alt="${SECRET}">
  <p data-json='{"name": "${SECRET}"}' data-anything="${SECRET}" title="${SECRET}">48.213 de ${SECRET}, ${unicode}, ${percent}</p>
  <p data-testid="card-of-${SECRET}" id="${SECRET}-48213" aria-label="${SECRET}: 48213">${btoa(`by ${SECRET} 48213`)}</p>
  <input value="${SECRET}" placeholder="${SECRET}"><textarea>${SECRET}</textarea>
  <noscript>${SECRET}</noscript><template><p>${SECRET}</p></template><iframe srcdoc="${SECRET}"></iframe>
  <p data-action-48213="1" data-${SECRET} data-by-${SECRET}="1" ${SECRET}="1">auto-${SECRET}</p>
  <${SECRET}-card></${SECRET}-card><card-48213></card-48213>
  <p data-kind="engagement-auto-chapters" data-state="auto">auto</p>
  <svg><title>${SECRET}</title><path d="M48213 48213"></path></svg>
</body>
</html>`;

const page = {
  id: 'x',
  platform: 'instagram',
  url: 'https://www.instagram.com/maribelle/',
  html,
} as const;

describe('A page file', () => {
  it('has no word and no number of the page, however it is written there', async () => {
    const { text } = await pageFileOf(page);
    expect(text).not.toMatch(/maribelle/i);
    for (const form of [unicode, percent, entities, btoa(SECRET), '48213', '48,213', '48.213', '4821348']) {
      expect(text).not.toContain(form);
    }
    // The page's language is how its numbers are read.
    expect(text).toContain('<html lang="pt-BR">');
    expect(text).toContain('data-testid="card-of-');
  });

  it('keeps a word for yes or no only where it is the whole value', async () => {
    const { text } = await pageFileOf(page);
    expect(text).toContain('data-state="auto"');
    expect(text).toContain('"auto":"auto"');
    expect(text.replaceAll(/"auto"/g, '')).not.toMatch(/auto/i);
  });

  it('replaces the same by the same, in the address, the data and the drawn page', async () => {
    const { text } = await pageFileOf(page);
    const [, name = ''] = /"url":"https:\/\/www\.instagram\.com\/(\w+)\/"/.exec(text) ?? [];
    expect(name).toHaveLength(SECRET.length);
    expect(text).toContain(`"user":"${name}"`);
    expect(text).toContain(`<a href="/${name}/?next=%2F${name}%2F&amp;u=${name}#${name}">@${name}</a>`);
    expect(text).toContain(`{\\"note\\":\\"by ${name}\\"`);
  });

  it('is another one each time', async () => {
    expect((await pageFileOf(page, 'one')).text).not.toBe((await pageFileOf(page, 'other')).text);
  });
});
