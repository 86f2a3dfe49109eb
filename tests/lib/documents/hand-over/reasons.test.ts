// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { candidateOf, pageOf } from './profiles';

const profiles = ['ada', 'ben'].map((handle) => ({
  candidate: candidateOf({ id: handle, handle, fields: { own: 'Secret field' } }),
}));

describe('The reason for each profile', () => {
  it('stands beside its profile, in the overview and on its page, and nowhere else', () => {
    const { all, text } = pageOf({ profiles, reasons: { ada: 'Bakes in German.\nReplies fast.' } });
    expect(all('.overview tbody tr').map((row) => row.className)).toEqual(['', 'below', '']);
    expect(all('.overview .below')[0]?.textContent).toBe('Why this profileBakes in German.\nReplies fast.');
    expect(all('.overview tbody th').map((cell) => cell.getAttribute('rowspan'))).toEqual(['2', null]);
    expect(all('#p1 h3')[0]?.textContent).toBe('Why this profile');
    expect(all('#p2')[0]?.textContent).not.toContain('Why this profile');
    expect(text.split('Bakes in German.')).toHaveLength(3);
    expect(text).not.toContain('Secret field');
  });

  it('is at the top of the page of a single profile, once', () => {
    const { all, text } = pageOf({ profiles: profiles.slice(0, 1), reasons: { ada: 'Bakes in German.' } });
    expect(all('.choice')[0]?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'Why this profile Bakes in German.',
    );
    expect(text.split('Bakes in German.')).toHaveLength(2);
  });

  it('is shown as the text that it is', () => {
    const { all, said } = pageOf({ profiles, reasons: { ada: '<img src=x onerror=alert(1)>', ben: '  ' } });
    expect(all('img')).toEqual([]);
    expect(said).toContain('<img src=x onerror=alert(1)>');
    expect(all('.overview .below')).toHaveLength(1);
  });
});
