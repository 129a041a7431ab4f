// The ratings that a party can give a principle when it judges a case.

export const RATINGS = ['fulfilled', 'partly', 'not', 'cannot-say'] as const;
export type Rating = (typeof RATINGS)[number];
