// Erfaringer: the list, the page of one experience, and the forms to share, answer, change and withdraw one.
import { inSight } from '../../app/in-sight.ts';
import { getAgreement } from '../../app/read-agreements.ts';
import { contextIn } from '../../app/registers/change-entry.ts';
import {
  getExperience,
  hearExperience,
  listExperiences,
  reviseExperience,
  shareExperience,
  withdrawExperience,
} from '../../app/registers/experiences.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { EXPERIENCE_STATUSES, type Experience } from '../../domain/registers/experience.ts';
import { placesOfAgreement } from '../../domain/registers/places.ts';
import type { Door, Entries } from '../door.tsx';
import { missing, orErrors } from '../form/act-page.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { entryAsked, expectedOf, fieldAt, filledOf } from '../registers/entry-form.tsx';
import {
  EXPERIENCE_REQUIRED,
  entriesOfExperience,
  experienceForm,
  readExperience,
  withdrawForm,
} from '../registers/experience-forms.tsx';
import { experiencePage, experiencesPage } from '../registers/experience-list.tsx';
import { askedOfList } from '../registers/frame.tsx';
import { hearForm, hearingField, readHearing } from '../registers/told-parts.tsx';
import type { Answer, Page, View } from '../view.ts';

export function addExperiencePages(door: Door): void {
  door.get('/erfaringer', list);
  door.get('/erfaringer/:ramme/ny', (view) => newForm(view, new URLSearchParams(view.url.searchParams), []));
  door.post('/erfaringer/:ramme/ny', share);
  door.get('/erfaringer/:id', async (view) => {
    const { experience, framework } = await load(view);
    return experiencePage(view, experience, framework, await agreementOf(view, experience.agreement));
  });
  door.get('/erfaringer/:id/ret', async (view) => {
    const { experience } = await load(view);
    return changeForm(view, entriesOfExperience(experience), []);
  });
  door.post('/erfaringer/:id/ret', change);
  door.get('/erfaringer/:id/traek-tilbage', async (view) =>
    withdrawForm(view, (await load(view)).experience, new URLSearchParams(), []),
  );
  door.post('/erfaringer/:id/traek-tilbage', withdraw);
  door.get('/erfaringer/:id/svar', (view) => answerForm(view, new URLSearchParams(), []));
  door.post('/erfaringer/:id/svar', answer);
}

async function load(view: View): Promise<{ readonly experience: Experience; readonly framework: Framework }> {
  const { ports, actor, params } = view;
  const experience = await getExperience(ports, actor, params.id ?? '');
  return { experience, framework: await frameworkIn(view, experience.framework) };
}

async function frameworkIn({ ports, actor }: View, id: string): Promise<Framework> {
  const context = await contextIn(ports, actor, id);
  if (!context) throw new Refusal('not-found');
  return context.framework;
}

/** Undefined where there is no agreement or the person cannot see it. */
async function agreementOf({ ports, actor }: View, id: string | null | undefined) {
  if (!id) return undefined;
  const seen = await inSight(getAgreement(ports, actor, id));
  return seen && { id, title: seen.terms.title, places: placesOfAgreement(seen) };
}

async function list(view: View): Promise<Page> {
  const { frameworks, filter, page } = await askedOfList(view, EXPERIENCE_STATUSES);
  return experiencesPage(view, frameworks, await listExperiences(view.ports, view.actor, filter, page));
}

async function newForm(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const framework = await frameworkIn(view, view.params.ramme ?? '');
  return experienceForm(
    view,
    { framework, agreement: await agreementOf(view, entries.get('agreement')) },
    entries,
    errors,
  );
}

async function changeForm(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { experience, framework } = await load(view);
  const agreement = await agreementOf(view, experience.agreement);
  return experienceForm(view, { framework, experience, agreement }, entries, errors);
}

async function share(view: View, entries: Entries): Promise<Answer> {
  const empty = missing(view, entries, EXPERIENCE_REQUIRED);
  if (empty.length > 0) return newForm(view, entries, empty);
  const content = { framework: view.params.ramme ?? '', ...filledOf(readExperience(entries)) };
  const attempt = shareExperience(view.ports, entryAsked(view, entries), content);
  const done = await orErrors(attempt, view.language, fieldAt);
  if ('errors' in done) return newForm(view, entries, done.errors);
  return { goTo: `/erfaringer/${done.reply.body}`, say: { key: 'experiences.shared' } };
}

async function change(view: View, entries: Entries): Promise<Answer> {
  const { experience } = await load(view);
  const empty = missing(view, entries, EXPERIENCE_REQUIRED);
  if (empty.length > 0) return changeForm(view, entries, empty);
  const asked = entryAsked<'experience'>(view, entries, expectedOf(entries));
  // The form of a change does not ask for the agreement, so it stays unchanged.
  const { agreement: _agreement, ...patch } = readExperience(entries);
  const done = await orErrors(reviseExperience(view.ports, asked, experience.id, patch), view.language, fieldAt);
  if ('errors' in done) return changeForm(view, entries, done.errors);
  return { goTo: `/erfaringer/${experience.id}`, say: { key: 'registers.saved' } };
}

async function withdraw(view: View, entries: Entries): Promise<Answer> {
  const { experience } = await load(view);
  const empty = missing(view, entries, { reason: 'observations.reason' });
  if (empty.length > 0) return withdrawForm(view, experience, entries, empty);
  const asked = entryAsked<'experience'>(view, entries, expectedOf(entries));
  const attempt = withdrawExperience(view.ports, asked, experience.id, entries.get('reason')?.trim() ?? '');
  const done = await orErrors(attempt, view.language, () => 'reason');
  if ('errors' in done) return withdrawForm(view, experience, entries, done.errors);
  return { goTo: `/erfaringer/${experience.id}`, say: { key: 'experiences.withdrawn' } };
}

async function answerForm(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { experience: entry, framework } = await load(view);
  return hearForm({ view, entry, framework }, entries, errors);
}

async function answer(view: View, entries: Entries): Promise<Answer> {
  const id = view.params.id ?? '';
  const attempt = hearExperience(view.ports, entryAsked(view, entries), id, readHearing(entries));
  const done = await orErrors(attempt, view.language, hearingField);
  if ('errors' in done) return answerForm(view, entries, done.errors);
  return { goTo: `/erfaringer/${id}`, say: { key: 'told.heard' } };
}
