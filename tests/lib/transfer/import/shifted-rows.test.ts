import { describe, expect, it } from 'vitest';
import { planOf, profilesIn, refusalsIn, refusedCellsIn } from './plan-of';

const HEADINGS =
  'Nome;Link;Instagram;TikTok;Seguidores IG;Seguidores TikTok;Engajamento;Cachê (R$);Contato;E-mail;Nicho;Obs';
const GOOD = [
  'Ana Luz;@ana.luz;ana.luz;;73k;;2,5;R$ 850;09/04/2024;ana@luz.example;moda;',
  'Bia Reis;https://www.tiktok.com/@bia.reis;;@bia.reis;;12 mil;4,1%;R$ 1.200;25/10/2024;bia@reis.example;humor;só PIX',
  'Caio Lima;instagram.com/caio.lima;@caio.lima;caio_tt;155692;2.500;3,2;R$ 700;17/11/2025;;fitness;',
  'Davi Cruz;@davi.cruz;davi.cruz;;18,2 mil;;5;a combinar;27/03/2024;davi@cruz.example;;',
];
const list = (...rows: string[]) => planOf([HEADINGS, ...GOOD, ...rows].join('\n'));
const good = profilesIn(list());

describe('a row of which all cells are one to the side', () => {
  it.each([
    [
      'the name is left empty',
      ';Eva Sol;https://www.instagram.com/eva.sol/;eva.sol;;128544;;8,5%;1550;14/05/2025;eva@sol.example;humor',
    ],
    [
      'the link is under the name',
      'https://www.instagram.com/eva.sol/;eva.sol;;128544;;8,5%;R$ 1550;14/05/2025;eva@sol.example;humor;;',
    ],
    [
      'two profiles are moved',
      ';Eva Sol;instagram.com/eva.sol;eva.sol;eva_tt;4100;900;8,5%;R$ 1550;14/05/2025;eva@sol.example;humor',
    ],
  ])('is refused as a whole where %s', (_, row) => {
    const plan = list(row);
    expect(refusalsIn(plan)).toEqual(['6 shifted']);
    expect(refusedCellsIn(plan)).toEqual(refusedCellsIn(list()));
    expect(profilesIn(plan)).toEqual(good);
  });

  it.each([
    ['a name', ';Eva Sol;https://www.instagram.com/eva.sol/;;128544;8,5;1550 €;14/05/2025'],
    ['the handle', ';gil.sol;https://www.instagram.com/gil.sol/;;85K;n/a;375,50 €;22/05/2026'],
  ])('is refused where it names one profile by a link and %s', (_, row) => {
    const plan = planOf(
      [
        'Nom;Pseudo;Lien;Abonnés;Taux d’engagement;Budget;Dernier contact;Mots-clés',
        'Ana Luz;@ana.luz;https://www.instagram.com/ana.luz/;73000;2,5;850 €;09/04/2025;bio',
        'Bia Reis;@bia.reis;https://www.instagram.com/bia.reis/;12000;4,1;1200 €;25/10/2025;acné',
        'Caio Lima;@caio_l;https://www.instagram.com/caio_l/;155692;3,2;700 €;17/11/2025;bio',
        'Davi Cruz;@davi_c;https://www.instagram.com/davi_c/;18200;5;300 €;27/03/2025;bio',
        row,
      ].join('\n'),
    );
    expect(refusalsIn(plan)).toEqual(['6 shifted']);
    expect(profilesIn(plan)).toHaveLength(4);
  });

  it.each([
    ['no name', ';@eva.sol;eva.sol;;73k;;2,5;R$ 850;09/04/2024;eva@sol.example;moda;'],
    [
      'two cells that are no numbers',
      'Eva Sol;@eva.sol;eva.sol;;muitos;;alto;R$ 850;09/04/2024;eva@sol.example;moda;',
    ],
    ['a fee and a day in words', 'Eva Sol;@eva.sol;eva.sol;;73k;;2,5;permuta;depois do verão;;moda;'],
    ['little else', ';;eva.sol;;cerca de mil;;?;a combinar;em maio;;;'],
  ])('is not taken for one where it has %s', (_, row) => {
    expect(profilesIn(list(row))).toEqual([...good, 'instagram:eva.sol']);
  });
});
