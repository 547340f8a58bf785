/** Which cluster each mention is in; ids mean nothing beyond telling clusters apart. */
export type Clusters = ReadonlyMap<string, string>;

/** The mentions of each cluster. */
export const membersOf = (clusters: Clusters): ReadonlyMap<string, readonly string[]> => {
  const members = new Map<string, string[]>();
  for (const [mention, cluster] of clusters) {
    const there = members.get(cluster);
    if (there) there.push(mention);
    else members.set(cluster, [mention]);
  }
  return members;
};
