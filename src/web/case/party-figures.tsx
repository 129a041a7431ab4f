// Each party's cost lines, with its own figures beside the case's where they differ, and who vouches for them and when.

import type { EconomyProps } from '../economy/props.ts';
import { writeDate, writeMoney } from '../formats.ts';
import { Table } from '../parts/table.tsx';
import { CHOICES } from '../texts/choices.ts';
import { inWords } from '../texts/text.ts';
import { actionLink } from './action-links.ts';
import type { Case } from './load-case.ts';
import { partyName } from './names.ts';

export function PartyFigures({ view, found }: Pick<EconomyProps, 'view'> & { readonly found: Case }) {
  const { t, language } = view;
  const { dossier, framework } = found;
  const currency = dossier.economy?.currency ?? 'DKK';
  const lines = (dossier.economy?.alternatives ?? []).flatMap((alternative) =>
    (alternative.costs ?? []).map((cost) => ({ cost, alternative: alternative.name || alternative.id })),
  );
  const parties = [...new Set(lines.map(({ cost }) => cost.party ?? ''))].sort((a, b) =>
    partyName(framework, a).localeCompare(partyName(framework, b), 'da'),
  );
  return (
    <section aria-labelledby="linjer">
      <h2 id="linjer">{t('economy.lines')}</h2>
      {parties.map((party) => {
        const verification = dossier.economy?.verifications?.find((each) => each.party === party);
        const own = (cost: string) => verification?.figures?.find((figure) => figure.cost === cost);
        const differs = (verification?.figures ?? []).length > 0;
        const verify = found.actions.find(({ action, target, allowed }) => action === 'verify-figures' && target === party && allowed);
        return (
          <div key={party}>
            <h3>{party === '' ? t('economy.noParty') : partyName(framework, party)}</h3>
            <Table
              caption={`${t('economy.lines')}: ${partyName(framework, party)}`}
              head={[t('economy.line'), t('economy.alternative'), t('economy.amount'), ...(differs ? [t('economy.ownFigure')] : [])]}
              numbers={differs ? [2, 3] : [2]}
              wrap
              rows={lines
                .filter(({ cost }) => (cost.party ?? '') === party)
                .map(({ cost, alternative }) => {
                  const nature = cost.nature ? ` ${inWords(CHOICES.costNature[cost.nature], language).toLowerCase()}` : '';
                  const figure = own(cost.id)?.amount.expected;
                  return [
                    `${cost.label || cost.id}${cost.heldAlready ? ` (${t('economy.sunk')})` : ''}`,
                    alternative,
                    cost.amount?.expected === undefined ? t('notAnswered') : writeMoney(cost.amount.expected, language, currency) + nature,
                    ...(differs ? [figure === undefined ? '–' : <strong>{writeMoney(figure, language, currency) + nature}</strong>] : []),
                  ];
                })}
            />
            <p>
              {verification
                ? t(verification.agrees ? 'economy.verified' : 'economy.disagrees', {
                    who: verification.by,
                    when: writeDate(verification.at, language),
                  })
                : t('economy.notVerified')}
              {verification?.comment && ` ${verification.comment}`}
            </p>
            {verify && (
              <p>
                <a class="button button-secondary" href={actionLink(verify, found)}>
                  {t('economy.verify')}
                </a>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
