import { currencyIn, currencyNamed } from './heading-currency';
import { type Answers, OpenQuestion, type Question } from './questions';
import type { SharedSign } from './shared-sign';

/**
 * Which currency the amounts of a column are in: one question for those without any, and one for each sign that cannot be the
 * currency of the column, as "kr" is never the euro.
 */
export class CurrencyQuestions {
  /** From the heading, or the user's answer. */
  readonly ofColumn: string | null;
  private readonly at: number;
  private readonly answers: Answers;
  private readonly proved: string | null;
  private readonly bare: OpenQuestion;
  private readonly signs = new Map<string, { question: OpenQuestion; shared: SharedSign }>();

  /** `proved` is the only currency that amounts of the column name plainly. */
  constructor(at: number, heading: string, answers: Answers, proved: string | null) {
    this.at = at;
    this.answers = answers;
    this.proved = proved;
    this.bare = new OpenQuestion('currency', at);
    this.ofColumn = currencyIn(heading) ?? currencyNamed(answers[this.bare.id] ?? '');
  }

  /**
   * The currency of an amount that names none itself, or only a sign. Null while that is open. `usual` is what the sign stands for
   * elsewhere: where a column proves another one, it proves as well that its signs differ.
   */
  meant(shared: SharedSign | null, usual: string | null = null): string | null {
    if (shared === null) return this.ofColumn;
    const answer = currencyNamed(this.answers[this.of(shared).id] ?? '');
    return (
      [answer, this.ofColumn, usual === null ? this.proved : null].find(
        (code) => code && canMean(shared, code),
      ) ?? null
    );
  }

  id(shared: SharedSign | null): string {
    return (shared === null ? this.bare : this.of(shared)).id;
  }

  /** Adds a cell to the question with this id. False for the id of another question. */
  add(id: string, line: number, cell: string): boolean {
    const question =
      id === this.bare.id
        ? this.bare
        : [...this.signs.values()].find((one) => one.question.id === id)?.question;
    question?.add(line, cell);
    return question !== undefined;
  }

  asked(): Question[] {
    const bare = this.bare.asked([], this.proved, null);
    const signs = [...this.signs.values()].flatMap(({ question, shared }) => {
      const suggested = this.proved !== null && canMean(shared, this.proved) ? this.proved : null;
      return question.asked(shared.currencies, suggested, null) ?? [];
    });
    const [only, ...more] = signs;
    // A column in which all amounts have the same sign has one question, as one without signs.
    const isAlone = bare === null && more.length === 0 && this.ofColumn === null && !this.isSignAnswered();
    if (only && isAlone) return [{ ...only, id: this.bare.id }];
    return bare === null ? signs : [bare, ...signs];
  }

  private isSignAnswered(): boolean {
    return Object.keys(this.answers).some((id) => id.startsWith(`${this.bare.id}:`));
  }

  private of(shared: SharedSign): OpenQuestion {
    const known = this.signs.get(shared.sign);
    if (known) return known.question;
    const question = new OpenQuestion('currency', this.at, shared.sign);
    this.signs.set(shared.sign, { question, shared });
    return question;
  }
}

/** Whether a currency can be written with the sign. */
export const canMean = ({ currencies }: SharedSign, code: string): boolean => currencies.includes(code);
