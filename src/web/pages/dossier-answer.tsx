// Handles the sent form of a section: saves the valid part, shows conflicts and faults, or changes rows.
import type { RevisionItem } from '../../app/ports.ts';
import { parseDossier } from '../../app/read-dossier.ts';
import { getRevision } from '../../app/read-proposals.ts';
import { patchBetween } from '../../domain/dossier/pointer-values.ts';
import { formPage } from '../case/form-page.tsx';
import type { Entries } from '../door.tsx';
import { type Changed, changeRows, stillPasted } from '../dossier/change-rows.ts';
import { ConflictPage, conflictsOf, mergedWith, withChoices } from '../dossier/conflict.tsx';
import type { Group } from '../dossier/field.ts';
import { followedFields, withFollowed } from '../dossier/followed.ts';
import { orderedEntries } from '../dossier/form-rows.ts';
import { entriesOfDossier } from '../dossier/form-values.ts';
import { groupsOf } from '../dossier/groups.ts';
import { labelOf } from '../dossier/labels.ts';
import { saveForm } from '../dossier/save-form.ts';
import { entriesToSave, readTyped } from '../dossier/typed.ts';
import { validPart } from '../dossier/valid-part.ts';
import { assessmentOf, type Case, loadCase, may, whatIf } from '../load-case.ts';
import type { Answer, Page, View } from '../view.ts';

/** The button decides: save, show again, change rows, or autosave (`keep`). */
export async function answerForm(view: View, found: Case, group: Group, sent: Entries): Promise<Answer> {
  const [what = 'save', target] = (sent.get('do') ?? 'save').split(/:(.*)/s);
  if (what === 'show')
    return showTyped(view, found, group, sent, { entries: orderedEntries(group.items, sent), said: 'rescue.shown' });
  const { dossier, framework, proposal } = found;
  const { t, language } = view;
  const { today } = view.ports.clock();
  const context = { t, language, dossier, framework, clusters: proposal.clusters, today, faults: [] };
  const waiting = stillPasted({ group, sent });
  const changed = changeRows(what, target ?? '', { group, sent, context }) ?? (what === 'keep' ? undefined : waiting);
  if (changed) return showTyped(view, found, group, sent, changed);
  const moved = new Map<string, string>();
  const entries = entriesToSave(group, sent, found.dossier, moved);
  const since = await savedSince(view, found, group, sent);
  const versions = since && { mine: entries, theirs: since.theirs, base: since.base };
  const conflicts = versions ? conflictsOf(group, versions) : [];
  const merge = versions ? mergedWith(group, versions) : { entries, merged: [] };
  // The open form does not show what somebody else has saved on this page, so an autosave stops here.
  if (what === 'keep' && since && conflicts.length + merge.merged.length > 0) return { json: { by: since.latest.by } };
  if (since && conflicts.length > 0)
    return ConflictPage({
      ...{ view, found, group, conflicts },
      ...{ entries: merge.entries, saved: since.theirs, latest: since.latest },
    });
  const form = {
    group,
    entries: withChoices(group, merge.entries, sent, entriesOfDossier(group.items, found.dossier, language)),
    proposal: found.proposal.id,
    before: found.dossier,
    framework,
    version: proposal.version,
    language,
  };
  const valid = validPart(form);
  const fields = what === 'keep' ? followedFields(form, valid, moved) : [];
  // A page that stays open cannot show rows that were added or removed elsewhere. It must be saved by its button.
  if (!fields) return { json: { later: true } };
  const { faults, isSaved } = await saveForm(view, form, valid);
  const after = await loadCase(view, found.proposal.id);
  if (what === 'keep') {
    const { revision } = after.proposal;
    return { json: { revision, faults: faults.length, fields: isSaved ? fields : [], pasted: waiting !== undefined } };
  }
  if (faults.length > 0) {
    const assessment = await assessmentOf(view, found.proposal.id);
    const shown = isSaved ? withFollowed(form, valid) : form.entries;
    return formPage(view, { found: after, group, entries: shown, assessment, faults });
  }
  return {
    goTo: what === 'next' ? nextAddress(after, group) : `/sager/${found.proposal.id}/oplysninger`,
    say:
      since && merge.merged.length > 0
        ? {
            key: 'form.savedMerged',
            values: { who: since.latest.by, fields: merge.merged.map((item) => labelOf(item, language)).join(', ') },
          }
        : { key: 'form.saved' },
  };
}

/** The page with the sent entries and the change of rows applied, and an assessment of these entries. Saves nothing. */
async function showTyped(
  view: View,
  found: Case,
  group: Group,
  sent: Entries,
  { entries, said }: Changed,
): Promise<Page> {
  const { dossier: before, framework, proposal } = found;
  const { dossier, inForm } = readTyped({ group, entries, before, framework, language: view.language });
  const assessment = await whatIf(view, proposal.id, patchBetween(before, dossier), undefined);
  return formPage(view, {
    // Fields can refer to rows that are typed and not saved.
    found: { ...found, dossier },
    group,
    entries,
    assessment,
    faults: [],
    typed: { inForm, said },
    ...seen(sent),
  });
}

type Since = { readonly base: Entries; readonly theirs: Entries; readonly latest: RevisionItem };

/** The form's values when the person opened it (`base`) and now (`theirs`). Undefined where nobody has saved since. */
async function savedSince(view: View, found: Case, group: Group, sent: Entries): Promise<Since | undefined> {
  const { revision } = seen(sent);
  if (revision === undefined || revision >= found.proposal.revision) return undefined;
  const [base, latest] = await Promise.all([
    getRevision(view.ports, view.actor, found.proposal.id, revision),
    getRevision(view.ports, view.actor, found.proposal.id, found.proposal.revision),
  ]);
  return {
    base: entriesOfDossier(group.items, parseDossier(base.dossier), view.language),
    theirs: entriesOfDossier(group.items, found.dossier, view.language),
    latest,
  };
}

function nextAddress(found: Case, group: Group): string {
  const groups = groupsOf(found.dossier);
  const next = groups[groups.findIndex(({ id }) => id === group.id) + 1];
  if (!next && may(found, 'submit')) return `/sager/${found.proposal.id}/forelaeg`;
  return `/sager/${found.proposal.id}/oplysninger${next ? `/${next.id}` : ''}`;
}

function seen(sent: Entries): { readonly revision?: number } {
  const revision = Number(sent.get('revision'));
  return Number.isInteger(revision) && revision > 0 ? { revision } : {};
}
