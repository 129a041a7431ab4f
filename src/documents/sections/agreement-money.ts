// The money of an agreement in its document: tariffs with payer and payee, and a full year of each party.
import { type AgreedYear, agreedYear, amountsOf, besideYear, sayAgreed } from '../../domain/agreement/agreed-year.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import { tariffsIn } from '../../domain/agreement/tariffs.ts';
import type { Tariff } from '../../domain/agreement/terms.ts';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { AgreementInput } from '../agreement-document.ts';
import { type Block, paragraphs, table } from '../paper.ts';
import { alike, type Priced, type Saying } from '../saying.ts';
import { agreementDocumentWriter, type WriteDocument } from '../texts/agreement-document-texts.ts';
import { agreementWriter } from '../texts/agreement-texts.ts';
import { keyTables } from './key-tables.ts';
import { exceptionsOf, limitsOf, perWhat, priceOf } from './settlement-words.ts';
import { labelOf, tariffTables } from './tariff-tables.ts';

type Told = AgreementInput & {
  readonly write: WriteDocument;
  readonly saying: Priced;
  readonly name: (id: string) => string;
};

/** The tariffs of the year of `asOf`, and the keys that share some of them. */
export function tariffBlocks({ agreement, asOf, language, saying }: Told): readonly Block[] {
  const tariffs = tariffsIn(agreement, Number(asOf.slice(0, 4)));
  return [...tariffTables(tariffs, saying, agreementWriter(language)), ...keyTables(saying)];
}

/** The amounts of a full year for each party; no block where no money is agreed. */
export function yearBlocks({ agreement, language, write, name, saying }: Told): readonly Block[] {
  const { activities, priceYear } = agreement.terms;
  const years = agreedYear(agreement).filter(({ cost, settled }) => cost !== null || settled !== 0);
  const amounts = amountsOf(years);
  const [main] = activities;
  const count = ({ units }: AgreedYear) => {
    const own = units.find(({ activity }) => activity === main?.id);
    return own ? sayNumber(own.expected, language) : write('none');
  };
  if (years.length === 0) return [];
  return [
    ...paragraphs(yearLead(priceYear, write)),
    ...table(
      write('year'),
      [
        write('party'),
        `#${main?.name ?? main?.unit ?? write('count')}`,
        ...amounts.map((amount) => `#${write(amount)}`),
      ],
      alike(saying, ({ money }) =>
        years.map((year) => [
          name(year.party),
          count(year),
          ...amounts.map((amount) => sayAgreed(year, amount, money, language)),
        ]),
      ),
    ),
    ...yearNotes(agreement, years, saying).flatMap((note) => paragraphs(note)),
  ];
}

/** The lead text: the price level of the amounts. */
export function yearLead(priceYear: number | undefined, write: WriteDocument): string {
  return write('yearLead', { year: String(priceYear ?? write('none')) });
}

/** Notes: the meaning of a dash, and amounts that are not in the year. */
export function yearNotes(agreement: Agreement, years: readonly AgreedYear[], saying: Saying): readonly string[] {
  const write = agreementDocumentWriter(saying.language);
  const amounts = amountsOf(years);
  const unknown = years.some((year) => amounts.some((amount) => year[amount] === null));
  const beside = besideYear(agreement).map(({ tariff, why }) =>
    write(`beside.${why}`, { tariff: labelOf(tariff), terms: termsOf(tariff, saying) }),
  );
  return [...(unknown ? [write('yearUnknown')] : []), ...beside];
}

/** "100 % af de faktiske udgifter, højst 1.000,00 kr. pr. part og år", "500,00 kr. én gang". */
function termsOf(tariff: Tariff, saying: Saying): string {
  const price = priceOf(tariff, saying);
  const said = tariff.model === 'actual-cost' ? price : `${price} ${perWhat(tariff, saying)}`;
  return [said, ...exceptionsOf(tariff, saying), ...limitsOf(tariff, saying)].join(', ');
}
