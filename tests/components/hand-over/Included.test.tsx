// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FilterInWords } from '../../../components/hand-over/handed-over';
import { FIRST_INCLUDED, IncludedFields } from '../../../components/hand-over/Included';

const show = (fees: boolean, ...filters: FilterInWords[]) => {
  const { unmount } = render(
    <IncludedFields
      included={{ ...FIRST_INCLUDED, fees }}
      origin={{ saved: 346, passing: 12, filters }}
      isNotesAsLastTime={false}
      onChange={vi.fn()}
      profiles={[]}
      budget={null}
    />,
  );
  const name = screen.getByLabelText<HTMLInputElement>(/^How the profiles/).labels?.[0]?.textContent;
  unmount();
  return name;
};

describe('The choice to tell how the profiles were chosen', () => {
  const platform = { words: 'Platform: TikTok', toldTo: 'anybody' } as const;
  const fee = { words: 'Fee asked: at most €600', toldTo: 'with-fees' } as const;
  const tag = { words: 'acne', toldTo: 'nobody' } as const;
  const from = 'How the profiles were chosen: from 346 saved profiles';

  it('promises only the filters that the page names', () => {
    expect(show(false, platform)).toBe(`${from}, by 1 filter`);
    expect(show(false, platform, tag)).toBe(
      `${from}, by 1 filter. 1 filter is by your own data, such as tags or fees. The page does not name it.`,
    );
    expect(show(false, fee, tag)).toBe(
      `${from}. 2 filters are by your own data, such as tags or fees. The page does not name them.`,
    );
    expect(show(false)).toBe(from);
  });

  it('follows the choice of the fees, as the page does', () => {
    expect(show(false, fee)).toContain('The page does not name it.');
    expect(show(true, fee)).toBe(`${from}, by 1 filter`);
  });
});
