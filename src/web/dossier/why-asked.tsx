// Why a section of the dossier is asked for, with what the worked case answers there, folded.
import { WHY } from '../texts/guide.ts';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';

type Props = { readonly section: string; readonly view: Pick<View, 't' | 'language'> };

export function WhyAsked({ section, view: { t, language } }: Props) {
  const about = Object.entries(WHY).find(([name]) => name === section)?.[1];
  if (!about) return null;
  return (
    <details class="details ob-no-print">
      <summary class="details-summary">{t('guide.why')}</summary>
      <div class="details-text">
        <p>{inWords(about.why, language)}</p>
        <p>{t('guide.example', { text: inWords(about.example, language) })}</p>
        <p class="mb-0">
          <a href="/vejledning/eksempel">{t('guide.worked')}</a>
        </p>
      </div>
    </details>
  );
}
