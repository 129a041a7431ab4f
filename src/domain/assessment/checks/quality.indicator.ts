// Can the quality be followed: an indicator with baseline, target, source and owner? Source: shared design "assessment", The checks; seed 001.
import { answer, isBlank, lacking, notStated } from '../answers.ts';
import type { Check } from '../check.ts';

export const qualityIndicator: Check = {
  code: 'quality.indicator',
  title: {
    da: 'Indikator mangler eller er ufuldstændig',
    en: 'An indicator is missing or incomplete',
    sv: 'Indikator saknas eller är ofullständig',
  },
  fires: {
    da: 'Der er ingen indikator, eller en indikator mangler udgangspunkt, mål, datakilde eller ansvarlig.',
    en: 'There is no indicator, or one is without baseline, target, data source or owner.',
    sv: 'Det finns ingen indikator, eller en indikator saknar utgångsläge, mål, datakälla eller ansvarig.',
  },
  remedy: {
    da: 'Vælg mindst én indikator, og skriv udgangspunkt, mål, datakilde og ansvarlig.',
    en: 'Choose at least one indicator, and state baseline, target, data source and owner.',
    sv: 'Välj minst en indikator och ange utgångsläge, mål, datakälla och ansvarig.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Der måles både på kvalitet og kvantitet: 10 pejlemærker (seed 001); samme høje kvalitet (seed 000)',
  reads: [
    '/quality/indicators/*/baseline',
    '/quality/indicators/*/target',
    '/quality/indicators/*/dataSource',
    '/quality/indicators/*/owner',
  ],
  run({ dossier: { quality } }) {
    if (quality === undefined) return answer([], [notStated('/quality')]);
    const indicators = quality.indicators ?? [];
    if (indicators.length === 0) return answer([lacking('/quality/indicators', 'none')]);
    return answer(
      indicators.flatMap((indicator, i) => {
        const root = `/quality/indicators/${i}`;
        return [
          ...(['baseline', 'target'] as const).flatMap((field) =>
            indicator[field] === undefined ? [lacking(`${root}/${field}`, field)] : [],
          ),
          ...(['dataSource', 'owner'] as const).flatMap((field) => (isBlank(indicator[field]) ? [lacking(`${root}/${field}`, field)] : [])),
        ];
      }),
    );
  },
};
