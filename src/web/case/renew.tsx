// One button that gives an answer again for what stands now, as it was given before.
import { FormStart } from '../form/controls.tsx';
import type { View } from '../view.ts';
import type { Changed } from './stands.ts';

type Props = {
  readonly view: Pick<View, 't' | 'csrf'>;
  /** Where the answer is given. */
  readonly action: string;
  /** The answer as its page sends it, with the version of the case. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly label: string;
};

export function RenewButton({ view: { t, csrf }, action, values, label }: Props) {
  return (
    <form method="post" action={action} class="ob-no-print">
      <FormStart csrf={csrf} values={values} />
      <button class="button button-secondary button-small" type="submit" aria-label={`${t('stands.renew')}: ${label}`}>
        {t('stands.renew')}
      </button>
    </form>
  );
}

/** `Givet for udgave 3, ændret siden: jeres udgifter. Tæller ikke, før det er fornyet.` Empty where the answer stands. */
export function standsWords(changed: Changed, party: string, { t }: Pick<View, 't'>): string {
  const found = changed.get(party);
  if (!found) return '';
  return t('stands.changed', { revision: found.revision, what: found.what || t('stands.something') });
}
