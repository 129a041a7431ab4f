// A unit may be typed in singular or plural ("prøver"), so the unit of a price is never written directly before it.
import { expect, test } from 'vitest';
import { agreementDraft } from '../../src/documents/agreement-draft.ts';
import { decisionPaper } from '../../src/documents/decision-paper.ts';
import { paperHtml } from '../../src/documents/paper-html.tsx';
import { paperPictures } from '../../src/documents/pictures/paper-pictures.tsx';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { SAMPLES, sampleDossier, sampleInput } from './sample-case.ts';

const UNIT = 'prøver';
const PER = { da: 'pr. enhed (prøver)', en: 'per unit (prøver)', sv: 'per enhet (prøver)' };

test.each(SAMPLES.flatMap((name) => LANGUAGES.map((language) => ({ name, language }))))(
  'papers of $name, with findings and pictures, in $language',
  ({ name, language }) => {
    const { volume, ...rest } = sampleDossier(name);
    const activities = volume?.activities?.map((activity) => ({ ...activity, unit: UNIT }));
    const input = sampleInput(name, language, { dossier: { ...rest, volume: { ...volume, activities } } });
    const html = [decisionPaper(input), agreementDraft(input)]
      .map((paper) => paperHtml(paper, paperPictures(input)))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(html.match(/.{20}\b(?:pr\.|per) prøver/g)).toBe(null);
    const pictures = [...html.matchAll(/<figure class="picture".*?<\/figure>/gs)].join('\n');
    expect(pictures).toContain(PER[language]);
  },
);
