// The fields of an agreement that already runs: what and who, since when, what is counted, what is paid, how it is
// followed.
import { SETTLEMENT_MODEL_WORDS } from '../../domain/dossier/settlement.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { Checkbox, Checkboxes } from '../form/choices.tsx';
import { type Option, Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { TextKey } from '../texts/index.ts';
import type { View } from '../view.ts';
import { countField, EACH_RECEIVING, TARIFF_FIELDS, TARIFF_ROWS, tariffField } from './register-entries.ts';

type Props = {
  readonly view: View;
  readonly framework: Framework;
  /** The parties that can be chosen. */
  readonly parties: readonly Option[];
  readonly taskTypes: readonly Option[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

/** In months. */
const EVERY = {
  1: 'register.every.month',
  3: 'register.every.quarter',
  6: 'register.every.halfYear',
  12: 'register.every.year',
} as const satisfies Record<number, TextKey>;

export function RegisterFields({ view, framework, parties, taskTypes, entries, errors }: Props) {
  const { t } = view;
  const field = (name: string, label: TextKey) => ({
    ...{ name, label: t(label), value: entries.get(name) ?? '', error: errorAt(errors, name), t },
  });
  const boxes = (name: string, label: TextKey) => ({
    ...{ name, label: t(label), values: entries.getAll(name), options: parties, error: errorAt(errors, name), t },
  });
  const bodies = framework.bodies.map(({ id, name }) => ({ value: id, text: name }));
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
      <h2>{t('register.volume')}</h2>
      <div class="ob-grid">
        <TextInput {...field('aktivitet', 'register.activity')} hint={t('register.activityHint')} />
        <TextInput {...field('enhed', 'register.unit')} hint={t('register.unitHint')} width="s" />
      </div>
      <h3>{t('register.counts')}</h3>
      <p class="ob-muted">{t('register.countsHint')}</p>
      <div class="ob-grid ob-counts">
        {parties.map(({ value, text }) => (
          <TextInput
            key={value}
            name={countField(value)}
            label={text}
            value={entries.get(countField(value)) ?? ''}
            error={errorAt(errors, countField(value))}
            width="s"
            numeric
            t={t}
          />
        ))}
      </div>
      <h2>{t('register.tariffs')}</h2>
      <p>{t('register.tariffsLead', { currency: framework.settings.currency })}</p>
      <TextInput {...field('prisaar', 'register.priceYear')} width="xs" numeric />
      {TARIFF_ROWS.map((row) => (
        <TariffRow key={row} {...{ view, parties, entries, errors, row }} />
      ))}
      <h2>{t('register.follow')}</h2>
      <div class="ob-grid">
        <Select {...field('rapport', 'register.report')} options={months} />
        <TextInput {...field('frist', 'register.days')} width="xs" numeric />
        <TextInput {...field('fornyelse', 'register.leadMonths')} width="xs" numeric />
        <TextInput {...field('midtvejs', 'register.midterm')} hint={t('register.dateHint')} width="s" />
        <TextInput {...field('slut', 'register.final')} hint={t('register.dateHint')} width="s" />
      </div>
    </>
  );
}

type TariffRowProps = Pick<Props, 'view' | 'parties' | 'entries' | 'errors'> & { readonly row: number };

function TariffRow({ view, parties, entries, errors, row }: TariffRowProps) {
  const { t, language } = view;
  const field = (of: Parameters<typeof tariffField>[1], label: TextKey) => {
    const name = tariffField(row, of);
    return { name, label: t(label), value: entries.get(name) ?? '', error: errorAt(errors, name), t };
  };
  const models = (['per-unit', 'fixed', 'one-off'] as const).map((value) => ({
    value,
    text: SETTLEMENT_MODEL_WORDS[value][language],
  }));
  const sides = [...parties, { value: EACH_RECEIVING, text: t('register.eachReceiving') }];
  const written = (of: (typeof TARIFF_FIELDS)[number]) => of !== 'maade' && entries.get(tariffField(row, of))?.trim();
  const open = TARIFF_FIELDS.some((of) => written(of) || errorAt(errors, tariffField(row, of)));
  const fields = (
    <div class="ob-grid">
      <TextInput {...field('navn', 'register.tariffName')} />
      <Select {...field('maade', 'register.model')} options={models} />
      <TextInput {...field('beloeb', 'register.amount')} width="s" numeric />
      <Select {...field('fra', 'register.from')} options={sides} />
      <Select {...field('til', 'register.to')} options={sides} />
      <div class="form-group">
        <Checkbox
          name={tariffField(row, 'reguleres')}
          label={t('register.regulated')}
          checked={entries.has(tariffField(row, 'reguleres'))}
        />
      </div>
    </div>
  );
  const title = t('register.tariff', { number: row });
  if (row > 1)
    return (
      <details class="ob-row" open={open}>
        <summary>{title}</summary>
        <fieldset>
          <legend class="sr-only">{title}</legend>
          {fields}
        </fieldset>
      </details>
    );
  return (
    <fieldset>
      <legend>
        <h3>{title}</h3>
      </legend>
      {fields}
    </fieldset>
  );
}
