// Assesses the typed entries of a form and renders the panel. Runs in a worker, with the functions that the server
// uses.
import { renderToString } from 'preact-render-to-string';
import { taskOf } from '../../app/other-agreements.ts';
import { assess } from '../../domain/assessment/assess.ts';
import { madeStale, type Stale } from '../../domain/consent/stale.ts';
import { canonicalJson, sameJson } from '../../lib/canonical-json.ts';
import type { Note } from '../dossier/notes.ts';
import { readTyped } from '../dossier/typed.ts';
import { panelTranslator } from '../texts/panel.ts';
import { type Basis, formNamed } from './basis.ts';
import { LivePanel, liveState, summaryOf } from './panel.tsx';

export type LiveAnswer = { readonly panel: string; readonly summary: string; readonly notes: readonly Note[] };

/**
 * @param sent names and values of the form's entries
 * @param sha256 hex digest of a text; seeds the draws
 */
export async function assessTyped(
  { framework, dossier: before, form, given, language }: Basis,
  sent: readonly (readonly [string, string])[],
  sha256: (text: string) => Promise<string>,
): Promise<LiveAnswer> {
  const group = formNamed(before, form);
  if (!group) throw new Error(`No form ${form}`);
  const entries = new URLSearchParams(sent.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
  const { dossier, faults, inForm } = readTyped({ group, entries, before, framework, language });
  const about = { framework, caseType: given.caseType };
  const stale = either(given.stale, madeStale({ ...about, dossier: before }, { ...about, dossier }));
  // Other agreements were looked up for the saved task, and count only while the task is the same.
  const { otherAgreements, ...known } = given;
  const others = sameJson(taskOf(before), taskOf(dossier)) && otherAgreements && { otherAgreements };
  const dossierHash = await sha256(canonicalJson(dossier));
  const assessment = assess(dossier, framework, { ...known, ...others, stale, dossierHash });
  const shown = faults.map((fault) => ({ ...fault, pointer: inForm(fault.pointer) }));
  const state = liveState({ language, framework, group, entries, assessment, faults: shown, typed: true }, inForm);
  return {
    panel: renderToString(<LivePanel state={state} />),
    summary: summaryOf(state, panelTranslator(language)),
    notes: state.notes,
  };
}

/** Answers that are outdated in the saved case, and those that the typed changes would make outdated. */
function either(saved: Stale | undefined, typed: Stale): Stale {
  return {
    positions: [...(saved?.positions ?? []), ...typed.positions],
    verifications: [...(saved?.verifications ?? []), ...typed.verifications],
  };
}
