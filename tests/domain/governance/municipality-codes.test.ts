// The shipped frameworks have the official municipality codes.
import { expect, it } from 'vitest';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';

// Official municipality codes; 330 is Slagelse and 340 is Sorø (several public lists swap them).
const OFFICIAL =
  `101 København, 147 Frederiksberg, 151 Ballerup, 153 Brøndby, 155 Dragør, 157 Gentofte, 159 Gladsaxe, 161 Glostrup, 163 Herlev,
165 Albertslund, 167 Hvidovre, 169 Høje-Taastrup, 173 Lyngby-Taarbæk, 175 Rødovre, 183 Ishøj, 185 Tårnby, 187 Vallensbæk, 190 Furesø, 201 Allerød,
210 Fredensborg, 217 Helsingør, 219 Hillerød, 223 Hørsholm, 230 Rudersdal, 240 Egedal, 250 Frederikssund, 260 Halsnæs, 270 Gribskov, 400 Bornholm,
253 Greve, 259 Køge, 265 Roskilde, 269 Solrød, 306 Odsherred, 316 Holbæk, 320 Faxe, 326 Kalundborg, 329 Ringsted, 330 Slagelse, 336 Stevns, 340 Sorø,
350 Lejre, 360 Lolland, 370 Næstved, 376 Guldborgsund, 390 Vordingborg,
410 Middelfart, 420 Assens, 430 Faaborg-Midtfyn, 440 Kerteminde, 450 Nyborg, 461 Odense, 479 Svendborg, 480 Nordfyns, 482 Langeland, 492 Ærø,
510 Haderslev, 530 Billund, 540 Sønderborg, 550 Tønder, 561 Esbjerg, 563 Fanø, 573 Varde, 575 Vejen, 580 Aabenraa, 607 Fredericia, 621 Kolding, 630 Vejle`
    .split(',')
    .map((entry) => entry.trim().split(' '));

const official = new Map(OFFICIAL.map(([code = '', name = '']) => [code, name]));

it.each(['syddanmark-2022', 'sjaelland-2019', 'sundhedsraad-2027'])('%s has the official municipality codes', (id) => {
  const municipalities = shippedFramework(id).parties.filter((party) => party.kind === 'municipality');
  const checked = municipalities.filter((party) =>
    party.identifiers?.every((identifier) => identifier.verified !== false),
  );
  expect(checked).toHaveLength({ 'syddanmark-2022': 22, 'sjaelland-2019': 17, 'sundhedsraad-2027': 68 }[id] ?? 0);
  for (const party of municipalities) {
    const code = party.id.replace('kommune-', '');
    expect(party.identifiers).toMatchObject([{ scheme: 'kommunekode', value: code }]);
    const name = official.get(code);
    if (name)
      expect(party.name.replace('Københavns', 'København')).toMatch(new RegExp(`^${name}(s Regionskommune| Kommune)$`));
  }
  expect(checked.filter((party) => !official.has(party.id.replace('kommune-', '')))).toEqual([]);
});

it('knows Slagelse as 330 and Sorø as 340', () => {
  const names = new Map(shippedFramework('sjaelland-2019').parties.map((party) => [party.id, party.name]));
  expect(names.get('kommune-330')).toBe('Slagelse Kommune');
  expect(names.get('kommune-340')).toBe('Sorø Kommune');
});
