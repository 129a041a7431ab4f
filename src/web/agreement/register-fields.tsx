// The fields of an agreement that already runs: task, parties, start, activities, tariffs and follow-up.
import type { Body, Framework } from '../../domain/governance/framework.ts';
import type { Entries } from '../door.tsx';
import type { FormContext } from '../dossier/form-context.ts';
import { FormItems } from '../dossier/form-fields.tsx';
import { errorAt } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { type Option, Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { TextKey } from '../texts/index.ts';
import type { View } from '../view.ts';
import { REGISTER_ITEMS } from './register-lists.ts';

type Props = {
  readonly view: View;
  readonly framework: Framework;
  /** The parties that can be chosen. */
  readonly parties: readonly Option[];
  readonly taskTypes: readonly Option[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
  /** Context of the sections that use the controls of a case. */
  readonly context: FormContext;
};

/** Text keys by the number of months between reports. */
const EVERY = {
  1: 'register.every.month',
  3: 'register.every.quarter',
  6: 'register.every.halfYear',
  12: 'register.every.year',
} as const satisfies Record<number, TextKey>;

export function RegisterFields({ view, framework, parties, taskTypes, entries, errors, context }: Props) {
  const { t } = view;
  const field = (name: string, label: TextKey) => ({
    ...{ name, label: t(label), value: entries.get(name) ?? '', error: errorAt(errors, name), t },
  });
  const boxes = (name: string, label: TextKey) => ({
    ...{ name, label: t(label), values: entries.getAll(name), options: parties, error: errorAt(errors, name), t },
  });
  const near = ({ clusters }: Body) => Number(clusters?.some((id) => context.clusters.includes(id)) ?? false);
  // The cluster's own bodies come first, since a framework may have a hundred.
  const bodies = framework.bodies
    .toSorted((a, b) => near(b) - near(a))
    .map(({ id, name }) => ({ value: id, text: name }));
  const months = Object.entries(EVERY).map(([value, key]) => ({ value, text: t(key) }));
  return (
    <>
      <h2>{t('register.what')}</h2>
      <TextInput {...field('titel', 'register.title')} />
      <Select {...field('opgavetype', 'registers.taskType')} options={taskTypes} />
      <TextArea {...field('resume', 'register.summary')} rows={3} />
      <TextInput {...field('kilde', 'register.source')} hint={t('register.sourceHint')} />
      <h2>{t('register.who')}</h2>
      <Checkboxes {...boxes('afgiver', 'register.transferring')} />
      <Checkboxes {...boxes('modtager', 'register.receiving')} />
      <Checkboxes {...boxes('ikke', 'register.notJoined')} hint={t('register.notJoinedHint')} />
      <Select {...field('organ', 'register.body')} options={bodies} />
      <h2>{t('register.when')}</h2>
      <div class="ob-grid">
        <TextInput {...field('start', 'register.start')} hint={t('register.dateHint')} width="s" />
        <TextInput {...field('maaneder', 'register.months')} hint={t('register.monthsHint')} width="xs" numeric />
        <TextInput {...field('opsigelse', 'register.notice')} width="xs" numeric />
      </div>
      <TextArea {...field('loebende', 'register.running')} rows={2} />
      <h2>{t('register.operation')}</h2>
      <FormItems items={REGISTER_ITEMS.operation} context={context} />
      <h2>{t('register.volume')}</h2>
      <FormItems items={REGISTER_ITEMS.volume} context={context} />
      <h2>{t('register.tariffs')}</h2>
      <p>{t('register.tariffsLead', { currency: framework.settings.currency })}</p>
      <TextInput {...field('prisaar', 'register.priceYear')} width="xs" numeric />
      <FormItems items={REGISTER_ITEMS.tariffs} context={context} />
      <h3>{t('register.keys')}</h3>
      <FormItems items={REGISTER_ITEMS.keys} context={context} />
      <h2>{t('register.indicators')}</h2>
      <FormItems items={REGISTER_ITEMS.indicators} context={context} />
      <h2>{t('register.plan')}</h2>
      <FormItems items={REGISTER_ITEMS.plan} context={context} />
      <h2>{t('register.follow')}</h2>
      <div class="ob-grid">
        <Select {...field('rapport', 'register.report')} options={months} />
        <TextInput {...field('frist', 'register.days')} width="xs" numeric />
        <Select {...field('udgiftsrapport', 'register.cost')} hint={t('register.costHint')} options={months} />
        <TextInput {...field('aarsfrist', 'register.annual')} hint={t('register.annualHint')} width="xs" numeric />
        <TextInput {...field('fornyelse', 'register.leadMonths')} width="xs" numeric />
        <TextInput {...field('midtvejs', 'register.midterm')} hint={t('register.dateHint')} width="s" />
        <TextInput {...field('slut', 'register.final')} hint={t('register.dateHint')} width="s" />
      </div>
      <FormItems items={REGISTER_ITEMS.owner} context={context} />
    </>
  );
}
