import { headingText } from './heading-text';
import type { NumberText } from './number-text';

/** What headings of counts are made of, in the form of `headingText`. */
const TURKISH = /takip|abone|izlen|begen|yorum|gonderi|goruntulen/;
/**
 * Spanish and Portuguese, where "45 mil" is 45 thousand. Not "nome", which is Italian too, nor "tarifa", which is also Croatian:
 * there "1,2 mil" may be millions.
 */
const IBERIAN =
  /seguidor|suscript|inscrit|visualiza[cr]|vistas|gusta|curtid|comentario|publicac|usuario|nombre|influenciador|criador|creador|precio|cache(?: |$)|preco|honorario|presupuesto|orcamento|observac|contacto|contato|engajamento|interaccion|correo|ciudad|cidade/;
/** Czech, Slovak and Romanian, where "1,2 mil." is 1.2 million. */
const CENTRAL =
  /sleduj|odberatel|zapojen|jmeno|meno(?: |$)|poznamk|prispev|uzivatel|urmarit|abonat|nume(?: |$)|pret(?: |$)|observatii/;

/** The unit of a word that languages share: "mil" and the Turkish "B". Null where the headings name no such language. */
export function sharedUnit(word: string, headings: string): number | null {
  const text = headingText(headings);
  if (word === 'b') return TURKISH.test(text) ? 1e3 : null;
  const [isThousand, isMillion] = [IBERIAN.test(text), CENTRAL.test(text)];
  return isThousand === isMillion ? null : isThousand ? 1e3 : 1e6;
}

/** Whether "mil" is the unit: a thousand for some, and a million for others. */
export const hasMil = ({ unitWord }: Pick<NumberText, 'unitWord'>): boolean => /^mil\.?$/.test(unitWord);
