import { describe, expect, it } from 'vitest';
import { addTags, splitEnded, suggestions } from '../../../components/ui/tag-list';

describe('a list of tags', () => {
  it.each([
    ['running, fitness', ['running', 'fitness']],
    ['running，fitness、trail،road', ['running', 'fitness', 'trail', 'road']],
    ['running\nfitness\r\ntrail\troad', ['running', 'fitness', 'trail', 'road']],
    [' ,, running ,', ['running']],
    ['Running, RUNNING', ['Running']],
    ['cafe\u0301, caf\u00e9', ['cafe\u0301']],
    ['a-b; c/d', ['a-b; c/d']],
    // Nothing to see, a sign that reorders its neighbours, a control character.
    ['\u200b, \u3164, vegan', ['vegan']],
    ['\u202egnp.exe', ['gnp.exe']],
    ['a\u0000b', ['a b']],
  ])('of %j is %j', (text, tags) => {
    expect(addTags([], text)).toEqual(tags);
  });

  it('filters by the text after the last comma', () => {
    expect(splitEnded('run')).toEqual({ ended: '', rest: 'run' });
    expect(splitEnded('run, ')).toEqual({ ended: 'run', rest: '' });
    expect(splitEnded('a,b, c')).toEqual({ ended: 'a,b', rest: 'c' });
  });

  it('does not suggest a tag that is already in the field', () => {
    expect(suggestions(['run', 'running', 'Run club', 'serum'], ['RUNNING'], 'run')).toEqual(['Run club']);
  });
});
