// Can the quality be followed: an indicator with target, source and owner? The baseline is only expected by the step.
import { answer, isBlank, lacking, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { DELEGATION_SJAELLAND, PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const qualityIndicator: Check = {
  code: 'quality.indicator',
  title: {
    da: 'Indikator mangler eller er ufuldstændig',
    en: 'An indicator is missing or incomplete',
    sv: 'Indikator saknas eller är ofullständig',
  },
  fires: {
    da: 'Der er ingen indikator, eller en indikator mangler mål, datakilde eller ansvarlig.',
    en: 'There is no indicator, or one is without target, data source or owner.',
    sv: 'Det finns ingen indikator, eller en indikator saknar mål, datakälla eller ansvarig.',
  },
  remedy: {
    da: 'Vælg mindst én indikator, og skriv mål, datakilde og ansvarlig.',
    en: 'Choose at least one indicator, and state target, data source and owner.',
    sv: 'Välj minst en indikator och ange mål, datakälla och ansvarig.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Der måles både på kvalitet og kvantitet: ${DELEGATION_SJAELLAND}; samme høje kvalitet: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/quality/indicators/*/target', '/quality/indicators/*/dataSource', '/quality/indicators/*/owner'],
  run({ dossier: { quality } }) {
    if (quality === undefined) return answer([], [notStated('/quality')]);
    const indicators = quality.indicators ?? [];
    if (indicators.length === 0) return answer([lacking('/quality/indicators', 'none')]);
    return answer(
      indicators.flatMap((indicator, i) => {
        const root = `/quality/indicators/${i}`;
        return [
          ...(indicator.target === undefined ? [lacking(`${root}/target`, 'target')] : []),
          ...(['dataSource', 'owner'] as const).flatMap((field) =>
            isBlank(indicator[field]) ? [lacking(`${root}/${field}`, field)] : [],
          ),
        ];
      }),
    );
  },
};
