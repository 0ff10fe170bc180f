/** Reads a compact code list ("2010301 行政运行", one a line) the first time that somebody looks into it. */

/** Lines "code name" to a map; blank lines are skipped. */
export const parseCodeList = (list: string): Map<string, string> => {
  const entries = new Map<string, string>();
  for (const line of list.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) entries.set(line.slice(0, space), line.slice(space + 1));
  }
  return entries;
};

/** A map that is built at its first use, so that importing a list costs nothing. */
export const lazyMap = <V>(build: () => Map<string, V>): ReadonlyMap<string, V> => {
  let built: Map<string, V> | null = null;
  const map = (): Map<string, V> => {
    built ??= build();
    return built;
  };
  return {
    get size() {
      return map().size;
    },
    get: (key) => map().get(key),
    has: (key) => map().has(key),
    keys: () => map().keys(),
    values: () => map().values(),
    entries: () => map().entries(),
    forEach: (callback) => map().forEach(callback),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  };
};
