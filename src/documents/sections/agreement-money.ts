// The money of an agreement as a document: its tariffs with who pays whom, and a whole year of each party.
import { type AgreedYear, agreedYear, amountsOf } from '../../domain/agreement/agreed-year.ts';
import { sayWhen } from '../../domain/agreement/say-tariff.ts';
import { tariffsIn } from '../../domain/agreement/tariffs.ts';
import { sayList, sayNumber } from '../../domain/assessment/say.ts';
import type { Who } from '../../domain/dossier/who.ts';
import { toOre } from '../../domain/economics/money.ts';
import type { AgreementInput } from '../agreement-document.ts';
import { sayAmount } from '../formats.ts';
import { type Block, paragraphs, table } from '../paper.ts';
import { sayWho } from '../say-who.ts';
import type { WriteDocument } from '../texts/agreement-document-texts.ts';
import { paperWriter } from '../texts/texts.ts';

type Told = AgreementInput & { readonly write: WriteDocument; readonly name: (id: string) => string };

/** As they stand in the year of the day. */
export function tariffBlocks(told: Told, caption: string): readonly Block[] {
  const { agreement, framework, language, asOf, write, name } = told;
  const { currency, activities, keys } = agreement.terms;
  const list = (items: readonly string[]) => sayList(items, language);
  const saying = { dossier: { economy: { keys } }, framework, write: paperWriter(language), party: name, list };
  const who = (side: Who | undefined) => (side ? sayWho(side, saying) : write('none'));
  return table(
    caption,
    [
      ...[write('tariff'), `#${write('amount')}`, write('per')],
      ...[write('payer'), write('receiver'), write('regulated')],
    ],
    tariffsIn(agreement, Number(asOf.slice(0, 4))).map((tariff) => [
      tariff.label || tariff.id,
      tariff.amount === undefined ? write('none') : sayAmount(toOre(tariff.amount), language, currency),
      sayWhen(tariff, activities)[language],
      who(tariff.from),
      who(tariff.to),
      write(tariff.regulated ? 'yes' : 'no'),
    ]),
  );
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
