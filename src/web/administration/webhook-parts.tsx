// Parts of the webhook pages: its state, the events it can subscribe to, and its deliveries.
import { EVENT_MEANINGS } from '../../app/cloud-event.ts';
import type { Attempt, Delivery, Webhook } from '../../app/integration-ports.ts';
import type { Language } from '../../lib/localised.ts';
import { FormStart, type Option } from '../form/controls.tsx';
import { formKey } from '../form-key.ts';
import { writeInstant } from '../formats.ts';
import { Status } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import type { Translate } from '../texts/index.ts';
import type { View } from '../view.ts';

const TONE = { active: 'good', paused: 'plain', disabled: 'bad' } as const;

export function WebhookState({ webhook, t }: { readonly webhook: Webhook; readonly t: Translate }) {
  return <Status tone={TONE[webhook.status]} text={t(`webhooks.status.${webhook.status}`)} />;
}

/** Every event type by the technical name that the receiver gets; in English also with its meaning. */
export function typeOptions(language: Language): readonly Option[] {
  return Object.entries(EVENT_MEANINGS).map(([value, meaning]) => ({
    value,
    text: language === 'en' ? `${value}: ${meaning}` : value,
  }));
}

const DELIVERED = { pending: 'wait', delivered: 'good', failed: 'bad' } as const;

type Props = {
  readonly view: View;
  readonly deliveries: readonly Delivery[];
  /** Address that a delivery is sent again through; undefined where that is not possible. */
  readonly again: string | undefined;
};

export function DeliveryTable({ view: { t, language, csrf }, deliveries, again }: Props) {
  if (deliveries.length === 0) return <p>{t('webhooks.noDeliveries')}</p>;
  return (
    <Table
      caption={t('webhooks.deliveries')}
      head={[t('webhooks.when'), t('webhooks.event'), t('admin.state'), t('webhooks.attempts'), t('webhooks.resend')]}
      wrap
      rows={deliveries.map(({ id, createdAt, type, status, attempts }) => [
        writeInstant(createdAt, language),
        <code>{type}</code>,
        <Status tone={DELIVERED[status]} text={t(`webhooks.delivery.${status}`)} />,
        sayAttempts(attempts, t, language),
        again === undefined || status === 'pending' ? (
          '–'
        ) : (
          <form method="post" action={`${again}/${id}`}>
            <FormStart csrf={csrf} values={formKey(new URLSearchParams())} />
            <button
              class="ob-link-button"
              type="submit"
              aria-label={`${t('webhooks.resend')}: ${writeInstant(createdAt, language)}`}
            >
              {t('webhooks.resend')}
            </button>
          </form>
        ),
      ])}
    />
  );
}

/** Values of `Attempt.error` that have words. Any other value is shown as `network`. */
const FAILURES = [
  ...(['timeout', 'connection-refused', 'connection-lost', 'target-refused', 'tls', 'not-active', 'network'] as const),
];

/** Number of attempts and the result of the last one: the HTTP status, or why there was no response. */
export function sayAttempts(attempts: readonly Attempt[], t: Translate, language: Language): string {
  const last = attempts.at(-1);
  if (!last) return t('webhooks.notTried');
  const failure = FAILURES.find((each) => each === last.error) ?? 'network';
  const how = last.status === null ? t(`webhooks.failure.${failure}`) : `HTTP ${last.status}`;
  return t('webhooks.tried', { count: attempts.length, at: writeInstant(last.at, language), how });
}
