// The parts of the economy page that depend on the volume: above and below the form that chooses it.

import { Tornado } from '../../documents/pictures/tornado.tsx';
import { writeNumber } from '../formats.ts';
import { Alert } from '../parts/alert.tsx';
import { Activities } from './activities.tsx';
import { Alternatives } from './alternatives.tsx';
import { BreakEven } from './break-even.tsx';
import { Budget } from './budget.tsx';
import { Flows, Keys } from './flows.tsx';
import { FundingAgainstMoney } from './funding.tsx';
import { Leon } from './leon.tsx';
import type { EconomyProps } from './props.ts';
import { SteadyYear } from './steady.tsx';
import { ownVolume } from './try-volume.ts';

type FiguresProps = Parameters<typeof BreakEven>[0] & Pick<Parameters<typeof Leon>[0], 'over'>;

export function FiguresAbove(props: FiguresProps) {
  const { view, found, tried } = props;
  const { t, language } = view;
  const own = ownVolume(found.dossier);
  return (
    <>
      {tried !== undefined && own !== undefined && (
        <Alert
          kind="info"
          t={t}
          text={t('economy.whatIfShown', { volume: writeNumber(tried, language), own: writeNumber(own, language) })}
        />
      )}
      <Leon {...props} />
      <Alternatives {...props} />
      <BreakEven {...props} />
    </>
  );
}

export function FiguresBelow(props: EconomyProps) {
  const { t, language } = props.view;
  const { economy } = props;
  return (
    <>
      {economy.uncertainty.status === 'drawn' && (
        <section aria-labelledby="sikkerhed">
          <h2 id="sikkerhed">{t('economy.uncertainty')}</h2>
          <p>{economy.uncertainty.words[language]}</p>
          <Tornado id="b-betydning" language={language} economy={economy} currency={economy.currency ?? 'DKK'} />
        </section>
      )}
      <Activities {...props} />
      <SteadyYear {...props} />
      <Flows {...props} />
      <FundingAgainstMoney {...props} />
      <Keys {...props} />
      <Budget {...props} />
    </>
  );
}
