// Conclusions of evaluations that are not carried out yet, each with a link to the act or the case that does it.
import { type ActToCarryOut, BY_CASE, conclusionsOn } from '../../domain/agreement/carry-out.ts';
import { writeDate } from '../formats.ts';
import { actHref, CARRY_OUT } from './act-paths.ts';
import type { AgreementProps } from './agreement-parts.tsx';

/** Conclusions to carry out; renders nothing where there are none. */
export function ToCarryOut({ view, found }: AgreementProps) {
  const { t, language, ports } = view;
  const open = conclusionsOn(found.agreement, ports.clock().today);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby={CARRY_OUT}>
      <h2 id={CARRY_OUT}>{t('agreement.carryOut')}</h2>
      <ul>
        {open.map(({ evaluation, conclusion, on, actions }) => (
          <li key={evaluation}>
            {t('agreement.carryOut.one', {
              date: writeDate(on, language),
              conclusion: t(`agreement.conclusion.${conclusion}`),
            })}
            {actions.map((action, i) => (
              <span key={action}>
                {i > 0 ? ' · ' : ' '}
                <By action={action} view={view} found={found} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A link to the open case, or to the form where the person may use it; otherwise words for who carries it out. */
function By({ action, view: { t }, found }: AgreementProps & { readonly action: ActToCarryOut }) {
  const { agreement, openCase, actions } = found;
  if (openCase !== undefined && BY_CASE.has(action))
    return <a href={`/sager/${openCase}`}>{t('agreement.carryOut.case')}</a>;
  const may = actions.find((one) => one.action === action && one.allowed);
  return may ? (
    <a href={actHref(agreement.id, action, may.target)}>{t(`agreement.action.${action}`)}</a>
  ) : (
    <span>{t(`agreement.carryOut.by.${action}`)}</span>
  );
}
