// The faults of a framework that was sent in, each with its line, its place and what stands there.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Fault } from '../../domain/refusal.ts';
import { lineOfPointer } from '../../lib/json-lines.ts';
import { valueAt } from '../../lib/value-at.ts';
import { Table } from '../parts/table.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly document: unknown; readonly faults: readonly Fault[] };

const SHORT = 60;

export function FaultyDocument({ view: { t, language }, document, faults }: Props) {
  if (faults.length === 0) return null;
  return (
    <>
      <h2 id="fejl-i-rammen">{counted(t, 'admin.faultCount', faults.length)}</h2>
      <Table
        caption={counted(t, 'admin.faultCount', faults.length)}
        head={[t('admin.fault.line'), t('admin.fault.place'), t('admin.fault.stands'), t('admin.fault.fault')]}
        wrap
        rows={faults.map((fault) => [
          lineOfPointer(document, fault.pointer),
          <code>{fault.pointer || '/'}</code>,
          <code>{shortened(valueAt(document, fault.pointer))}</code>,
          faultMessage(fault, language),
        ])}
      />
    </>
  );
}

function shortened(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length <= SHORT ? text : `${text.slice(0, SHORT)} …`;
}
