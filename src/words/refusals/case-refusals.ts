// Refusals about the state of a case and its submission.
import type { RefusalCode } from '../../domain/refusal.ts';
import type { RefusalWords } from './refusal-words.ts';

export const CASE_REFUSALS = {
  'under-review': {
    status: 409,
    title: { da: 'Sagen er forelagt', en: 'The case is under review', sv: 'Ärendet är under behandling' },
    detail: {
      da: 'Oplysningerne kan ikke ændres, mens en forelæggelse er i gang. Træk den tilbage, eller afvent afgørelsen.',
      en: 'The dossier cannot be changed while a submission is under way. Withdraw it, or await the decision.',
      sv: 'Uppgifterna kan inte ändras medan ett föreläggande pågår. Dra tillbaka det eller invänta beslutet.',
    },
    forPeople: {
      da: 'Oplysningerne kan ikke ændres, mens sagen er forelagt. Træk den tilbage, eller afvent afgørelsen.',
      en: 'The dossier cannot be changed while the case is under review. Withdraw it, or await the decision.',
      sv: 'Uppgifterna kan inte ändras medan ärendet behandlas. Dra tillbaka det eller invänta beslutet.',
    },
  },
  'finally-decided': {
    status: 409,
    title: { da: 'Sagen er endeligt afgjort', en: 'The case is finally decided', sv: 'Ärendet är slutligt avgjort' },
    detail: {
      da: 'En endelig afgørelse ændres ikke. Opret en ny sag, eventuelt som kopi af denne.',
      en: 'A final decision is never changed. Create a new case, perhaps as a copy of this one.',
      sv: 'Ett slutligt beslut ändras inte. Skapa ett nytt ärende, eventuellt som kopia av detta.',
    },
  },
  'not-a-draft': {
    status: 409,
    title: { da: 'Sagen er ikke en kladde', en: 'The case is not a draft', sv: 'Ärendet är inte ett utkast' },
    detail: {
      da: 'Kun en kladde kan slettes.',
      en: 'Only a draft can be deleted.',
      sv: 'Bara ett utkast kan raderas.',
    },
  },
  'already-submitted': {
    status: 409,
    title: { da: 'Sagen har været forelagt', en: 'The case has been submitted', sv: 'Ärendet har förelagts' },
    detail: {
      da: 'En sag, der har været forelagt, kan ikke slettes. Indtil den er endeligt afgjort, kan den trækkes tilbage.',
      en: 'A case that has been submitted cannot be deleted. Until it is finally decided, it can be withdrawn.',
      sv: 'Ett ärende som har förelagts kan inte raderas. Tills det är slutligt avgjort kan det dras tillbaka.',
    },
    forPeople: {
      da: 'Kun en sag, der aldrig har været forelagt, kan slettes. Indtil den er endeligt afgjort, kan den trækkes tilbage.',
      en: 'Only a case that has never been submitted can be deleted. Until it is finally decided, it can be withdrawn.',
      sv: 'Bara ett ärende som aldrig har förelagts kan raderas. Tills det är slutligt avgjort kan det dras tillbaka.',
    },
  },
  'never-submitted': {
    status: 409,
    title: {
      da: 'Sagen har aldrig været forelagt',
      en: 'The case was never submitted',
      sv: 'Ärendet har aldrig förelagts',
    },
    detail: {
      da: 'Kun en sag, der har været forelagt, kan trækkes tilbage. Slet kladden.',
      en: 'Only a case that has been submitted can be withdrawn. Delete the draft.',
      sv: 'Bara ett ärende som har förelagts kan dras tillbaka. Radera utkastet.',
    },
  },
  'nobody-to-remind': {
    status: 409,
    title: {
      da: 'Der er ingen at påminde',
      en: 'There is nobody to remind',
      sv: 'Det finns ingen att påminna',
    },
    detail: {
      da: 'Alle, der er spurgt, har svaret eller er allerede påmindet i dag.',
      en: 'Everybody who was asked has answered, or was reminded today already.',
      sv: 'Alla som har tillfrågats har svarat eller har redan påmints i dag.',
    },
  },
  'steps-already-approved': {
    status: 409,
    title: { da: 'Trin er allerede godkendt', en: 'Steps are already approved', sv: 'Steg är redan godkända' },
    detail: {
      da: 'Disse trin er allerede godkendt: {steps}.',
      en: 'These steps are already approved: {steps}.',
      sv: 'Dessa steg är redan godkända: {steps}.',
    },
    forPeople: {
      da: 'Vælg kun trin, der ikke er godkendt.',
      en: 'Choose only steps that are not approved.',
      sv: 'Välj bara steg som inte är godkända.',
    },
  },
  'earlier-steps-not-approved': {
    status: 409,
    title: { da: 'Tidligere trin mangler', en: 'Earlier steps are missing', sv: 'Tidigare steg saknas' },
    detail: {
      da: 'Disse trin skal være godkendt først eller forelægges sammen med de valgte: {steps}.',
      en: 'These steps must be approved first, or be submitted together with the chosen ones: {steps}.',
      sv: 'Dessa steg måste vara godkända först eller föreläggas tillsammans med de valda: {steps}.',
    },
    forPeople: {
      da: 'Vælg også de tidligere trin, eller få dem godkendt først.',
      en: 'Choose the earlier steps too, or have them approved first.',
      sv: 'Välj även de tidigare stegen, eller få dem godkända först.',
    },
  },
  'blockers-open': {
    status: 409,
    title: { da: 'Noget blokerer', en: 'Something blocks', sv: 'Något blockerar' },
    detail: {
      da: 'Den formelle kontrol har fund, der skal løses først. De står i errors. {codes}',
      en: 'The formal check has findings that must be resolved first. They are listed in errors. {codes}',
      sv: 'Den formella kontrollen har fynd som måste lösas först. De står i errors. {codes}',
    },
    forPeople: {
      da: 'Den formelle kontrol har fund, der skal løses, før sagen kan gå videre.',
      en: 'The formal check has findings that must be resolved before the case can go on.',
      sv: 'Den formella kontrollen har fynd som måste lösas innan ärendet kan gå vidare.',
    },
  },
  'submission-closed': {
    status: 409,
    title: { da: 'Forelæggelsen er slut', en: 'The submission has ended', sv: 'Föreläggandet är avslutat' },
    detail: {
      da: 'Forelæggelsen er afgjort, sendt tilbage eller trukket tilbage, eller der er ingen i gang.',
      en: 'The submission is decided, returned or withdrawn, or none is under way.',
      sv: 'Föreläggandet är avgjort, återremitterat eller tillbakadraget, eller så pågår inget.',
    },
    forPeople: {
      da: 'Sagen er ikke forelagt, eller forelæggelsen er slut.',
      en: 'The case is not submitted, or the submission has ended.',
      sv: 'Ärendet är inte förelagt, eller så är föreläggandet avslutat.',
    },
  },
  'wrong-stage': {
    status: 409,
    title: { da: 'Sagen står et andet sted', en: 'The case is at another stage', sv: 'Ärendet är i ett annat led' },
    detail: {
      da: 'Sagen står nu ved leddet {stage}.',
      en: 'The case is now at the stage {stage}.',
      sv: 'Ärendet är nu i ledet {stage}.',
    },
    forPeople: {
      da: 'Sagen er gået videre, siden du åbnede siden.',
      en: 'The case has moved on since you opened the page.',
      sv: 'Ärendet har gått vidare sedan du öppnade sidan.',
    },
  },
} as const satisfies { readonly [C in RefusalCode]?: RefusalWords };
