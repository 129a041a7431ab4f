// Saves a form: valid values are saved, invalid ones stay on the page with their faults. Uses the same use-case as the
// API's PATCH.
import { reviseProposal } from '../../app/revise-proposal.ts';
import { patchBetween } from '../../domain/dossier/pointer-values.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { asked, type View } from '../view.ts';
import type { Read } from './form-values.ts';
import type { Filled } from './valid-part.ts';

type Form = Filled & { readonly proposal: string; readonly version: number };

/** `faults`: the faults of everything that was not saved. `isSaved`: whether the valid part is saved. */
type Saved = { readonly faults: readonly Fault[]; readonly isSaved: boolean };

/**
 * Throws every refusal but `invalid`.
 * @param valid the part of the form that can be saved
 */
export async function saveForm(view: View, form: Form, { dossier, faults }: Read): Promise<Saved> {
  const patch = patchBetween(form.before, dossier);
  if (Object.keys(patch as object).length === 0) return { faults, isSaved: true };
  try {
    await reviseProposal(view.ports, asked(view, [form.version]), form.proposal, { dossier: patch });
    return { faults, isSaved: true };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    const refused = error.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/dossier/, '') }));
    return { faults: [...faults, ...refused], isSaved: false };
  }
}
