import type { ReactNode } from 'react';
import { useChosen } from '../../shell/chosen.ts';

/** One line that leads to the words of a record. */
export const Line = ({ record, children }: { readonly record: string | undefined; readonly children: ReactNode }) => {
  const [chosen, choose] = useChosen();
  return (
    <button
      type="button"
      className="row"
      aria-current={record !== undefined && record === chosen}
      disabled={record === undefined}
      onClick={() => choose(record)}
    >
      <span className="told">{children}</span>
    </button>
  );
};
