// Shown by the script where sent entries were not saved; see browser/page/rescue.
import type { Translate } from '../texts/index.ts';

export function RescueOffer({ t }: { readonly t: Translate }) {
  return (
    <div class="alert alert-warning" data-rescue hidden>
      <div class="alert-body">
        <p class="alert-text">{t('rescue.text')}</p>
        <p class="mb-0">
          <a class="button button-secondary" href="/">
            {t('rescue.go')}
          </a>{' '}
          <button class="button button-secondary" type="button">
            {t('rescue.back')}
          </button>{' '}
          <button class="button button-tertiary" type="button">
            {t('rescue.drop')}
          </button>
        </p>
      </div>
    </div>
  );
}
