// Makes optional properties absent instead of undefined.

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A copy without the properties that are undefined. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
