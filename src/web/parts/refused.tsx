// The pages for refusals: the reason, and where to go from there.
import { faultMessage } from '../../app/fault-texts.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import type { Fault, Refusal } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import { refusalForPeople } from '../../words/refusals/refusals.ts';
import type { TextKey, Translate } from '../texts/index.ts';
import type { Page, View } from '../view.ts';

export function refusedPage(refusal: Refusal, { t, language, url }: Pick<View, 't' | 'language' | 'url'>): Page {
  const toCase = /^\/sager\/[^/]+(?=\/)/.exec(url.pathname)?.[0];
  const { title, detail } = refusalForPeople(refusal.code, language);
  return {
    title,
    status:
      refusal.code === 'forbidden' ? 403 : refusal.code === 'stale' ? 412 : refusal.code === 'invalid' ? 400 : 409,
    faulty: true,
    body: (
      <>
        <p class="ob-lead">{detail}</p>
        {refusal.faults.length > 0 && (
          <ul>
            {refusal.faults.map((fault) => (
              <li key={fault.pointer + fault.code}>{sayFault(fault, language)}</li>
            ))}
          </ul>
        )}
        <p class="ob-actions">
          {toCase && <a href={toCase}>{t('error.toCase')}</a>}
          <a href="/">{t('error.toWork')}</a>
        </p>
      </>
    ),
  };
}

/** Field and fault: `Fase 2, tider: Skal udfyldes.` */
function sayFault(fault: Fault, language: Language): string {
  const place = fault.pointer.startsWith('/dossier/')
    ? `${fieldLabel(fault.pointer.slice('/dossier'.length))[language]}: `
    : '';
  return place + faultMessage(fault, language);
}

export function notFoundPage(t: Translate): Page {
  return wrongAddress(t, 404, 'error.notFound', 'error.notFoundText');
}

export function badAddressPage(t: Translate): Page {
  return wrongAddress(t, 400, 'error.badAddress', 'error.badAddressText');
}

function wrongAddress(t: Translate, status: number, title: TextKey, text: TextKey): Page {
  return {
    title: t(title),
    status,
    faulty: true,
    body: (
      <>
        <p class="ob-lead">{t(text)}</p>
        <p>
          <a href="/">{t('error.toWork')}</a>
        </p>
      </>
    ),
  };
}
