// Texts of the page of registers, of the list of task types, and of what all registers share.
import { TASK_KIND_WORDS, TASK_NOTE_WORDS } from '../../domain/registers/task-types.ts';
import { type Texts, textsOf } from './text.ts';

export const REGISTER_TEXTS = {
  'nav.registers': ['Registre', 'Registers', 'Register'],
  'registers.title': ['Registre', 'Registers', 'Register'],
  'registers.lead': [
    'Det, der står ved siden af sagerne, og som alle i samarbejdet kan se.',
    'What stands beside the cases, for everyone in the cooperation to see.',
    'Det som står bredvid ärendena och som alla i samarbetet kan se.',
  ],
  'registers.framework': ['Samarbejdsramme', 'Framework', 'Ramverk'],
  'registers.place': ['Hvem gælder det', 'Who it is about', 'Vem det gäller'],
  'registers.taskType': ['Opgavetype', 'Type of task', 'Uppgiftstyp'],
  'registers.status': ['Status', 'Status', 'Status'],
  'registers.changed': ['Ændret', 'Changed', 'Ändrad'],
  'registers.all': ['Alle', 'All', 'Alla'],
  'registers.search': ['Ord i teksten', 'Words in the text', 'Ord i texten'],
  'registers.go': ['Vis', 'Show', 'Visa'],
  'registers.next': ['Næste side', 'Next page', 'Nästa sida'],
  'registers.first': ['Første side', 'First page', 'Första sidan'],
  'registers.number': ['Antal', 'Number', 'Antal'],
  'registers.none': ['Der står ikke noget her endnu.', 'Nothing stands here yet.', 'Här står inget ännu.'],
  'registers.noneFound': [
    'Ingen poster passer til det, du har valgt.',
    'No entries fit what you have chosen.',
    'Inga poster passar det du har valt.',
  ],
  'registers.change': ['Ret', 'Change', 'Ändra'],
  'registers.save': ['Gem', 'Save', 'Spara'],
  'registers.saved': ['Det er gemt.', 'It is saved.', 'Det är sparat.'],
  'registers.by': ['Skrevet af', 'Written by', 'Skriven av'],
  'taskTypes.title': ['Opgavetyper', 'Task types', 'Uppgiftstyper'],
  'taskTypes.lead': [
    'Produktets egen liste. To sager om samme opgave har samme type, uanset KLE-nummer.',
    'The product’s own list. Two cases about the same task have the same type, whatever their KLE number.',
    'Produktens egen lista. Två ärenden om samma uppgift har samma typ, oavsett KLE-nummer.',
  ],
  'taskTypes.kind': ['Gruppe', 'Group', 'Grupp'],
  'taskTypes.kle': ['KLE', 'KLE', 'KLE'],
  'taskTypes.fsiii': ['FSIII', 'FSIII', 'FSIII'],
  'taskTypes.seen': ['Hvor den er set', 'Where it was seen', 'Var den har setts'],
  ...textsOf(TASK_KIND_WORDS, 'taskKind.'),
  ...textsOf(TASK_NOTE_WORDS, 'taskNote.'),
} as const satisfies Texts;
