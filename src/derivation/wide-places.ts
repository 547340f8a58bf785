/** Which places so many reports name that they say nothing about any of them; kept as reports come and go. */
export type WidePlaces = {
  /** Sets the places of a report; none takes it out. */
  readonly set: (source: string, places: readonly string[]) => void;
  readonly isWide: (place: string) => boolean;
  /** The reports that name a place which became wide or ceased to be, now that the case holds so many reports. */
  readonly changed: (reports: number) => ReadonlySet<string>;
};

/** A place that more than every fifth report names is the country of the case, or its capital. */
const SHARE = 5;

/** No place is known yet. */
export const widePlaces = (): WidePlaces => {
  const placesOf = new Map<string, readonly string[]>();
  const naming = new Map<string, Set<string>>();
  let wide: ReadonlySet<string> = new Set();
  return {
    set: (source, places) => {
      for (const place of placesOf.get(source) ?? []) {
        const there = naming.get(place);
        there?.delete(source);
        if (there?.size === 0) naming.delete(place);
      }
      for (const place of places) naming.set(place, (naming.get(place) ?? new Set()).add(source));
      if (places.length > 0) placesOf.set(source, places);
      else placesOf.delete(source);
    },
    isWide: (place) => wide.has(place),
    changed: (reports) => {
      const now = new Set([...naming].flatMap(([place, its]) => (its.size * SHARE > reports ? [place] : [])));
      const flipped = [...now, ...wide].filter((place) => now.has(place) !== wide.has(place));
      wide = now;
      return new Set(flipped.flatMap((place) => [...(naming.get(place) ?? [])]));
    },
  };
};
