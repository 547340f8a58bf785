/**
 * The best one-to-one assignment of rows to columns (Hungarian method, Kuhn and Munkres, in the shortest-path form of
 * Jonker and Volgenant: cubic in the shorter side). In: what each pair earns, not negative; rows of one length, no more
 * rows than columns. Out: the column of each row.
 */
const assigned = (earns: readonly (readonly number[])[]): readonly number[] => {
  const [rows, columns] = [earns.length, earns[0]?.length ?? 0];
  const u = new Array<number>(rows + 1).fill(0);
  const v = new Array<number>(columns + 1).fill(0);
  // Row of each column, counted from 1; column 0 holds the row that is looking for a place.
  const rowOf = new Array<number>(columns + 1).fill(0);
  const way = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let at = 0;
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[at] = true;
      const from = rowOf[at] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column]) continue;
        const cost = -((earns[from - 1] as readonly number[])[column - 1] as number);
        const reduced = cost - (u[from] as number) - (v[column] as number);
        if (reduced < (least[column] as number)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] as number) < delta) {
          delta = least[column] as number;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++)
        if (used[column]) {
          u[rowOf[column] as number] = (u[rowOf[column] as number] as number) + delta;
          v[column] = (v[column] as number) - delta;
        } else least[column] = (least[column] as number) - delta;
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const before = way[at] as number;
      rowOf[at] = rowOf[before] as number;
      at = before;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++)
    if (rowOf[column] !== 0) found[(rowOf[column] as number) - 1] = column - 1;
  return found;
};

/** What the best one-to-one assignment earns in all. In: what each pair of a row and a column earns, not negative. */
export const bestAssignment = (earns: readonly (readonly number[])[]): number => {
  const columns = earns[0]?.length ?? 0;
  if (columns === 0) return 0;
  const lying = earns.length > columns;
  const upright = lying ? Array.from({ length: columns }, (_, c) => earns.map((row) => row[c] as number)) : earns;
  return assigned(upright).reduce(
    (sum, column, row) => sum + ((upright[row] as readonly number[])[column] as number),
    0,
  );
};
