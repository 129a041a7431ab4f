// The documents the checks and frameworks rest on, by name: people know the document, not the number it has in the project.

const NAMES: Readonly<Record<string, string>> = {
  'seed 000': '»Principper for samarbejdet« om sundhedsaftalen',
  'seed 001': 'Region Sjællands »Sundhedsaftale med kommunerne«',
  'seed 002': '»Samverkansprinciper och mål 2009«',
  'seed 003': '»Kommunernes rolle i det nære og sammenhængende sundhedsvæsen«',
  'seed 004': 'Region Sjællands »Udvikling af det nære sundhedsvæsen«',
};

/** The same text with each document by its name. */
export function saySource(source: string): string {
  return source.replace(/seed \d{3}/g, (number) => NAMES[number] ?? number);
}
