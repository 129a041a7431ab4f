// The pictures of a decision paper, by the ids of its figures.

import { partyName } from '../../domain/governance/names.ts';
import { holderName } from '../../domain/responsibility/holder-name.ts';
import type { PaperInput } from '../paper-context.ts';
import type { Picture } from '../paper-html.tsx';
import { routeInWords } from '../route-of.ts';
import { BreakEven } from './break-even.tsx';
import { CostEffect } from './cost-effect.tsx';
import { CostShift } from './cost-shift.tsx';
import { ResponsibilityWeek } from './responsibility-week.tsx';
import { RouteProgress } from './route-progress.tsx';
import { Tornado } from './tornado.tsx';
import { Waterfall } from './waterfall.tsx';

/** For PaperArticle and paperHtml. */
export function paperPictures({ proposal, submission, dossier, assessment, framework, language }: PaperInput): Picture {
  const { economy, responsibility } = assessment;
  const currency = economy.currency ?? framework.settings.currency;
  const name = (id: string) => partyName(framework, id);
  const unit = dossier.volume?.activities?.[0]?.unit ?? '';
  return (figure, id) => {
    const common = { id, language, economy, currency };
    switch (figure) {
      case 'cost-shift':
        return <CostShift {...common} by="sector" partyName={name} />;
      case 'waterfall':
        return <Waterfall {...common} partyName={name} />;
      case 'cost-effect':
        return <CostEffect {...common} unit={unit} measure={dossier.economy?.quality} />;
      case 'tornado':
        return <Tornado {...common} />;
      case 'break-even':
        return <BreakEven {...common} unit={unit} />;
      case 'responsibility-week':
        return (
          <ResponsibilityWeek
            id={id}
            language={language}
            responsibility={responsibility}
            holderName={(holder) => holderName(dossier.responsibility?.treatment?.holders, holder, language)}
          />
        );
      case 'route':
        return (
          <RouteProgress id={id} language={language} stops={routeInWords(framework, proposal, submission, language)} />
        );
    }
  };
}
