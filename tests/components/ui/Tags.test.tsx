import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { Tags } from '../../../components/ui/Tags';

interface SheetProps {
  known?: string[];
  problemWith?(tag: string): string | null;
}

function Sheet(props: SheetProps) {
  const [tags, setTags] = useState<string[]>([]);
  return (
    <>
      <Tags label="Tags" value={tags} onChange={setTags} {...props} />
      <output>{tags.join('|')}</output>
      <Button disabled={tags.length === 0} onPress={() => setTags(['saved', ...tags])}>
        Save
      </Button>
    </>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Tags' });
const kept = () => screen.getByRole('status').textContent;
const KNOWN = ['vegan', 'running', 'Trail running'];

describe('tags', () => {
  it('ends a tag at Enter and at a comma, and does not take one twice', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan{Enter}  sour   dough,Vegan{Enter}');
    expect(kept()).toBe('vegan|sour dough');
  });

  it('takes every tag of a pasted list', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'trail ');
    await userEvent.paste('running, fitness\nFitness\tvegan');
    expect(kept()).toBe('trail running|fitness|vegan');
    expect(field()).toHaveValue('');
  });

  it('takes what was typed and not ended when the field is left', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan');
    await userEvent.tab();
    expect(kept()).toBe('vegan');
  });

  it('goes on with a half-typed tag after a look at another window', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'run');
    // The window loses the focus; its field stays the active element.
    fireEvent.blur(field());
    await userEvent.keyboard('ner');
    expect(field()).toHaveValue('runner');
    expect(kept()).toBe('');
  });

  it('takes it too when a button is pressed that waited for it', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(kept()).toBe('saved|vegan');
  });

  it('takes the last one back at Backspace, and any one by its button', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'a,b,c,{Backspace}');
    expect(kept()).toBe('a|b');
    await userEvent.click(screen.getByRole('button', { name: 'Remove a' }));
    expect(kept()).toBe('b');
    expect(field()).toHaveFocus();
  });

  it('deletes letters and no tags while Backspace is held down', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'a,b,');
    fireEvent.keyDown(field(), { key: 'Backspace', repeat: true });
    expect(kept()).toBe('a|b');
  });

  it('leaves Enter to an input method', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'ran');
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(kept()).toBe('');
    expect(field()).toHaveValue('ran');
  });

  it('offers tags used before, those first that begin with the letters', async () => {
    render(<Sheet known={['Trail running', 'running']} />);
    await userEvent.type(field(), 'ru');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'running',
      'Trail running',
    ]);
    await userEvent.click(screen.getByRole('option', { name: 'running' }));
    expect(kept()).toBe('running');
    expect(field()).toHaveValue('');
  });

  it('changes nothing that was typed when the list closes, for whatever reason', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'serum');
    expect(field()).toHaveValue('serum');
    await userEvent.clear(field());
    await userEvent.type(field(), 'veg{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveValue('veg');
    await userEvent.keyboard('{Escape}{Escape}');
    expect(field()).toHaveValue('veg');
    await userEvent.keyboard('{Enter}{Escape}');
    expect(kept()).toBe('veg');
  });

  it('takes the offer that the arrow keys lead to, and the text otherwise', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'run{Enter}run{ArrowDown}{Enter}');
    expect(kept()).toBe('run|running');
  });

  it('keeps a text that can be no tag, and says why', async () => {
    const problemWith = (tag: string) => (tag === 'Klingon' ? 'Not a language.' : null);
    render(<Sheet problemWith={problemWith} />);
    await userEvent.type(field(), 'German,Klingon');
    await userEvent.tab();
    expect(kept()).toBe('German');
    expect(field()).toHaveValue('Klingon');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('Not a language.');
    await userEvent.type(field(), '{Backspace}');
    expect(field()).not.toBeInvalid();
  });
});
