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
  it('adds a tag at Enter and at a comma, and never twice', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan{Enter}  sour   dough,Vegan{Enter}');
    expect(kept()).toBe('vegan|sour dough');
  });

  it('adds every tag of a pasted list', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'trail ');
    await userEvent.paste('running, fitness\nFitness\tvegan');
    expect(kept()).toBe('trail running|fitness|vegan');
    expect(field()).toHaveValue('');
  });

  it('adds a half-typed tag when the field loses the focus', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan');
    await userEvent.tab();
    expect(kept()).toBe('vegan');
  });

  it('keeps a half-typed tag while another window is in front', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'run');
    // The window loses the focus; its field stays the active element.
    fireEvent.blur(field());
    await userEvent.keyboard('ner');
    expect(field()).toHaveValue('runner');
    expect(kept()).toBe('');
  });

  it('adds a half-typed tag before the button that is clicked acts', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(kept()).toBe('saved|vegan');
  });

  it('removes the last tag at Backspace, and any tag with its button', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'a,b,c,{Backspace}');
    expect(kept()).toBe('a|b');
    await userEvent.click(screen.getByRole('button', { name: 'Remove a' }));
    expect(kept()).toBe('b');
    expect(field()).toHaveFocus();
  });

  it('deletes letters but no tags while Backspace is held down', async () => {
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

  it('suggests known tags, first those that start with the typed letters', async () => {
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

  it('keeps the typed text however the list is closed', async () => {
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

  it('adds the suggestion that the arrow keys highlight, otherwise the typed text', async () => {
    render(<Sheet known={KNOWN} />);
    await userEvent.type(field(), 'run{Enter}run{ArrowDown}{Enter}');
    expect(kept()).toBe('run|running');
  });

  it('keeps a text that cannot be a tag, and says why', async () => {
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

  it('leaves a pasted list of thousands as text, and says how many fit', async () => {
    render(<Sheet />);
    await userEvent.type(field(), 'vegan{Enter}');
    const many = Array.from({ length: 5_000 }, (_, index) => `tag ${index}`).join(', ');
    await userEvent.paste(many);
    expect(kept()).toBe('vegan');
    expect(field()).toHaveValue(many);
    expect(screen.getByRole('alert')).toHaveTextContent('Use at most 100 tags.');
  });

  it('leaves a text of 201 letters in the field, and says how long a tag may be', async () => {
    render(<Sheet />);
    field().focus();
    await userEvent.paste(`${'x'.repeat(201)},vegan`);
    expect(kept()).toBe('vegan');
    expect(field()).toHaveValue('x'.repeat(201));
    expect(screen.getByRole('alert')).toHaveTextContent('Use at most 200 characters for one tag.');
  });
});
