// The faults of a framework document that was sent in, each with its line, message, pointer and the value there.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Fault } from '../../domain/refusal.ts';
import { lineOfPointer } from '../../lib/json-lines.ts';
import { valueAt } from '../../lib/value-at.ts';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly document: unknown; readonly faults: readonly Fault[] };

const SHORT = 60;

export function FaultyDocument({ view: { t, language }, document, faults }: Props) {
  if (faults.length === 0) return null;
  return (
    <>
      <h2 id="fejl-i-rammen">{counted(t, 'admin.faultCount', faults.length)}</h2>
      <ul class="nobullet-list" aria-labelledby="fejl-i-rammen">
        {faults.map((fault) => (
          <li key={fault.pointer + fault.code} class="ob-finding">
            <p class="mb-2">
              {`${t('admin.fault.line', { line: lineOfPointer(document, fault.pointer) })}: `}
              <strong>{faultMessage(fault, language)}</strong>
            </p>
            <p class="ob-muted mb-0">
              {`${t('admin.fault.place')} `}
              <code>{fault.pointer || '/'}</code>
              {`. ${t('admin.fault.stands')}: `}
              <code>{shortened(valueAt(document, fault.pointer))}</code>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function shortened(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length <= SHORT ? text : `${text.slice(0, SHORT)} …`;
}
