// Webhooks: the list, the deliveries and their results, and the forms to create, pause, rotate the secret, and delete.
import type { Delivery, Webhook } from '../../app/integration-ports.ts';
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhookDeliveries,
  listWebhooks,
  replayWebhookDelivery,
  rotateWebhookSecret,
  updateWebhook,
} from '../../app/manage-webhooks.ts';
import { Refusal } from '../../domain/refusal.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import { administrationTrail, askedOf, forAdministrators } from '../administration/frame.tsx';
import { DeliveryTable, typeOptions, WebhookState } from '../administration/webhook-parts.tsx';
import type { Door, Entries } from '../door.tsx';
import { fieldIn, missing, tooLong } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { FormEnd, FormStart, TextInput } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { writeInstant } from '../formats.ts';
import { Alert } from '../parts/alert.tsx';
import { Table } from '../parts/table.tsx';
import { expectedOf } from '../registers/entry-form.tsx';
import type { Page, View } from '../view.ts';

const LIST = '/administration/webhooks';
const ADDRESS = /^https?:\/\/[!-~]+$/;
const MOST = { address: 2000, description: 200 };
const PAGE_SIZE = 50;

export function addWebhookPages(door: Door): void {
  door.get(LIST, listPage);
  door.get(`${LIST}/ny`, async (view) => {
    forAdministrators(view);
    return newPage(view, new URLSearchParams(), []);
  });
  door.post(`${LIST}/ny`, sendNew);
  door.get(`${LIST}/:id`, async (view) => onePage(view, await load(view)));
  door.post(`${LIST}/:id/tilstand`, async (view, entries) => {
    const { id } = await load(view);
    const status = entries.get('til') === 'paused' ? 'paused' : 'active';
    const asked = { ...askedOf(view, entries), present: idReply, expected: expectedOf(entries) };
    await updateWebhook(view.ports, asked, id, { status });
    return { goTo: `${LIST}/${id}`, say: { key: `webhooks.now.${status}` } };
  });
  // The secret is shown once, in this response. No page shows it again.
  door.post(`${LIST}/:id/hemmelighed`, async (view, entries) => {
    const { id } = await load(view);
    await rotateWebhookSecret(view.ports, { ...askedOf(view, entries), present: idReply }, id);
    return onePage(view, await load(view), { secret: true });
  });
  door.post(`${LIST}/:id/slet`, async (view, entries) => {
    const { id } = await load(view);
    const asked = { ...askedOf(view, entries), present: idReply, expected: expectedOf(entries) };
    await deleteWebhook(view.ports, asked, id);
    return { goTo: LIST, say: { key: 'webhooks.deleted' } };
  });
  door.post(`${LIST}/:id/igen/:delivery`, async (view, entries) => {
    const { id } = await load(view);
    const present = ({ id: delivery }: Delivery) => ({ status: 303, body: delivery });
    await replayWebhookDelivery(view.ports, { ...askedOf(view, entries), present }, view.params.delivery ?? '');
    return { goTo: `${LIST}/${id}`, say: { key: 'webhooks.again' } };
  });
}

const idReply = ({ id }: Webhook) => ({ status: 303, body: id });

/** Refusals: `forbidden`, `not-found`. */
async function load(view: View): Promise<Webhook> {
  forAdministrators(view);
  return getWebhook(view.ports, view.actor, view.params.id ?? '');
}

async function listPage(view: View): Promise<Page> {
  forAdministrators(view);
  const { t, language, ports, actor } = view;
  const { items } = await listWebhooks(ports, actor, { pageSize: PAGE_SIZE });
  return {
    title: t('webhooks.title'),
    wide: true,
    trail: administrationTrail(view),
    body: (
      <>
        <p class="ob-lead">{t('webhooks.lead')}</p>
        <p class="ob-no-print">
          <a class="button button-primary" href={`${LIST}/ny`}>
            {t('webhooks.new')}
          </a>
        </p>
        {items.length === 0 ? (
          <p>{t('webhooks.none')}</p>
        ) : (
          <Table
            caption={t('webhooks.title')}
            head={[t('webhooks.address'), t('webhooks.description'), t('admin.state'), t('webhooks.since')]}
            wrap
            rows={items.map((webhook) => [
              <a href={`${LIST}/${webhook.id}`}>{webhook.url}</a>,
              webhook.description || '–',
              <WebhookState webhook={webhook} t={t} />,
              writeInstant(webhook.createdAt, language),
            ])}
          />
        )}
      </>
    ),
  };
}

async function sendNew(view: View, entries: Entries): Promise<Page> {
  forAdministrators(view);
  const { t, ports, language } = view;
  const url = entries.get('adresse')?.trim() ?? '';
  const description = entries.get('beskrivelse')?.trim() ?? '';
  const errors: FormError[] = missing(view, entries, { adresse: 'webhooks.address' });
  if (url !== '' && (!ADDRESS.test(url) || url.length > MOST.address))
    errors.push({ name: 'adresse', text: t('webhooks.badAddress') });
  errors.push(...tooLong(view, entries, ['beskrivelse'], MOST.description));
  if (errors.length > 0) return newPage(view, entries, errors);
  const known = typeOptions(language).map(({ value }) => value);
  const types = entries.getAll('haendelser').filter((type) => known.includes(type));
  try {
    const asked = { ...askedOf(view, entries), present: idReply };
    const { reply } = await createWebhook(ports, asked, { url, description, types });
    return onePage(view, await getWebhook(ports, view.actor, reply.body), { secret: true });
  } catch (error) {
    if (!(error instanceof Refusal) || !['webhook-target-refused', 'too-many-webhooks'].includes(error.code))
      throw error;
    const text = refusalInOneLine(error.code, language, error.values);
    return newPage(view, entries, [{ name: 'adresse', text }]);
  }
}

function newPage(view: View, entries: Entries, errors: readonly FormError[]): Page {
  const { t, csrf, language } = view;
  const field = fieldIn(entries, errors, t);
  const fields = (
    <>
      <TextInput {...field('adresse')} label={t('webhooks.address')} hint={t('webhooks.addressHint')} />
      <TextInput {...field('beskrivelse')} label={t('webhooks.description')} />
      <Checkboxes
        name="haendelser"
        label={t('webhooks.types')}
        hint={t('webhooks.typesHint')}
        values={entries.getAll('haendelser')}
        options={[]}
        more={typeOptions(language)}
        moreLabel={t('webhooks.chooseTypes')}
        t={t}
      />
    </>
  );
  return {
    title: t('webhooks.new'),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: administrationTrail(view, { href: LIST, text: t('webhooks.title') }),
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors} t={t} fields={fields} />
        <p class="ob-lead">{t('webhooks.newLead')}</p>
        <form method="post" action={`${LIST}/ny`}>
          <FormStart csrf={csrf} values={formKey(entries)} />
          {fields}
          <FormEnd save={t('webhooks.create')} back={LIST} t={t} />
        </form>
      </div>
    ),
  };
}

async function onePage(view: View, webhook: Webhook, { secret = false } = {}): Promise<Page> {
  const { t, language, csrf, ports, actor } = view;
  const { items } = await listWebhookDeliveries(ports, actor, webhook.id, { pageSize: PAGE_SIZE });
  const at = `${LIST}/${webhook.id}`;
  const act = (path: string, text: string, values: Readonly<Record<string, string | number>> = {}) => (
    <form method="post" action={`${at}/${path}`}>
      <FormStart csrf={csrf} values={{ ...formKey(new URLSearchParams()), ...values }} />
      <button class={`button ${path === 'slet' ? 'button-warning' : 'button-secondary'}`} type="submit">
        {text}
      </button>
    </form>
  );
  const active = webhook.status === 'active';
  const { version } = webhook;
  return {
    title: webhook.description || webhook.url,
    wide: true,
    trail: administrationTrail(view, { href: LIST, text: t('webhooks.title') }),
    body: (
      <>
        {secret && (
          <Alert kind="info" t={t} heading={t('webhooks.secret')}>
            <p class="alert-text">{t('webhooks.secretOnce')}</p>
            <p class="alert-text">
              <code>{ports.webhookKeys.secretOf(webhook.salt)}</code>
            </p>
          </Alert>
        )}
        <p>
          <WebhookState webhook={webhook} t={t} /> <code>{webhook.url}</code>
        </p>
        <p>
          {t('webhooks.publicKey')}: <code>{ports.webhookKeys.publicKeyOf(webhook.salt)}</code>
        </p>
        {webhook.previous && (
          <p>{t('webhooks.previousUntil', { at: writeInstant(webhook.previous.until, language) })}</p>
        )}
        <div class="ob-actions ob-no-print">
          {act('tilstand', t(active ? 'webhooks.pause' : 'webhooks.resume'), {
            til: active ? 'paused' : 'active',
            version,
          })}
          {act('hemmelighed', t('webhooks.rotate'))}
          {act('slet', t('webhooks.delete'), { version })}
        </div>
        <h2>{t('webhooks.deliveries')}</h2>
        <DeliveryTable view={view} deliveries={items} again={active ? `${at}/igen` : undefined} />
      </>
    ),
  };
}
