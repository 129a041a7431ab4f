// Which published version of a framework counts on a date.
import type { PriceIndex } from '../domain/economics/price-level.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { isValidOn } from '../domain/governance/lookups.ts';

/** The version valid on the date; else the one that comes next; else the last. Undefined for an unknown id. */
export function currentFramework(published: readonly Framework[], id: string, date: string): Framework | undefined {
  const versions = published.filter((framework) => framework.id === id).sort((a, b) => a.version - b.version);
  return (
    versions.findLast((version) => isValidOn(version, date)) ??
    versions.find((version) => date < version.validFrom) ??
    versions.at(-1)
  );
}

/**
 * The price index that counts on the date: of the version valid then, and where the framework is over, also of those
 * that follow it. Later entries of a year count before earlier ones.
 */
export function priceIndexOn(published: readonly Framework[], id: string, date: string): PriceIndex {
  const index: PriceIndex = [];
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const found = currentFramework(published, next, date);
    index.push(...(found?.settings.priceIndex ?? []));
    next = found?.validTo !== undefined && found.validTo <= date ? found.successor : undefined;
  }
  return index;
}
