/**
 * What is made for a key, for all who ask as long as any of them holds it: searches that run at the same time share it, and it is forgotten with the last.
 */
export function sharedWhileUsed<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, WeakRef<Value>>();
  return (key) => {
    const known = made.get(key)?.deref();
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, new WeakRef(value));
    return value;
  };
}
