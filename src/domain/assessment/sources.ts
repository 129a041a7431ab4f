// Source documents cited by several checks, by name and publisher.

export const PRINCIPLES_OF_COOPERATION = '»Principper for samarbejdet«, Sundhedsaftalen';
export const DELEGATION_SJAELLAND = '»Delegation og opgaveoverdragelse«, Region Sjælland, 5. november 2019';
export const ROLE_OF_MUNICIPALITIES = '»Kommunernes rolle i det nære og sammenhængende sundhedsvæsen«, KKR Syddanmark';
