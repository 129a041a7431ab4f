// Step 2: who has which of the four responsibilities, in which phase, at which hours.
// Authority, operation, medical treatment and funding are separate fields.
import { z } from 'zod';
import { area, choice, group, party, row, rows, someRows, text, yesNo } from './declare.ts';
import { Delegation } from './delegation.ts';
import { hours } from './hours.ts';
import { Id } from './primitives.ts';
import { oneOrEach, who } from './who.ts';

const PHASE_KIND_WORDS = {
  referral: { da: 'Henvisning', en: 'Referral', sv: 'Remiss' },
  'citizen-assessment': {
    da: 'Vurdering af borgeren',
    en: 'Assessment of the citizen',
    sv: 'Bedömning av medborgaren',
  },
  prescription: { da: 'Ordination', en: 'Prescription', sv: 'Ordination' },
  performance: { da: 'Udførelse', en: 'Performance', sv: 'Utförande' },
  observation: { da: 'Observation', en: 'Observation', sv: 'Observation' },
  deterioration: { da: 'Forværring', en: 'Deterioration', sv: 'Försämring' },
  completion: { da: 'Afslutning', en: 'Completion', sv: 'Avslutning' },
  other: { da: 'Anden fase', en: 'Another phase', sv: 'Annan fas' },
};

export const HOLDER_KIND_WORDS = {
  'hospital-department': { da: 'Hospitalsafdeling', en: 'Hospital department', sv: 'Sjukhusavdelning' },
  'general-practice': { da: 'Almen praksis', en: 'General practice', sv: 'Allmänpraktik' },
  municipality: { da: 'Kommune', en: 'Municipality', sv: 'Kommun' },
};

export const Phase = z.strictObject({
  id: Id,
  kind: choice({ da: 'art', en: 'kind', sv: 'slag' }, PHASE_KIND_WORDS, { select: true }),
  name: text({ da: 'navn', en: 'name', sv: 'namn' }, 200),
  accountable: oneOrEach({ da: 'ansvarlig part', en: 'accountable party', sv: 'ansvarig part' }),
  performers: oneOrEach({ da: 'udførende parter', en: 'performers', sv: 'utförare' }),
  hours: hours({ da: 'tider', en: 'hours', sv: 'tider' }),
});

/** A holder of the medical treatment responsibility (lægeligt behandlingsansvar), or a choice among holders. */
export const Holder = z.strictObject({
  id: Id,
  party: party({ da: 'part', en: 'party', sv: 'part' }),
  kind: choice({ da: 'art', en: 'kind', sv: 'slag' }, HOLDER_KIND_WORDS),
  department: text({ da: 'afdeling', en: 'department', sv: 'avdelning' }, 200),
  employsPhysician: yesNo({
    da: 'har parten selv ansat lægen',
    en: 'does the party employ the physician',
    sv: 'har parten själv anställt läkaren',
  }),
  choice: someRows({ da: 'eller et valg mellem', en: 'or a choice among', sv: 'eller ett val mellan' }, 'holder', 10, {
    hint: {
      da: 'For eksempel egen læge eller hospitalsafdelingen, efter hvad der bliver valgt for den enkelte',
      en: 'For example own doctor or the hospital department, as is chosen for each citizen',
      sv: 'Till exempel egen läkare eller sjukhusavdelningen, efter vad som väljs för var och en',
    },
  }),
  decidedIn: row({ da: 'valget træffes i', en: 'chosen in', sv: 'valet görs i' }, 'phase'),
  recordedIn: text({ da: 'valget står i', en: 'recorded in', sv: 'valet står i' }, 300, {
    hint: {
      da: 'For eksempel behandlingsplanen',
      en: 'For example the treatment plan',
      sv: 'Till exempel behandlingsplanen',
    },
  }),
});

/** A period of a holder, half-open; without hours it covers all hours of the phase. */
const Period = z.strictObject({
  id: Id,
  phase: row({ da: 'fase', en: 'phase', sv: 'fas' }, 'phase'),
  holder: row({ da: 'behandlingsansvarlig', en: 'holder', sv: 'behandlingsansvarig' }, 'holder'),
  hours: hours({ da: 'tider', en: 'hours', sv: 'tider' }),
});

/** The event and the message by which the responsibility goes from one holder to another. */
const TreatmentHandover = z.strictObject({
  from: row({ da: 'fra', en: 'from', sv: 'från' }, 'holder'),
  to: row({ da: 'til', en: 'to', sv: 'till' }, 'holder'),
  event: text({ da: 'hændelse', en: 'event', sv: 'händelse' }, 500, {
    hint: {
      da: 'Det, der udløser overdragelsen',
      en: 'What triggers the handover',
      sv: 'Det som utlöser överlämningen',
    },
  }),
  message: text({ da: 'meddelelse', en: 'message', sv: 'meddelande' }, 500, {
    hint: { da: 'Den meddelelse, der sendes', en: 'The message that is sent', sv: 'Meddelandet som skickas' },
  }),
});

export const Responsibility = z.strictObject({
  authority: who(
    { da: 'Myndighedsansvar', en: 'Authority', sv: 'Myndighetsansvar' },
    {
      hint: {
        da: 'Hvem der bestemmer, om borgeren får ydelsen',
        en: 'Who decides whether the citizen gets the service',
        sv: 'Vem som beslutar om medborgaren får insatsen',
      },
    },
  ),
  operation: who(
    { da: 'Driftsansvar', en: 'Operation', sv: 'Driftansvar' },
    {
      hint: {
        da: 'Hvem der leder arbejdet til daglig',
        en: 'Who runs the work from day to day',
        sv: 'Vem som leder arbetet i vardagen',
      },
    },
  ),
  funding: who(
    { da: 'Finansieringsansvar', en: 'Funding', sv: 'Finansieringsansvar' },
    {
      hint: { da: 'Hvem der i sidste ende betaler', en: 'Who pays in the end', sv: 'Vem som betalar i slutändan' },
    },
  ),
  phases: rows(
    {
      words: { da: 'Forløbets faser', en: 'Phases of the pathway', sv: 'Förloppets faser' },
      one: { da: 'Fase', en: 'Phase', sv: 'Fas' },
      add: { da: 'Tilføj fase', en: 'Add phase', sv: 'Lägg till fas' },
      idPrefix: 'fase',
      names: 'phase',
    },
    Phase,
    30,
  ),
  treatment: group(
    { da: 'Behandlingsansvar', en: 'Treatment responsibility', sv: 'Behandlingsansvar' },
    {
      holders: rows(
        {
          words: { da: 'Behandlingsansvarlige', en: 'Holders of treatment responsibility', sv: 'Behandlingsansvariga' },
          one: { da: 'Behandlingsansvarlig', en: 'Holder', sv: 'Behandlingsansvarig' },
          add: { da: 'Tilføj behandlingsansvarlig', en: 'Add holder', sv: 'Lägg till behandlingsansvarig' },
          idPrefix: 'ansvarlig',
          names: 'holder',
        },
        Holder,
        20,
      ),
      periods: rows(
        {
          words: {
            da: 'Perioder med behandlingsansvar',
            en: 'Periods of treatment responsibility',
            sv: 'Perioder med behandlingsansvar',
          },
          one: { da: 'Periode', en: 'Period', sv: 'Period' },
          add: { da: 'Tilføj periode', en: 'Add period', sv: 'Lägg till period' },
          idPrefix: 'periode',
        },
        Period,
        100,
      ),
      handovers: rows(
        {
          words: {
            da: 'Overdragelser af behandlingsansvar',
            en: 'Handovers of treatment responsibility',
            sv: 'Överlämningar av behandlingsansvar',
          },
          one: { da: 'Overdragelse', en: 'Handover', sv: 'Överlämning' },
          add: { da: 'Tilføj overdragelse', en: 'Add handover', sv: 'Lägg till överlämning' },
        },
        TreatmentHandover,
        100,
      ),
    },
  ),
  adviceLine: group(
    { da: 'Rådgivningslinje', en: 'Advice line', sv: 'Rådgivningslinje' },
    {
      party: party({ da: 'Hvem der rådgiver', en: 'Who gives advice', sv: 'Vem som ger råd' }),
      contact: text(
        { da: 'Rådgivningslinjens kontakt', en: 'Contact of the advice line', sv: 'Rådgivningslinjens kontakt' },
        300,
      ),
      hours: hours({ da: 'Rådgivningslinjens tider', en: 'Hours of the advice line', sv: 'Rådgivningslinjens tider' }),
    },
  ),
  supplies: group(
    { da: 'Utensilier', en: 'Supplies', sv: 'Material' },
    {
      payer: who({ da: 'Hvem der betaler utensilier', en: 'Who pays for supplies', sv: 'Vem som betalar material' }),
      description: area({ da: 'Utensilier', en: 'Supplies', sv: 'Material' }, 1000),
    },
  ),
  medicine: group(
    { da: 'Medicin', en: 'Medicine', sv: 'Läkemedel' },
    {
      payer: who({ da: 'Hvem der betaler medicin', en: 'Who pays for medicine', sv: 'Vem som betalar läkemedel' }),
      description: area({ da: 'Medicin', en: 'Medicine', sv: 'Läkemedel' }, 1000),
    },
  ),
  /** An empty list means that nothing is delegated; absent means not answered. */
  delegation: rows(
    {
      words: { da: 'Delegation', en: 'Delegation', sv: 'Delegering' },
      one: { da: 'Delegation', en: 'Delegation', sv: 'Delegering' },
      add: { da: 'Tilføj delegation', en: 'Add delegation', sv: 'Lägg till delegering' },
      none: { da: 'Der delegeres ikke noget', en: 'Nothing is delegated', sv: 'Inget delegeras' },
      idPrefix: 'delegation',
    },
    Delegation,
    40,
  ),
});

export type Responsibility = z.infer<typeof Responsibility>;
export type Phase = z.infer<typeof Phase>;
export type Holder = z.infer<typeof Holder>;
export type Treatment = NonNullable<Responsibility['treatment']>;
