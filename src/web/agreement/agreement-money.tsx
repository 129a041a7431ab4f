// The money of an agreement: its tariffs with payer and receiver, and the total of a whole year for each party.
import { Fragment } from 'preact';
import { agreementSaying } from '../../documents/agreement-saying.ts';
import type { Block } from '../../documents/paper.ts';
import { yearLead, yearNotes } from '../../documents/sections/agreement-money.ts';
import { keyTables } from '../../documents/sections/key-tables.ts';
import { priceOf } from '../../documents/sections/settlement-words.ts';
import { ownTerms } from '../../documents/sections/tariff-tables.ts';
import { agreementDocumentWriter } from '../../documents/texts/agreement-document-texts.ts';
import { agreementWriter } from '../../documents/texts/agreement-texts.ts';
import { type AgreedYear, agreedYear, amountsOf, sayAgreed } from '../../domain/agreement/agreed-year.ts';
import { sayTariffs, sayWhen } from '../../domain/agreement/say-tariff.ts';
import { tariffsIn } from '../../domain/agreement/tariffs.ts';
import type { Tariff } from '../../domain/agreement/terms.ts';
import { sayWhoOr } from '../dossier/say-who.ts';
import { moneyWriter, writeNumber } from '../formats.ts';
import { partyName } from '../names.ts';
import { Part } from '../parts/part.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { moneyOf } from './follow-up-parts.tsx';
import type { ShownAgreement } from './load-agreement.ts';

type AgreementProps = {
  readonly view: Pick<View, 't' | 'language'> & { readonly ports: Pick<View['ports'], 'clock'> };
  readonly found: Pick<ShownAgreement, 'agreement' | 'framework'>;
};

/** The money of an agreement; renders nothing where none is agreed. */
export function AgreementMoney(props: AgreementProps) {
  const { view, found } = props;
  const years = agreedYear(found.agreement);
  const tariffs = sayTariffs(found.agreement, view.ports.clock().today, view.language);
  const known = years.some(({ cost, settled }) => cost !== null || settled !== 0);
  return (
    <>
      {found.agreement.terms.tariffs.length > 0 && (
        <Part id="takster" title={tariffs}>
          <Tariffs {...props} caption={tariffs} />
        </Part>
      )}
      {known && (
        <Part id="aar" title={view.t('agreement.money.year')}>
          <Year {...props} years={years} />
        </Part>
      )}
    </>
  );
}

/** The tariffs in force this year. */
function Tariffs({ view, found: { agreement, framework }, caption }: AgreementProps & { readonly caption: string }) {
  const { t, language, ports } = view;
  const { currency, activities, keys, priceYear } = agreement.terms;
  const tariffs = tariffsIn(agreement, Number(ports.clock().today.slice(0, 4)));
  const write = moneyWriter(
    tariffs.map(({ amount }) => amount),
    language,
    currency,
  );
  const saying = agreementSaying({ agreement, framework, language });
  const amount = (tariff: Tariff) => {
    const when = sayWhen(tariff, activities)[language];
    if (tariff.model === 'actual-cost') return priceOf(tariff, saying);
    return tariff.amount === undefined ? '–' : `${write(tariff.amount)} ${when}`;
  };
  const who = (side: Tariff['from']) => sayWhoOr(side, { dossier: { economy: { keys } }, framework, t }, '–');
  return (
    <>
      <Table
        caption={caption}
        head={[
          t('agreement.tariff'),
          t('agreement.amount'),
          t('agreement.money.payer'),
          t('agreement.money.receiver'),
          t('agreement.priceYear'),
          t('agreement.regulated'),
        ]}
        numbers={[1]}
        rows={tariffs.map((tariff) => [
          tariff.label || tariff.id,
          amount(tariff),
          who(tariff.from),
          who(tariff.to),
          tariff.priceYear ?? priceYear ?? '–',
          t(tariff.regulated ? 'agreement.yes' : 'agreement.no'),
        ])}
      />
      <Tables blocks={[...ownTerms(tariffs, saying, agreementWriter(language)), ...keyTables(saying)]} />
    </>
  );
}

/** The tables of a document, each under its caption. Other blocks are left out. */
function Tables({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          <Fragment key={block.caption}>
            <h3>{block.caption}</h3>
            <Table
              caption={block.caption}
              head={block.columns.map(({ text }) => text)}
              numbers={block.columns.flatMap(({ numeric }, i) => (numeric ? [i] : []))}
              rows={block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.join('; '))))}
            />
          </Fragment>,
        ]
      : [],
  );
}

function Year({ view, found, years }: AgreementProps & { readonly years: readonly AgreedYear[] }) {
  const { t, language } = view;
  const { framework, agreement } = found;
  const { activities, currency, priceYear } = agreement.terms;
  const counted = activities.filter(({ id }) => years.some(({ units }) => units.some((one) => one.activity === id)));
  const count = ({ units }: AgreedYear, id: string) => {
    const own = units.find(({ activity }) => activity === id);
    return own ? writeNumber(own.expected, language) : '–';
  };
  const amounts = amountsOf(years);
  const money = moneyOf(
    years.flatMap((year) => amounts.map((amount) => year[amount])),
    view,
    currency,
  );
  return (
    <>
      <p class="ob-narrow">{yearLead(priceYear, agreementDocumentWriter(language))}</p>
      <Table
        caption={t('agreement.money.year')}
        head={[
          t('agreement.party'),
          ...counted.map(({ id, name, unit }) => (name && unit ? `${name} (${unit})` : (name ?? unit ?? id))),
          ...amounts.map((amount) => t(`agreement.money.${amount}`)),
        ]}
        numbers={[...counted, ...amounts].map((_, i) => i + 1)}
        rows={years.map((year) => [
          partyName(framework, year.party),
          ...counted.map(({ id }) => count(year, id)),
          ...amounts.map((amount) => sayAgreed(year, amount, money, language)),
        ])}
      />
      {yearNotes(agreement, years, agreementSaying({ agreement, framework, language })).map((note) => (
        <p key={note} class="ob-narrow">
          {note}
        </p>
      ))}
    </>
  );
}
