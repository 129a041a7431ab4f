// Texts of the registers: task × municipality.
import type { Standing } from '../../domain/registers/task-grid.ts';
import type { Text, Texts } from './text.ts';

const STANDING: Readonly<Record<`tasks.${Standing}`, Text>> = {
  'tasks.joined': ['Med', 'In', 'Med'],
  'tasks.waiting': ['Tilsluttet, ikke begyndt', 'Joined, not begun', 'Ansluten, inte börjat'],
  'tasks.asked': ['Spurgt, har ikke svaret', 'Asked, has not answered', 'Tillfrågad, har inte svarat'],
  'tasks.declined': ['Har sagt nej', 'Declined', 'Har sagt nej'],
  'tasks.left': ['Trådt ud', 'Has left', 'Har lämnat'],
};

export const REGISTER_TEXTS = {
  'nav.tasks': ['Opgaver', 'Tasks', 'Uppgifter'],
  'registers.allClusters': ['Alle', 'All', 'Alla'],
  'registers.show': ['Vis', 'Show', 'Visa'],
  'registers.day': ['På dagen', 'On the day', 'På dagen'],
  'registers.csv': ['Hent som CSV', 'Download as CSV', 'Hämta som CSV'],
  'registers.xlsx': ['Hent som Excel', 'Download as Excel', 'Hämta som Excel'],
  'tasks.title': ['Opgaver i kommunerne', 'Tasks in the municipalities', 'Uppgifter i kommunerna'],
  'tasks.file': ['opgaver', 'tasks', 'uppgifter'],
  'tasks.caption': [
    'Opgaver og kommuner: {place}',
    'Tasks and municipalities: {place}',
    'Uppgifter och kommuner: {place}',
  ],
  'tasks.lead': [
    '{place}, {date}: {count} slags opgaver er aftalt, eller kommuner er spurgt.',
    '{place}, {date}: {count} kinds of tasks are agreed, or municipalities have been asked.',
    '{place}, {date}: {count} slags uppgifter är avtalade, eller så har kommuner tillfrågats.',
  ],
  'tasks.lead.1': [
    '{place}, {date}: Én slags opgave er aftalt, eller kommuner er spurgt.',
    '{place}, {date}: One kind of task is agreed, or municipalities have been asked.',
    '{place}, {date}: Ett slags uppgift är avtalat, eller så har kommuner tillfrågats.',
  ],
  'tasks.none': [
    '{place}, {date}: Ingen opgaver er aftalt, som du kan se.',
    '{place}, {date}: No tasks are agreed that you can see.',
    '{place}, {date}: Inga uppgifter är avtalade som du kan se.',
  ],
  'tasks.blank': [
    'Et tomt felt betyder, at kommunen ikke har en aftale om opgaven og ikke er spurgt.',
    'An empty cell means that the municipality has no agreement on the task and has not been asked.',
    'Ett tomt fält betyder att kommunen inte har något avtal om uppgiften och inte har tillfrågats.',
  ],
  'tasks.all': ['Vis også opgaver uden aftale', 'Also tasks without an agreement', 'Visa även uppgifter utan avtal'],
  'tasks.task': ['Opgave', 'Task', 'Uppgift'],
  'tasks.municipality': ['Kommune', 'Municipality', 'Kommun'],
  'tasks.standing': ['Tilslutning', 'Joining', 'Anslutning'],
  'tasks.untyped': ['Uden opgavetype', 'Without a type of task', 'Utan uppgiftstyp'],
  'tasks.different': ['Forskellige vilkår', 'Different terms', 'Olika villkor'],
  ...STANDING,
  'tasks.joined.reservation': ['Med, med forbehold', 'In, with a reservation', 'Med, med förbehåll'],
  'tasks.waiting.reservation': [
    'Tilsluttet med forbehold, ikke begyndt',
    'Joined with a reservation, not begun',
    'Ansluten med förbehåll, inte börjat',
  ],
  'tasks.from': ['Fra {date}', 'From {date}', 'Från {date}'],
  'tasks.until': ['Ophører {date}', 'Ends {date}', 'Upphör {date}'],
  'tasks.price': ['{amount} pr. {unit}', '{amount} per {unit}', '{amount} per {unit}'],
  'tasks.operator': ['Drift: {who}', 'Operated by: {who}', 'Drift: {who}'],
  'tasks.itself': ['kommunen selv', 'the municipality itself', 'kommunen själv'],
  'tasks.otherTerms': ['Andre vilkår', 'Other terms', 'Andra villkor'],
  'tasks.operates': ['Drift', 'Operated by', 'Drift'],
  'tasks.basis': ['Finansieringsgrundlag', 'Financing basis', 'Finansieringsgrund'],
  'tasks.unitPrice': ['Pris pr. enhed', 'Price per unit', 'Pris per enhet'],
  'tasks.unit': ['Enhed', 'Unit', 'Enhet'],
  'tasks.currency': ['Valuta', 'Currency', 'Valuta'],
  'tasks.boundFrom': ['Fra', 'From', 'Från'],
  'tasks.boundTo': ['Til (ikke med)', 'To (exclusive)', 'Till (inte med)'],
  'tasks.yes': ['Ja', 'Yes', 'Ja'],
  'tasks.more': ['Og {count} aftaler mere', 'And {count} more agreements', 'Och {count} avtal till'],
} as const satisfies Texts;
