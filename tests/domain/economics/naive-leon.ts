// A second implementation of LEON, written from the design alone: kroner, closed-form annuity, no grouping, no model.
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';

export function naiveLeon(dossier: Dossier, r: number): { verdict: string; cheaper: string[]; annual: Map<string, number> } {
  const { alternatives = [], horizonYears = 0, effectMeasure } = dossier.economy ?? {};
  const n = dossier.volume?.perYear?.expected ?? 0;
  const annual = new Map<string, number>();
  const effective: string[] = [];
  for (const { id, costs = [], effect } of alternatives) {
    let sum = 0;
    for (const cost of costs) {
      if (cost.heldAlready) continue;
      const amount = cost.amount?.expected ?? 0;
      const life = cost.lifetimeYears ?? horizonYears;
      if (cost.nature === 'recurring') sum += amount;
      if (cost.nature === 'per-case') sum += amount * n;
      if (cost.nature === 'one-off') sum += (amount * r) / (1 - 1 / (1 + r) ** life);
    }
    annual.set(id, sum);
    const difference = (effect?.expected ?? 0) - (effectMeasure?.minimum ?? 0);
    if (effectMeasure?.higherIsBetter ? difference >= 0 : difference <= 0) effective.push(id);
  }
  const proposed = alternatives.find((a) => a.role === 'proposed')?.id ?? '';
  const own = annual.get(proposed) ?? 0;
  const cheaper = effective.filter((id) => (annual.get(id) ?? 0) < own * (1 - 1e-9));
  return { verdict: effective.includes(proposed) && cheaper.length === 0 ? 'met' : 'not-met', cheaper, annual };
}
