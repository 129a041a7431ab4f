// JSON text that is passed on unchanged and parsed only when needed.

/** JSON text of a `T`. */
export type JsonText<T> = string & { readonly of?: T };

export function readText<T>(text: JsonText<T>): T {
  return JSON.parse(text) as T;
}
