import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { NextStep } from '../../../components/profile/NextStep';
import type { Measuring, MeasuringEnd } from '../../../lib/messages/contract';
import { mayaSeen } from '../fixtures/evaluated';

const formula = 'likes-comments-by-followers';
const toMeasure = { kind: 'measure', formula, seen: 7, wanted: 12, short: 0 } as const;
const ended = (end: MeasuringEnd, answered: number, pointedAt = 12): Measuring => ({
  running: false,
  pointedAt,
  of: 12,
  answered,
  end,
});

function show(step: Parameters<typeof NextStep>[0]['step'], over: Parameters<typeof mayaSeen>[0] = {}) {
  const actions = { measure: vi.fn(), stopMeasuring: vi.fn() };
  render(<NextStep step={step} seen={mayaSeen(over)} actions={actions} />);
  return actions;
}

describe('the next step', () => {
  it('offers to measure posts whose likes appear under the pointer', async () => {
    const actions = show(toMeasure, { measurable: 9 });
    expect(screen.getByText(/Hover over the posts: 7 of 12 posts seen\.$/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Measure 9 posts' }));
    await userEvent.keyboard('m');
    expect(actions.measure).toHaveBeenCalledTimes(2);
  });

  it('shows the progress of measuring, and can stop it', async () => {
    const measuring = { running: true, pointedAt: 5, of: 12, answered: 5, end: null };
    const actions = show(toMeasure, { measuring, measurable: 7 });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '5 of 12');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(actions.stopMeasuring).toHaveBeenCalledOnce();
  });

  it.each([
    ['done', 0, 12, /^Instagram showed no numbers under the pointer\. Hover over the posts yourself\.$/],
    ['done', 9, 12, /^9 of 12 posts showed their numbers\. Hover over the other 3 yourself\.$/],
    ['user', 5, 5, /^Stopped after 5 of 12 posts, because you used the page\.$/],
    ['navigation', 5, 5, /because the page changed\.$/],
    ['hidden', 5, 5, /because you switched to another tab or window\.$/],
    ['stopped', 5, 5, /^Stopped after 5 of 12 posts\.$/],
  ] as const)('says how measuring ended: %s, %i answered', (end, answered, pointedAt, words) => {
    show(toMeasure, { measuring: ended(end, answered, pointedAt), measurable: 12 - answered });
    expect(screen.getByRole('status')).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: /^Measure/ })).toBeVisible();
  });

  it('never says that likes are hidden if a post only stayed empty', () => {
    show(toMeasure, { measuring: ended('done', 9), measurable: 3 });
    expect(screen.queryByText(/hidden/)).toBeNull();
  });

  it('asks to open videos on TikTok', () => {
    const place = { ...mayaSeen().place, platform: 'tiktok' as const };
    show({ kind: 'open-posts', formula, seen: 7, wanted: 12, short: 0 }, { place });
    expect(
      screen.getByText('Open the first video and press the down arrow key: 7 of 12 posts seen.'),
    ).toBeVisible();
  });

  it('asks to scroll if there are too few posts', () => {
    show({ kind: 'scroll', formula, seen: 8, wanted: 12, short: 0 });
    expect(screen.getByText('Scroll through the posts: 8 of 12 posts seen.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    [
      'tiktok',
      'open-posts',
      3,
      'Open 3 more videos to measure the engagement rate. Open the first one and press the down arrow key.',
    ],
    [
      'youtube',
      'open-posts',
      6,
      'Open 6 videos to measure the engagement rate. Open the newest ones one after another.',
    ],
    [
      'instagram',
      'measure',
      5,
      'Hover over 5 more posts to measure the engagement rate. Instagram shows likes under the pointer.',
    ],
    ['threads', 'scroll', 1, 'Scroll to 1 more post to measure the engagement rate.'],
  ] as const)('says on %s what the engagement rate still needs', (platform, kind, short, words) => {
    const place = { ...mayaSeen().place, platform };
    show({ kind, formula, seen: 6 - short, wanted: 12, short }, { place });
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('is empty if nothing would help', () => {
    show({ kind: 'none' });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
