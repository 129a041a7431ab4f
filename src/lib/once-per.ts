// What follows from something that never changes is made once, and forgotten together with it.

/**
 * A function that makes its answer once for each object it is
 * given; the object must never change. What throws is asked again.
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
