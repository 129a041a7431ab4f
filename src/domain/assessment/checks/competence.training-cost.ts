// Does somebody pay for the training, and is it in the economy?
import { answer, lacking, type Missing, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { proposedIndex } from '../payers.ts';
import { roleName } from '../role-name.ts';
import { ROLE_OF_MUNICIPALITIES } from '../sources.ts';
import { needsTraining } from '../training.ts';

export const competenceTrainingCost: Check = {
  code: 'competence.training-cost',
  title: {
    da: 'Oplæring uden udgift eller betaler',
    en: 'Training without cost or payer',
    sv: 'Utbildning utan kostnad eller betalare',
  },
  fires: {
    da: 'En rolle skal oplæres, men udgiften, betaleren eller omkostningslinjen i økonomien mangler.',
    en: 'A role needs training, but its cost, its payer or the cost line in the economy is missing.',
    sv: 'En roll behöver utbildning, men kostnaden, betalaren eller kostnadsraden i ekonomin saknas.',
  },
  remedy: {
    da: 'Skriv udgiften og betaleren ved rollen, og tag oplæringen med som omkostning i det foreslåede alternativ.',
    en: 'State the cost and payer at the role, and include the training as a cost of the proposed alternative.',
    sv: 'Ange kostnaden och betalaren vid rollen och ta med utbildningen som kostnad i det föreslagna alternativet.',
  },
  severity: 'warning',
  parameters: {},
  source: `Økonomi og kompetencer er kendte forudsætninger: ${ROLE_OF_MUNICIPALITIES}`,
  reads: [
    '/competences/roles/*/training/cost',
    '/competences/roles/*/training/payer',
    '/economy/alternatives/*/costs/*/category',
  ],
  run({ dossier, economy }) {
    const roles = dossier.competences?.roles ?? [];
    if (roles.length === 0) return answer([], [notStated('/competences/roles')]);
    // If no money moves, training hours need no amount.
    if (economy.money === 'none' || !roles.some(needsTraining)) return { status: 'not-applicable' };
    const index = proposedIndex(dossier);
    const costs = dossier.economy?.alternatives?.[index]?.costs;
    const inEconomy = costs?.some(({ category }) => category === 'training');
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const [i, role] of roles.entries()) {
      // Training that costs nothing needs neither a payer nor a line.
      if (!needsTraining(role) || role.training?.cost === 0) continue;
      const root = `/competences/roles/${i}/training`;
      if (role.training?.cost === undefined) hits.push(lacking(`${root}/cost`, 'cost'));
      if (role.training?.payer === undefined) hits.push(lacking(`${root}/payer`, 'payer'));
      if (inEconomy === undefined)
        missing.push(notStated(index < 0 ? '/economy/alternatives' : `/economy/alternatives/${index}/costs`));
      if (inEconomy !== false) continue;
      hits.push({
        pointer: `/economy/alternatives/${index}/costs`,
        reason: 'line',
        message: {
          da: 'Oplæringen af {role} er ikke med som omkostning i det foreslåede alternativ.',
          en: 'The training of {role} is not among the costs of the proposed alternative.',
          sv: 'Utbildningen av {role} finns inte bland kostnaderna i det föreslagna alternativet.',
        },
        values: { role: roleName(role) },
      });
    }
    return answer(hits, missing);
  },
};
