// JSON text that is passed on as it is kept, and read only by who looks into it.

/** JSON text of a `T`. */
export type JsonText<T> = string & { readonly of?: T };

export function readText<T>(text: JsonText<T>): T {
  return JSON.parse(text) as T;
}
