// Is general practice heard where it is affected?
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';

export const involvementPractice: Check = {
  code: 'involvement.practice',
  title: { da: 'Almen praksis er ikke hørt', en: 'General practice not heard', sv: 'Allmänpraktiken har inte hörts' },
  fires: {
    da: 'Almen praksis er berørt af overdragelsen, men er ikke hørt.',
    en: 'General practice is affected by the transfer but has not been heard.',
    sv: 'Allmänpraktiken berörs av överlämningen men har inte hörts.',
  },
  remedy: {
    da: 'Hør almen praksis, for eksempel i klyngen, og skriv, hvordan det er sket.',
    en: 'Hear general practice, for instance in the cluster, and state how it was done.',
    sv: 'Hör allmänpraktiken, till exempel i klustret, och ange hur det har skett.',
  },
  severity: 'warning',
  parameters: {},
  source: 'Opgavebros egen regel; at almen praksis skal høres i hver sag, står ikke i rammernes kilder',
  reads: ['/impact/generalPractice/affected', '/impact/generalPractice/heard'],
  run({ dossier: { impact } }) {
    const root = '/impact/generalPractice';
    const { affected, heard } = impact?.generalPractice ?? {};
    if (affected === undefined) return answer([], [notStated(`${root}/affected`)]);
    if (!affected) return { status: 'not-applicable' };
    if (heard === undefined) return answer([], [notStated(`${root}/heard`)]);
    const message = {
      da: 'Almen praksis er berørt, men ikke hørt.',
      en: 'General practice is affected but not heard.',
      sv: 'Allmänpraktiken berörs men har inte hörts.',
    };
    return answer(heard ? [] : [{ pointer: `${root}/heard`, message }]);
  },
};
