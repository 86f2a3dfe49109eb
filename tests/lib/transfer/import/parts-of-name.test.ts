import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of';

const namesIn = (text: string) =>
  planOf(text).creators.map(({ name }) => name.map(({ value }) => value).join(' / '));

describe('a name in two columns', () => {
  it.each([
    ['Prénom;Nom', 'Margaux;Roux', 'Margaux Roux', [0, 1]],
    ['Nom;Prénom', 'Roux;Margaux', 'Margaux Roux', [1, 0]],
    ['Vorname;Name', 'Maya;Lind', 'Maya Lind', [0, 1]],
    ['Nombre;Apellidos', 'Maya;Lind', 'Maya Lind', [0, 1]],
    ['Sobrenome;Nome', 'Lind;Maya', 'Maya Lind', [1, 0]],
    ['Given name;Surname', 'Maya;Lind', 'Maya Lind', [0, 1]],
    ['Voornaam;Achternaam', 'Maya;Lind', 'Maya Lind', [0, 1]],
    ['Voornaam;Naam', 'Maya;Lind', 'Maya Lind', [0, 1]],
    ['Имя;Фамилия', 'Майя;Линд', 'Майя Линд', [0, 1]],
    ['Last name;First name', 'Lind;Maya', 'Maya Lind', [1, 0]],
  ])('is one name and said: %s', (headings, cells, name, ats) => {
    const text = `${headings};Instagram\n${cells};maya_q\n${cells};tom_q`;
    expect(namesIn(text)).toEqual([name, name]);
    expect(planOf(text).remarks).toContainEqual({ code: 'joined-names', ats });
  });

  it('is not joined to a whole name', () => {
    const text = 'Prénom;Nom;Instagram\nMargaux;Margaux Roux;maya_q\nTom;Tom Berg;tom_q';
    expect(planOf(text).remarks).toEqual([]);
    expect(namesIn(text)).toEqual(['Margaux Roux', 'Tom Berg']);
  });
});
