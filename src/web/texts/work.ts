// Texts of Mit arbejde: what waits for a person, and for others.
import type { Texts } from './text.ts';

export const WORK_TEXTS = {
  'work.title': { da: 'Mit arbejde', en: 'My work', sv: 'Mitt arbete' },
  'work.mine': { da: 'Venter på mig', en: 'Waiting for me', sv: 'Väntar på mig' },
  'work.others': { da: 'Venter på andre', en: 'Waiting for others', sv: 'Väntar på andra' },
  'work.noneOfRole': {
    da: 'Din rolle har ingen opgaver i sager og aftaler. Begynd med sagerne, eller vælg i menuen.',
    en: 'Your role has no tasks in cases and agreements. Begin with the cases, or choose in the menu.',
    sv: 'Din roll har inga uppgifter i ärenden och avtal. Börja med ärendena, eller välj i menyn.',
  },
  'work.noneMine': {
    da: 'Der er ikke noget, der venter på dig lige nu.',
    en: 'Nothing is waiting for you at the moment.',
    sv: 'Inget väntar på dig just nu.',
  },
  'work.noneOthers': {
    da: 'Ingen af dine sager venter på andre.',
    en: 'None of your cases is waiting for others.',
    sv: 'Inget av dina ärenden väntar på andra.',
  },
  'work.lateCount.1': {
    da: 'Én er over fristen og står først.',
    en: 'One is overdue and stands first.',
    sv: 'En är försenad och står först.',
  },
  'work.lateCount': {
    da: '{count} er over fristen og står først.',
    en: '{count} are overdue and stand first.',
    sv: '{count} är försenade och står först.',
  },
  'work.start': { da: 'Opret et nyt forslag', en: 'Create a new proposal', sv: 'Skapa ett nytt förslag' },
  'work.seeCases': {
    da: 'Se alle sager, du har adgang til',
    en: 'See all cases you have access to',
    sv: 'Se alla ärenden du har tillgång till',
  },
  'work.age.0': { da: 'fra i dag', en: 'from today', sv: 'från i dag' },
  'work.age.1': { da: 'siden i går', en: 'since yesterday', sv: 'sedan i går' },
  'work.age': { da: 'i {count} dage', en: 'for {count} days', sv: 'i {count} dagar' },
  'work.late': {
    da: '{count} dage over fristen {date}',
    en: '{count} days past the deadline {date}',
    sv: '{count} dagar efter fristen {date}',
  },
  'work.late.1': {
    da: 'Én dag over fristen {date}',
    en: 'One day past the deadline {date}',
    sv: 'En dag efter fristen {date}',
  },
  'work.due': { da: 'frist {date}', en: 'due {date}', sv: 'frist {date}' },
  'work.draft': {
    da: 'Kladden skal gøres færdig og forelægges',
    en: 'The draft must be finished and submitted',
    sv: 'Utkastet ska göras klart och föreläggas',
  },
  'work.returned': {
    da: 'Sagen er hjemvist og skal rettes',
    en: 'The case was returned and must be corrected',
    sv: 'Ärendet är återremitterat och ska rättas',
  },
  'work.decide': {
    da: '{body} skal afgøre sagen',
    en: '{body} is to decide the case',
    sv: '{body} ska avgöra ärendet',
  },
  'work.waitsFor': { da: 'Venter på {body}', en: 'Waiting for {body}', sv: 'Väntar på {body}' },
  'work.figures': {
    da: '{party} skal bekræfte sine tal',
    en: '{party} is to verify its figures',
    sv: '{party} ska bekräfta sina siffror',
  },
  'work.position': {
    da: '{party} skal tilkendegive sin holdning',
    en: '{party} is to state its position',
    sv: '{party} ska ange sin ståndpunkt',
  },
  'work.answer': {
    da: '{party} skal bekræfte sine tal og tilkendegive sin holdning',
    en: '{party} is to verify its figures and state its position',
    sv: '{party} ska bekräfta sina siffror och ange sin ståndpunkt',
  },
  'work.judge': {
    da: '{party} kan vurdere principperne',
    en: '{party} can judge the principles',
    sv: '{party} kan bedöma principerna',
  },
  'work.notice': {
    da: '{cluster} skal svare på en orientering',
    en: '{cluster} is to answer a notice',
    sv: '{cluster} ska besvara en information',
  },
  'work.waitsFigures': {
    da: 'Venter på, at tallene bliver bekræftet af {who}',
    en: 'Waiting for the figures to be verified by {who}',
    sv: 'Väntar på att siffrorna bekräftas av {who}',
  },
  'work.waitsPosition': {
    da: 'Venter på holdning fra {who}',
    en: 'Waiting for the position of {who}',
    sv: 'Väntar på ståndpunkt från {who}',
  },
  'work.waitsNotice': {
    da: 'Venter på svar på orienteringen fra {who}',
    en: 'Waiting for an answer to the notice from {who}',
    sv: 'Väntar på svar på informationen från {who}',
  },
  'work.carryOver': {
    da: 'Sagen skal videreføres til den ramme, der gælder nu',
    en: 'The case must be carried over to the framework in force now',
    sv: 'Ärendet ska föras vidare till ramverket som gäller nu',
  },
  'work.hear.experience': {
    da: '{who} har delt en erfaring: læst af {cluster}?',
    en: '{who} has shared an experience: read by {cluster}?',
    sv: '{who} har delat en erfarenhet: läst av {cluster}?',
  },
  'work.hear.announcement': {
    da: '{who} orienterer tidligt om en sag: svar for {cluster}',
    en: '{who} tells early of a case: answer for {cluster}',
    sv: '{who} orienterar tidigt om ett ärende: svara för {cluster}',
  },
  'work.condition': { da: 'Forbehold: {text}', en: 'Condition: {text}', sv: 'Villkor: {text}' },
} as const satisfies Texts;
