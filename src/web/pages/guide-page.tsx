// /vejledning and the worked case. Public: no sign-in is needed.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { DOSSIER_SECTIONS } from '../../domain/dossier/dossier.ts';
import { shippedFrameworks } from '../../domain/governance/shipped.ts';
import type { Language } from '../../lib/localised.ts';
import type { Authority } from '../authority.ts';
import { CompactAnswers } from '../dossier/compact-answers.tsx';
import { Help } from '../parts/help.tsx';
import { GLOSSARY } from '../texts/glossary.ts';
import { WAY, WHY } from '../texts/guide.ts';
import type { Translate } from '../texts/index.ts';
import { inWords } from '../texts/text.ts';
import type { Page } from '../view.ts';

export const WORKED_CASE = '/vejledning/eksempel';
/** The framework of the worked case's parties. */
const WORKED_UNDER = 'syddanmark-2022';

type About = { readonly t: Translate; readonly language: Language };

export function guidePage({ t, language }: About, authority: Authority): Page {
  return {
    title: t('guide.title'),
    body: (
      <div class="ob-narrow">
        <p class="ob-lead">{t('guide.lead')}</p>
        <h2>{t('guide.way')}</h2>
        <ol>
          {WAY.map((step) => (
            <li key={step.da}>{inWords(step, language)}</li>
          ))}
        </ol>
        <p>
          <a href={WORKED_CASE}>{t('guide.worked')}</a>
        </p>
        <h2>{t('guide.why')}</h2>
        {DOSSIER_SECTIONS.map((section) => (
          <section key={section} aria-labelledby={`hvorfor-${section}`}>
            <h3 id={`hvorfor-${section}`}>{t(`section.${section}`)}</h3>
            <p>{inWords(WHY[section].why, language)}</p>
            <p>{t('guide.example', { text: inWords(WHY[section].example, language) })}</p>
          </section>
        ))}
        <h2 id="ordliste">{t('guide.words')}</h2>
        <dl>
          {GLOSSARY.map(({ word, means }) => (
            <div key={word.da}>
              <dt>
                <strong>{inWords(word, language)}</strong>
              </dt>
              <dd>{inWords(means, language)}</dd>
            </div>
          ))}
        </dl>
        <h2 id="hjaelp">{t('guide.help')}</h2>
        <Help t={t} authority={authority} />
      </div>
    ),
  };
}

export function workedCasePage({ t, language }: About, dossier: Dossier): Page {
  const framework = shippedFrameworks().find(({ id }) => id === WORKED_UNDER);
  return {
    title: dossier.task?.title ?? t('guide.worked'),
    wide: true,
    trail: [{ href: '/vejledning', text: t('guide.title') }],
    body: (
      <>
        <p class="ob-lead">{t('guide.workedLead')}</p>
        <h2>{t('answers.title')}</h2>
        {framework && <CompactAnswers {...{ dossier, framework }} view={{ t, language }} folded />}
      </>
    ),
  };
}
