// Cost lines and counts of each party, with the party's own figures where they differ, and who verified them when.

import type { AnswersSince } from '../../app/answers-since.ts';
import { countsOfParty, linesOfParty, type PartyLine, partiesWithFigures } from '../../domain/consent/party-lines.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import type { Verification } from '../../domain/dossier/verification.ts';
import { sayWho } from '../dossier/say-who.ts';
import { moneyWriter, writeDate, writeNumber } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { actionLink } from './action-links.ts';
import { RenewButton, standsWords } from './renew.tsx';

/** With more parties than this, each party is folded. */
const FEW_PARTIES = 4;

type Props = {
  readonly view: Pick<View, 't' | 'language' | 'csrf'>;
  readonly found: Case;
  readonly changed: AnswersSince;
};

export function PartyFigures(props: Props) {
  const { view, found } = props;
  const { t } = view;
  const { dossier, framework } = found;
  const parties = partiesWithFigures(dossier).toSorted((a, b) =>
    partyName(framework, a).localeCompare(partyName(framework, b), 'da'),
  );
  return (
    <section aria-labelledby="linjer">
      <h2 id="linjer">{t('economy.lines')}</h2>
      {parties.map((party) =>
        parties.length <= FEW_PARTIES ? (
          <div key={party}>
            <h3>{partyName(framework, party)}</h3>
            <FiguresOf {...props} party={party} />
          </div>
        ) : (
          <details key={party} class="details">
            <summary class="details-summary">{partyName(framework, party)}</summary>
            <FiguresOf {...props} party={party} />
          </details>
        ),
      )}
    </section>
  );
}

function FiguresOf({ view, found, changed, party }: Props & { readonly party: string }) {
  const { t } = view;
  const { dossier, framework } = found;
  const verification = dossier.economy?.verifications?.find((each) => each.party === party);
  const differs = (verification?.figures ?? []).length + (verification?.counts ?? []).length > 0;
  const verify = found.actions.find(
    ({ action, target, allowed }) => action === 'verify-figures' && target === party && allowed,
  );
  const rows = [...countRows(view, found, party, verification), ...lineRows(view, found, party, verification)];
  const stands = standsWords(changed, party, view);
  return (
    <>
      <Table
        caption={`${t('economy.lines')}: ${partyName(framework, party)}`}
        head={[
          t('economy.line'),
          t('economy.alternative'),
          t('economy.amount'),
          ...(differs ? [t('economy.ownFigure')] : []),
        ]}
        numbers={differs ? [2, 3] : [2]}
        wrap
        rows={rows.map(([what, where, figure, own]) => [
          what,
          where,
          figure,
          ...(differs ? [own === '–' ? own : <strong>{own}</strong>] : []),
        ])}
      />
      <p>
        {[verification ? answerWords(verification, view) : t('economy.notVerified'), verification?.comment, stands]
          .filter(Boolean)
          .join(' ')}
      </p>
      {verify && (
        <p>
          <a class="button button-secondary" href={actionLink(verify, found)}>
            {t('economy.verify')}
          </a>
        </p>
      )}
      {verify && verification && stands !== '' && (
        <RenewButton
          view={view}
          action={actionLink(verify, found)}
          label={partyName(framework, party)}
          values={{ version: found.proposal.version, ...valuesOf(verification, view.language) }}
        />
      )}
    </>
  );
}

function answerWords({ agrees, by, at }: Verification, { t, language }: Props['view']): string {
  return t(agrees ? 'economy.verified' : 'economy.disagrees', { who: by, when: writeDate(at, language) });
}

type Row = readonly [what: string, where: string, figure: string, own: string];

function countRows(
  { t, language }: Props['view'],
  { dossier }: Case,
  party: string,
  verification: Verification | undefined,
): readonly Row[] {
  return countsOfParty(dossier, party).map(({ activity, name, unit, expected }) => {
    const own = verification?.counts?.find((count) => count.activity === activity)?.number.expected;
    const say = (count: number) => `${writeNumber(count, language)} ${unit}`.trim();
    return [name, '–', expected === undefined ? t('notAnswered') : say(expected), own === undefined ? '–' : say(own)];
  });
}

function lineRows(
  view: Props['view'],
  { dossier, framework }: Case,
  party: string,
  verification: Verification | undefined,
): readonly Row[] {
  const { t, language } = view;
  const currency = dossier.economy?.currency ?? 'DKK';
  return linesOfParty(dossier, party).map(({ cost, alternatives, expected }) => {
    const own = verification?.figures?.find((figure) => figure.cost === cost.id)?.amount.expected;
    const write = moneyWriter([expected, own], language, currency);
    const say = (kroner: number) => `${write(kroner)} ${natureOf(cost, language)}`.trim();
    const shared = cost.payer && 'shared' in cost.payer ? ` (${sayWho(cost.payer, { dossier, framework, t })})` : '';
    return [
      `${cost.label || cost.id}${cost.heldAlready ? ` (${t('economy.sunk')})` : ''}${shared}`,
      alternatives.join(', '),
      expected === undefined ? t('notAnswered') : say(expected),
      own === undefined ? '–' : say(own),
    ];
  });
}

/** `pr. år`; empty where the nature of the cost is not given. */
export function natureOf({ nature }: PartyLine['cost'], language: View['language']): string {
  const words = nature && placeAt('/economy/alternatives/*/costs/*/nature')?.declaration.choices?.[nature];
  return words ? words[language].toLocaleLowerCase('da') : '';
}

/** The fields of the answer page with the values of the verification. */
function valuesOf(
  { agrees, figures, counts, comment }: Verification,
  language: View['language'],
): Readonly<Record<string, string>> {
  const written = (value: number | undefined) => (value === undefined ? '' : writeNumber(value, language));
  return {
    agrees: String(agrees),
    comment: comment ?? '',
    ...Object.fromEntries((figures ?? []).map(({ cost, amount }) => [`own-${cost}`, written(amount.expected)])),
    ...Object.fromEntries(
      (counts ?? []).map(({ activity, number }) => [`count-${activity}`, written(number.expected)]),
    ),
  };
}
