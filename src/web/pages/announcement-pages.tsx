// Tidlige orienteringer: drafts announced to the other clusters, their answers, and the forms of the acts.
import {
  announceCase,
  announcedOf,
  closeAnnouncement,
  getAnnouncement,
  hearAnnouncement,
  listAnnouncements,
  reviseAnnouncement,
} from '../../app/registers/announcements.ts';
import { contextIn } from '../../app/registers/change-entry.ts';
import { frameworkOf, getProposal, getSight } from '../../app/see-proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import { ANNOUNCEMENT_STATUSES } from '../../domain/registers/announcement.ts';
import { canSee } from '../../domain/workflow/visibility.ts';
import type { Door, Entries } from '../door.tsx';
import { missing, orErrors } from '../form/act-page.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { clusterName } from '../names.ts';
import {
  ANNOUNCEMENT_REQUIRED,
  announceForm,
  closeAnnouncementForm,
  entriesOfAnnouncement,
  entriesOfContent,
  readAnnouncement,
  reviseAnnouncementForm,
} from '../registers/announcement-forms.tsx';
import { announcementPage, announcementsPage } from '../registers/announcement-list.tsx';
import { entryAsked, expectedOf, fieldAt, filledOf } from '../registers/entry-form.tsx';
import { askedOfList } from '../registers/frame.tsx';
import { hearForm, hearingField, readHearing } from '../registers/told-parts.tsx';
import type { Answer, Page, View } from '../view.ts';

const LIST = '/tidlige-orienteringer';
/** Path of the form that announces a draft. */
const ANNOUNCE = '/sager/:id/orienter-tidligt';

export function addAnnouncementPages(door: Door): void {
  door.get(ANNOUNCE, (view) => newForm(view, undefined, []));
  door.post(ANNOUNCE, announce);
  door.get(LIST, list);
  door.get(`${LIST}/:id`, async (view) => {
    const { ports, actor } = view;
    const { announcement, framework } = await load(view);
    const [state, sight] = await Promise.all([ports.reader.stateById(announcement.proposal), getSight(ports, actor)]);
    return announcementPage({ view, announcement, framework, seesCase: !!state && canSee(sight, state) });
  });
  door.get(`${LIST}/:id/ret`, async (view) => {
    const { announcement } = await load(view);
    return reviseAnnouncementForm(view, announcement, entriesOfAnnouncement(announcement), []);
  });
  door.post(`${LIST}/:id/ret`, revise);
  door.get(`${LIST}/:id/afslut`, async (view) =>
    closeAnnouncementForm(view, (await load(view)).announcement, new URLSearchParams(), []),
  );
  door.post(`${LIST}/:id/afslut`, close);
  door.get(`${LIST}/:id/svar`, (view) => answerForm(view, new URLSearchParams(), []));
  door.post(`${LIST}/:id/svar`, answer);
}

async function load({ ports, actor, params }: View) {
  const announcement = await getAnnouncement(ports, actor, params.id ?? '');
  const context = await contextIn(ports, actor, announcement.framework);
  if (!context) throw new Refusal('not-found');
  return { announcement, framework: context.framework };
}

async function list(view: View): Promise<Page> {
  const { frameworks, filter, page } = await askedOfList(view, ANNOUNCEMENT_STATUSES);
  return announcementsPage(view, frameworks, await listAnnouncements(view.ports, view.actor, filter, page));
}

/** @param typed undefined on the first view: the form is then filled from the case */
async function newForm(view: View, typed: Entries | undefined, errors: readonly FormError[]): Promise<Page> {
  const { ports, actor, params } = view;
  const { proposal, dossier } = await getProposal(ports, actor, params.id ?? '');
  const framework = await frameworkOf(ports, proposal);
  const places = proposal.clusters.map((id) => ({ value: id, text: clusterName(framework, id) }));
  const entries = typed ?? entriesOfContent(announcedOf(proposal, dossier));
  return announceForm(view, { proposal, places, entries, errors });
}

async function announce(view: View, entries: Entries): Promise<Answer> {
  const empty = missing(view, entries, ANNOUNCEMENT_REQUIRED);
  if (empty.length > 0) return newForm(view, entries, empty);
  const content = { proposal: view.params.id ?? '', ...filledOf(readAnnouncement(entries)) };
  const attempt = announceCase(view.ports, entryAsked(view, entries), content);
  const done = await orErrors(attempt, view.language, fieldAt);
  if ('errors' in done) return newForm(view, entries, done.errors);
  return { goTo: `${LIST}/${done.reply.body}`, say: { key: 'announcements.made' } };
}

async function revise(view: View, entries: Entries): Promise<Answer> {
  const { announcement } = await load(view);
  const empty = missing(view, entries, ANNOUNCEMENT_REQUIRED);
  if (empty.length > 0) return reviseAnnouncementForm(view, announcement, entries, empty);
  const { place: _place, ...patch } = readAnnouncement(entries);
  const asked = entryAsked<'announcement'>(view, entries, expectedOf(entries));
  const attempt = reviseAnnouncement(view.ports, asked, announcement.id, patch);
  const done = await orErrors(attempt, view.language, fieldAt);
  if ('errors' in done) return reviseAnnouncementForm(view, announcement, entries, done.errors);
  return { goTo: `${LIST}/${announcement.id}`, say: { key: 'registers.saved' } };
}

async function close(view: View, entries: Entries): Promise<Answer> {
  const { announcement } = await load(view);
  const empty = missing(view, entries, { reason: 'observations.reason' });
  if (empty.length > 0) return closeAnnouncementForm(view, announcement, entries, empty);
  const asked = entryAsked<'announcement'>(view, entries, expectedOf(entries));
  const attempt = closeAnnouncement(view.ports, asked, announcement.id, entries.get('reason')?.trim() ?? '');
  const done = await orErrors(attempt, view.language, () => 'reason');
  if ('errors' in done) return closeAnnouncementForm(view, announcement, entries, done.errors);
  return { goTo: `${LIST}/${announcement.id}`, say: { key: 'announcements.closed' } };
}

async function answerForm(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { announcement: entry, framework } = await load(view);
  return hearForm({ view, entry, framework }, entries, errors);
}

async function answer(view: View, entries: Entries): Promise<Answer> {
  const id = view.params.id ?? '';
  const attempt = hearAnnouncement(view.ports, entryAsked(view, entries), id, readHearing(entries));
  const done = await orErrors(attempt, view.language, hearingField);
  if ('errors' in done) return answerForm(view, entries, done.errors);
  return { goTo: `${LIST}/${id}`, say: { key: 'told.heard' } };
}
