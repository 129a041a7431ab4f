// The money of an agreement as a document: its tariffs with who pays whom, and a whole year of each party.
import { type AgreedYear, agreedYear, amountsOf } from '../../domain/agreement/agreed-year.ts';
import { tariffsIn } from '../../domain/agreement/tariffs.ts';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { AgreementInput } from '../agreement-document.ts';
import { sayAmount } from '../formats.ts';
import { type Block, paragraphs, table } from '../paper.ts';
import type { Priced } from '../saying.ts';
import type { WriteDocument } from '../texts/agreement-document-texts.ts';
import { agreementWriter } from '../texts/agreement-texts.ts';
import { keyTables } from './key-tables.ts';
import { tariffTables } from './tariff-tables.ts';

type Told = AgreementInput & {
  readonly write: WriteDocument;
  readonly saying: Priced;
  readonly name: (id: string) => string;
};

/** As they stand in the year of the day, and the keys some of them are shared by. */
export function tariffBlocks({ agreement, asOf, language, saying }: Told): readonly Block[] {
  const tariffs = tariffsIn(agreement, Number(asOf.slice(0, 4)));
  return [...tariffTables(tariffs, saying, agreementWriter(language)), ...keyTables(saying)];
}

/** Nothing where no money is agreed. */
export function yearBlocks({ agreement, language, write, name }: Told): readonly Block[] {
  const { activities, currency, priceYear } = agreement.terms;
  const years = agreedYear(agreement).filter(({ cost, settled }) => cost !== null || settled !== 0);
  const amounts = amountsOf(years);
  const money = (ore: number | null) => (ore === null ? write('none') : sayAmount(ore, language, currency));
  const [main] = activities;
  const count = ({ units }: AgreedYear) => {
    const own = units.find(({ activity }) => activity === main?.id);
    return own ? sayNumber(own.expected, language) : write('none');
  };
  if (years.length === 0) return [];
  const unknown = years.some((year) => amounts.some((amount) => year[amount] === null));
  return [
    ...paragraphs(write('yearLead', { year: String(priceYear ?? write('none')) })),
    ...table(
      write('year'),
      [
        write('party'),
        `#${main?.name ?? main?.unit ?? write('count')}`,
        ...amounts.map((amount) => `#${write(amount)}`),
      ],
      years.map((year) => [name(year.party), count(year), ...amounts.map((amount) => money(year[amount]))]),
    ),
    ...(unknown ? paragraphs(write('yearUnknown')) : []),
  ];
}
