// The positions of the parties, what has changed since each was stated, and the button that renews one.
import type { AnswersSince } from '../../app/answers-since.ts';
import type { Position } from '../../domain/dossier/impact.ts';
import { writeDate } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Facts } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { actionLink } from './action-links.ts';
import { RenewButton, standsWords } from './renew.tsx';

type Props = { readonly view: View; readonly found: Case; readonly changed: AnswersSince };

export function Positions({ view, found, changed }: Props) {
  const { t, language } = view;
  const { dossier, framework, proposal } = found;
  const parties = [
    ...new Set([
      ...(dossier.task?.transferringParties ?? []),
      ...(dossier.task?.receivingParties ?? []),
      ...(dossier.impact?.positions ?? []).map(({ party }) => party),
    ]),
  ];
  if (parties.length === 0) return null;
  return (
    <section aria-labelledby="holdninger">
      <h2 id="holdninger">{t('case.positions')}</h2>
      <Facts
        facts={parties.map((party) => {
          const position = dossier.impact?.positions?.find((each) => each.party === party);
          const accepts = position?.acceptsNetCost ? ` (${t('case.acceptsCost')})` : '';
          const said = position
            ? `${t(`position.${position.position}`)}${accepts}${position.reason ? `: ${position.reason}` : ''} – ${t('case.by', { when: writeDate(position.at, language), who: position.through ? `${position.by}, ${position.through}` : position.by })}`
            : t('case.noPosition');
          const stands = standsWords(changed, party, view);
          const own = found.actions.find(
            ({ action, target, allowed }) => action === 'state-position' && target === party && allowed,
          );
          return [
            partyName(framework, party),
            <>
              {said}
              {stands !== '' && (
                <p class="mb-2">
                  <strong>{stands}</strong>
                </p>
              )}
              {position && own && stands !== '' && (
                <RenewButton
                  view={view}
                  action={actionLink(own, found)}
                  label={partyName(framework, party)}
                  values={{ version: proposal.version, ...valuesOf(position) }}
                />
              )}
            </>,
          ];
        })}
      />
    </section>
  );
}

/** The fields of the answer page with the values of the position. */
function valuesOf({
  position,
  reason = '',
  acceptsNetCost,
  confirmsMoney,
}: Position): Readonly<Record<string, string>> {
  return {
    position,
    reason,
    ...(acceptsNetCost !== undefined && { accepts: String(acceptsNetCost) }),
    ...(confirmsMoney !== undefined && { confirms: String(confirmsMoney) }),
  };
}
