// The frameworks that ship with the product, as data beside this file. Parsed on the first call, not at import.
import { Framework } from './framework.ts';
import lgsGoteborg2009 from './frameworks/lgs-goteborg-2009.json' with { type: 'json' };
import sjaelland2019 from './frameworks/sjaelland-2019.json' with { type: 'json' };
import sundhedsaftale8Principper from './frameworks/sundhedsaftale-8-principper.json' with { type: 'json' };
import sundhedsraad2027 from './frameworks/sundhedsraad-2027.json' with { type: 'json' };
import syddanmark2022 from './frameworks/syddanmark-2022.json' with { type: 'json' };

const documents: readonly unknown[] = [
  syddanmark2022,
  sundhedsaftale8Principper,
  sjaelland2019,
  lgsGoteborg2009,
  sundhedsraad2027,
];

let parsed: readonly Framework[] | undefined;

/** The shipped frameworks, validated by the schema; throws a ZodError if one of them is invalid. */
export function shippedFrameworks(): readonly Framework[] {
  parsed ??= documents.map((document) => Framework.parse(document));
  return parsed;
}

/** The shipped framework with the id; throws a RangeError for an unknown id. */
export function shippedFramework(id: string): Framework {
  const found = shippedFrameworks().find((framework) => framework.id === id);
  if (!found) throw new RangeError(`No shipped framework ${id}`);
  return found;
}
