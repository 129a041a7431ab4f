// Which published version of a framework counts on a date.
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
