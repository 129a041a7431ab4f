// Shared by experiences and early announcements: the answers of the other clusters, and the form of an answer.
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Announcement } from '../../domain/registers/announcement.ts';
import type { Experience } from '../../domain/registers/experience.ts';
import { mayHear } from '../../domain/registers/told.ts';
import type { Entries } from '../door.tsx';
import { actPage, fieldIn } from '../form/act-page.tsx';
import { type Option, Select, TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { writeDate } from '../formats.ts';
import { clusterName, placeName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { Page, View } from '../view.ts';

type Entry = Experience | Announcement;
type Props = { readonly view: View; readonly entry: Entry; readonly framework: Framework };

const LISTS = { experience: '/erfaringer', announcement: '/tidlige-orienteringer' } as const;

/** Addresses of the entry and of the list of its kind. */
export function pathsOf({ kind, id }: Entry): { readonly list: string; readonly self: string } {
  return { list: LISTS[kind], self: `${LISTS[kind]}/${id}` };
}

export function trailOf(view: View, entry: Entry): NonNullable<Page['trail']> {
  return [{ href: pathsOf(entry).list, text: view.t(`${entry.kind}s.title`) }];
}

/** Whether the entry is withdrawn or closed, so that no more answers are expected. */
export function isOver({ status }: Entry): boolean {
  return status === 'withdrawn' || status === 'closed';
}

export function ToldFacts({ view, entry, framework }: Props) {
  const { t, language } = view;
  const { told, heard } = entry;
  if (told.length === 0) return <p>{t('told.nobody')}</p>;
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{t('told.heading')}</h2>
      <p>{t('told.says', { heard: heard.length, told: told.length })}</p>
      <Table
        caption={t('told.heading')}
        head={[t('told.cluster'), t('told.answer'), t('told.when')]}
        rows={told.map((cluster) => {
          const answer = heard.find((each) => each.cluster === cluster);
          const name = clusterName(framework, cluster);
          if (!answer) return [name, t('told.waits'), '–'];
          const words = answer.words ? <span class="ob-pre">{answer.words}</span> : t('told.acknowledged');
          return [name, words, `${answer.by.name}, ${writeDate(answer.at, language)}`];
        })}
      />
    </section>
  );
}

/** Clusters that the person may answer for. */
export function hearers({ view: { actor }, entry, framework }: Props): readonly Option[] {
  return entry.told
    .filter((cluster) => mayHear(actor, framework.id, cluster))
    .map((cluster) => ({ value: cluster, text: clusterName(framework, cluster) }));
}

/** Throws the act's own refusal where the person may answer for none of the clusters that were told. */
export function hearForm(props: Props, entries: Entries, errors: readonly FormError[]): Page {
  const { view, entry, framework } = props;
  const { t, url } = view;
  const options = hearers(props);
  if (options.length === 0) throw new Refusal('forbidden');
  if (isOver(entry)) throw new Refusal('entry-closed');
  const asked = entries.get('klynge') ?? url.searchParams.get('klynge');
  const cluster = options.find(({ value }) => value === asked) ?? options[0];
  const field = fieldIn(entries, errors, t);
  const key = formKey(entries);
  return actPage({
    ...{ view, errors, title: t('told.hearTitle', { who: placeName(framework, entry.place) }) },
    ...{ lead: t('told.hearLead'), save: t('told.save'), trail: trailOf(view, entry), back: pathsOf(entry).self },
    values: options.length === 1 && cluster ? { ...key, klynge: cluster.value } : key,
    above: (
      <>
        <p>{entry.title}</p>
        <p class="ob-pre">{entry.kind === 'announcement' ? entry.why : (entry.worked ?? entry.failed)}</p>
      </>
    ),
    children: (
      <>
        {options.length > 1 && (
          <Select {...field('klynge')} label={t('told.cluster')} value={cluster?.value ?? ''} options={options} />
        )}
        <TextArea {...field('words')} label={t('told.words')} rows={4} />
      </>
    ),
  });
}

/** The answer as input of the use-case. */
export function readHearing(entries: Entries): { readonly cluster: string; readonly words?: string } {
  const words = entries.get('words')?.trim();
  return { cluster: entries.get('klynge') ?? '', ...(words && { words }) };
}

/** The field that shows a fault of the answer. */
export function hearingField(pointer: string): string {
  return pointer === '/cluster' ? 'klynge' : 'words';
}
