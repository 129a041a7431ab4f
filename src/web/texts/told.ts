// Texts of experiences and of early announcements, which clusters share with each other.
import { SHARED_TEXTS } from '../../documents/shared-texts.ts';
import type { Texts } from './text.ts';

const EXPERIENCES = { da: 'Erfaringer', en: 'Experiences', sv: 'Erfarenheter' } as const;
const ANNOUNCEMENTS = { da: 'Tidlige orienteringer', en: 'Early announcements', sv: 'Tidiga orienteringar' } as const;

export const TOLD_TEXTS = {
  'experiences.title': EXPERIENCES,
  'experiences.lead': {
    da: 'Hvad der virkede, hvad der ikke gjorde, og hvem det kan være nyttigt for. De andre klynger får besked.',
    en: 'What worked, what did not, and to whom it matters. The other clusters are told.',
    sv: 'Vad som fungerade, vad som inte gjorde det och för vem det är viktigt. De andra klustren får veta det.',
  },
  'experiences.seeAnnouncements': {
    da: 'Se sager, der orienteres om tidligt',
    en: 'See cases that are announced early',
    sv: 'Se ärenden som det orienteras om tidigt',
  },
  'experiences.new': { da: 'Del en erfaring', en: 'Share an experience', sv: 'Dela en erfarenhet' },
  'experiences.newLead': {
    da: 'Skriv kort. Skriv aldrig om enkelte borgere.',
    en: 'Write briefly. Never write about single citizens.',
    sv: 'Skriv kort. Skriv aldrig om enskilda medborgare.',
  },
  'experiences.caption': EXPERIENCES,
  'experiences.what': { da: 'Erfaring', en: 'Experience', sv: 'Erfarenhet' },
  'experiences.place': { da: 'Hvis erfaring', en: 'Whose experience', sv: 'Vems erfarenhet' },
  'experiences.about': { da: 'Kort sagt', en: 'In a few words', sv: 'Kort sagt' },
  'experiences.worked': { da: 'Hvad virkede', en: 'What worked', sv: 'Vad fungerade' },
  'experiences.failed': { da: 'Hvad virkede ikke', en: 'What did not work', sv: 'Vad fungerade inte' },
  'experiences.matters': { da: 'Hvem er det nyttigt for', en: 'To whom it matters', sv: 'För vem är det viktigt' },
  'experiences.agreement': { da: 'Aftale', en: 'Agreement', sv: 'Avtal' },
  'experiences.shared': {
    da: 'Erfaringen er delt med de andre klynger.',
    en: 'The experience is shared with the other clusters.',
    sv: 'Erfarenheten är delad med de andra klustren.',
  },
  'experiences.withdraw': { da: 'Træk den tilbage', en: 'Withdraw it', sv: 'Dra tillbaka den' },
  'experiences.withdrawLead': {
    da: 'Skriv, hvorfor den ikke gælder længere. Den bliver stående med grunden.',
    en: 'Write why it no longer holds. It stays with the reason.',
    sv: 'Skriv varför den inte längre gäller. Den står kvar med skälet.',
  },
  'experiences.withdrawn': {
    da: 'Erfaringen er trukket tilbage.',
    en: 'The experience is withdrawn.',
    sv: 'Erfarenheten är tillbakadragen.',
  },
  'experiences.status.shared': { da: 'Delt', en: 'Shared', sv: 'Delad' },
  'experiences.status.withdrawn': { da: 'Trukket tilbage', en: 'Withdrawn', sv: 'Tillbakadragen' },
  'announcements.title': ANNOUNCEMENTS,
  'announcements.lead': {
    da: 'Sager, som de andre klynger får besked om, før de forelægges. Her står, hvad der er fortalt; kladden kan kun klyngen selv se.',
    en: 'Cases that the other clusters are told of before they are submitted. Here stands what was told; only the cluster itself sees the draft.',
    sv: 'Ärenden som de andra klustren får veta om innan de läggs fram. Här står vad som har berättats; bara klustret självt ser utkastet.',
  },
  'announcements.how': {
    da: 'En kladde meldes ud fra sagens egen side.',
    en: 'A draft is announced from the page of the case itself.',
    sv: 'Ett utkast orienteras det om från ärendets egen sida.',
  },
  'announcements.caption': ANNOUNCEMENTS,
  'announcements.new': {
    da: 'Orientér de andre klynger tidligt',
    en: 'Tell the other clusters early',
    sv: 'Orientera de andra klustren tidigt',
  },
  'announcements.newLead': {
    da: 'De andre klynger ser det, du skriver her, men ikke kladden. De kan svare, før sagen forelægges.',
    en: 'The other clusters see what you write here, but not the draft. They can answer before the case is submitted.',
    sv: 'De andra klustren ser det du skriver här, men inte utkastet. De kan svara innan ärendet läggs fram.',
  },
  'announcements.what': { da: 'Sag', en: 'Case', sv: 'Ärende' },
  'announcements.called': { da: 'Sagens titel', en: 'Title of the case', sv: 'Ärendets titel' },
  'announcements.place': { da: 'Hvor', en: 'Where', sv: 'Var' },
  'announcements.why': {
    da: 'Hvorfor, og hvad vil I gerne høre fra de andre',
    en: 'Why, and what you want to hear from the others',
    sv: 'Varför, och vad vill ni höra från de andra',
  },
  'announcements.made': {
    da: 'De andre klynger er orienteret.',
    en: 'The other clusters have been told.',
    sv: 'De andra klustren har orienterats.',
  },
  'announcements.close': { da: 'Afslut orienteringen', en: 'Close the announcement', sv: 'Avsluta orienteringen' },
  'announcements.closeLead': {
    da: 'Skriv, hvorfor de andre klynger ikke skal svare mere. Orienteringen bliver stående med grunden.',
    en: 'Write why the other clusters need not answer any more. The announcement stays with the reason.',
    sv: 'Skriv varför de andra klustren inte behöver svara mer. Orienteringen står kvar med skälet.',
  },
  'announcements.closed': {
    da: 'Orienteringen er afsluttet.',
    en: 'The announcement is closed.',
    sv: 'Orienteringen är avslutad.',
  },
  'announcements.status.open': { da: 'Åben', en: 'Open', sv: 'Öppen' },
  'announcements.status.closed': { da: 'Afsluttet', en: 'Closed', sv: 'Avslutad' },
  'announcements.seeCase': { da: 'Se sagen', en: 'See the case', sv: 'Se ärendet' },
  'announcements.onCase': {
    da: 'De andre klynger blev orienteret tidligt {date}: {heard} af {told} har svaret.',
    en: 'The other clusters were told early on {date}: {heard} of {told} have answered.',
    sv: 'De andra klustren orienterades tidigt {date}: {heard} av {told} har svarat.',
  },
  'announcements.see': {
    da: 'Se orienteringen og svarene',
    en: 'See the announcement and the answers',
    sv: 'Se orienteringen och svaren',
  },
  'told.heading': {
    da: 'Hvad de andre klynger siger',
    en: 'What the other clusters say',
    sv: 'Vad de andra klustren säger',
  },
  'told.says': {
    da: '{heard} af {told} har svaret.',
    en: '{heard} of {told} have answered.',
    sv: '{heard} av {told} har svarat.',
  },
  'told.nobody': {
    da: 'Der er ingen andre klynger at fortælle det til.',
    en: 'There are no other clusters to tell.',
    sv: 'Det finns inga andra kluster att berätta det för.',
  },
  'told.cluster': { da: 'Klynge', en: 'Cluster', sv: 'Kluster' },
  'told.answer': { da: 'Svar', en: 'Answer', sv: 'Svar' },
  'told.when': { da: 'Hvem og hvornår', en: 'Who and when', sv: 'Vem och när' },
  'told.waits': { da: 'Har ikke svaret', en: 'Has not answered', sv: 'Har inte svarat' },
  'told.acknowledged': SHARED_TEXTS.acknowledged,
  'told.hear': { da: 'Svar', en: 'Answer', sv: 'Svara' },
  'told.hearTitle': { da: 'Svar til {who}', en: 'Answer to {who}', sv: 'Svar till {who}' },
  'told.hearLead': {
    da: 'Lad feltet stå tomt, hvis klyngen kun har læst det.',
    en: 'Leave the field empty if the cluster has only read it.',
    sv: 'Låt fältet stå tomt om klustret bara har läst det.',
  },
  'told.words': { da: 'Klyngens svar', en: 'The cluster’s answer', sv: 'Klustrets svar' },
  'told.save': { da: 'Send svaret', en: 'Send the answer', sv: 'Skicka svaret' },
  'told.heard': { da: 'Svaret er sendt.', en: 'The answer is sent.', sv: 'Svaret är skickat.' },
} as const satisfies Texts;
