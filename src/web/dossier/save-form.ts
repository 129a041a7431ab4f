// Saving a form: what is valid is saved, what is not stays on the
// page with its fault. One use-case, the same as the API's PATCH.
import { reviseProposal } from '../../app/revise-proposal.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { patchBetween } from '../../domain/dossier/pointer-values.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { asked, type View } from '../view.ts';
import { type Filled, validPart } from './valid-part.ts';

export type Form = Omit<Filled, 'language'> & { readonly proposal: string; readonly version: number };

/** `saved`: the dossier as it stands then; absent where nothing was saved. */
type Saved = { readonly faults: readonly Fault[]; readonly saved?: Dossier };

/** With every fault of what was not saved. Refusals other than `invalid` are thrown. */
export async function saveForm(view: View, form: Form): Promise<Saved> {
  const { dossier, faults } = validPart({ ...form, language: view.language });
  const patch = patchBetween(form.before, dossier);
  if (Object.keys(patch as object).length === 0) return { faults, saved: form.before };
  try {
    await reviseProposal(view.ports, asked(view, [form.version]), form.proposal, { dossier: patch });
    return { faults, saved: dossier };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    const refused = error.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/dossier/, '') }));
    return { faults: [...faults, ...refused] };
  }
}
