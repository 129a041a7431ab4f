// Caches a value derived from an immutable object for as long as the object lives.

/**
 * Returns a function that computes its result once per object. The object must never change. If `make` throws, the
 * next call tries again.
 */
export function oncePer<K extends object, V extends object | string>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, V>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}
