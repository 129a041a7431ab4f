// Which published version of a framework applies on a date.
import type { PriceIndex } from '../domain/economics/price-level.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { isValidOn } from '../domain/governance/lookups.ts';

/** The version valid on the date; else the next one to come; else the last. Undefined for an unknown id. */
export function currentFramework(published: readonly Framework[], id: string, date: string): Framework | undefined {
  const versions = published.filter((framework) => framework.id === id).sort((a, b) => a.version - b.version);
  return (
    versions.findLast((version) => isValidOn(version, date)) ??
    versions.find((version) => date < version.validFrom) ??
    versions.at(-1)
  );
}

/**
 * The version that applies on the date. If its framework is over by then, followed by its successors up to the date.
 */
export function frameworksSince(published: readonly Framework[], id: string, date: string): readonly Framework[] {
  const found: Framework[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.some((one) => one.id === next); ) {
    const framework = currentFramework(published, next, date);
    if (!framework) break;
    found.push(framework);
    next = framework.validTo !== undefined && framework.validTo <= date ? framework.successor : undefined;
  }
  return found;
}

/**
 * The price index that applies on the date: that of the valid version, followed by those of its successors if the
 * framework is over. The last entry of a year counts, so a successor's entry replaces an earlier one.
 */
export function priceIndexOn(published: readonly Framework[], id: string, date: string): PriceIndex {
  return frameworksSince(published, id, date).flatMap(({ settings }) => settings.priceIndex ?? []);
}
