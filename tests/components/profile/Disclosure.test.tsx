import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Disclosure } from '../../../components/profile/Disclosure';
import type { PostReadings } from '../../../lib/model/post';
import { disclosureLine } from '../../../lib/words/disclosure-words';
import { evaluated, mayaSeen } from '../fixtures/evaluated';
import { NOW_MS, post } from '../fixtures/readings';

const disclosed = (posts: PostReadings[]) => evaluated(mayaSeen({ posts }));
const show = (posts: PostReadings[]) =>
  render(<Disclosure evaluation={disclosed(posts)} posts={posts} nowMs={NOW_MS} />);

describe('the disclosure of each caption', () => {
  it('gives the word, its position, and what each list says about it', () => {
    show([post('A1', 2, { caption: 'A loaf for spring\n#rye #ad #bread' })]);
    const [item] = screen.getAllByRole('listitem');
    expect(item).toHaveTextContent('Photo, Mar 1');
    expect(item && within(item).getByText('“#ad”')).toBeVisible();
    expect(item).toHaveTextContent('character 24, line 2, before “more”, among 2 other hashtags and links');
    const lists = screen.getByRole('button', { name: /^Accepted in .*Canada.*Doubtful in Germany\.$/ });
    expect(lists).toHaveAccessibleDescription(/Germany \(.*\): /);
    expect(lists).toHaveAccessibleDescription(/On the list by Ad Standards, .*2025/);
    expect(lists).toHaveAccessibleDescription(/On the list by OLG Celle, .*, 2017/);
  });

  it('marks a word that is denied, below the fold, or a hashtag alone', () => {
    const far = `${'x'.repeat(140)}\n\n\n\n#ad`;
    show([post('A1', 2, { caption: 'Not sponsored, just love it' }), post('A2', 3, { caption: far })]);
    expect(screen.getByText(/^negated by the word beside it, character 5, line 1/)).toBeVisible();
    expect(screen.getByText(/after “more”, a hashtag on its own$/)).toBeVisible();
  });

  it('shows the platform’s label separately', () => {
    show([
      post('A1', 2, { paidPartnership: true, caption: 'Rye, overnight.' }),
      post('A2', 3, { paidPartnership: true, caption: null }),
    ]);
    expect(screen.getAllByText('(labelled by the platform)')).toHaveLength(2);
    expect(screen.getByText('No disclosure words.')).toBeVisible();
    expect(screen.getByText('The caption was not seen.')).toBeVisible();
  });

  it('counts captions without disclosure words, and captions that were not seen', () => {
    const posts = [post('A1', 2), post('A2', 3), post('A3', 4, { caption: null })];
    const { container } = show(posts);
    expect(screen.getByText(/^No disclosure words in 2 captions\. That proves nothing/)).toBeVisible();
    expect(screen.getByText('The caption of 1 post was not seen. Open the post to read it.')).toBeVisible();
    expect(disclosureLine(disclosed(posts).disclosureCounts)).toBe('in none of 2 captions');
    expect(container).not.toHaveTextContent(/compli/i);
  });

  it('shows the caption’s words as plain text', () => {
    const { container } = show([post('A1', 2, { caption: '<b>#ad</b><script>x</script>' })]);
    expect(container.querySelector('b, script')).toBeNull();
  });
});
