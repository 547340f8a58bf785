import { useId } from 'react';
import type { Choice, NameHere, StatementChoices } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { formWords } from '../../words/form.ts';
import { DateInput } from './date-input.tsx';
import type { Content, FieldSpec } from './draft.ts';

type Value = Content[string] | undefined;
type Props = {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly value: Value;
  readonly set: (value: Value) => void;
  readonly names: readonly NameHere[];
  readonly choices: StatementChoices;
};

/** One of a closed list. */
export const Choose = ({
  id,
  value,
  set,
  of,
  label,
}: {
  readonly id?: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly of: readonly Choice[];
  readonly label?: string;
}) => (
  <select id={id} value={value} aria-label={label} onChange={(event) => set(event.target.value)}>
    {of.map((one) => (
      <option key={one.value} value={one.value}>
        {one.told}
      </option>
    ))}
  </select>
);

/** A name, with those that the report uses offered. */
export const Name = ({
  id,
  value,
  set,
  names,
  label,
}: {
  readonly id?: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly names: readonly NameHere[];
  readonly label?: string;
}) => {
  const list = useId();
  return (
    <>
      <input id={id} value={value} list={list} aria-label={label} onChange={(event) => set(event.target.value)} />
      <datalist id={list}>
        {names.map((one) => (
          <option key={`${one.kind} ${one.name}`} value={one.name} />
        ))}
      </datalist>
    </>
  );
};

type Rows<T> = {
  readonly rows: readonly T[];
  readonly set: (rows: readonly T[]) => void;
  readonly blank: T;
  readonly add: string;
  readonly draw: (row: T, change: (row: T) => void) => React.ReactNode;
};

/** Several of one kind: each can be changed or taken out, and one more added. */
export const Rows = <T,>({ rows, set, blank, add, draw }: Rows<T>) => {
  const words = useWords(formWords);
  return (
    <div className="form-rows">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and one that is taken out takes its place along.
        <div className="form-row" key={at}>
          {draw(row, (next) => set(rows.map((one, other) => (other === at ? next : one))))}
          <button
            type="button"
            className="bare take-out"
            aria-label={words.takeOut}
            onClick={() => set(rows.filter((_, other) => other !== at))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className="bare link" onClick={() => set([...rows, blank])}>
        {add}
      </button>
    </div>
  );
};

type Party = { readonly role: string; readonly identity?: string; readonly words?: string };
type Place = { readonly identity?: string; readonly words: string };
type Count = { readonly words: string; readonly min?: number; readonly max?: number; readonly qualifier: string };

const People = ({ value, set, names, choices }: Props) => {
  const words = useWords(formWords);
  const rows = (Array.isArray(value) ? value : []) as unknown as readonly Party[];
  return (
    <Rows
      rows={rows}
      set={(next) => set(next as unknown as Value)}
      blank={{ role: 'patient', identity: '' }}
      add={words.addPerson}
      draw={(row, change) => (
        <>
          <Choose value={row.role} of={choices.role} label={words.role} set={(role) => change({ ...row, role })} />
          <Name
            value={row.identity ?? row.words ?? ''}
            names={names.filter((one) => one.kind !== 'place')}
            label={words.name}
            // The name was changed: the words it had stand for somebody else.
            set={(identity) => change({ role: row.role, identity })}
          />
        </>
      )}
    />
  );
};

const Places = ({ value, set, names }: Props) => {
  const words = useWords(formWords);
  const rows = (Array.isArray(value) ? value : []) as unknown as readonly Place[];
  return (
    <Rows
      rows={rows}
      set={(next) => set(next.length === 0 ? undefined : (next as unknown as Value))}
      blank={{ identity: '', words: '' }}
      add={words.addPlace}
      draw={(row, change) => (
        <Name
          value={row.identity ?? row.words}
          names={names.filter((one) => one.kind === 'place')}
          label={words.place}
          set={(name) => change({ identity: name, words: name })}
        />
      )}
    />
  );
};

const Names = ({ value, set, names }: Props) => {
  const words = useWords(formWords);
  return (
    <Rows
      rows={(Array.isArray(value) ? value : []) as readonly string[]}
      set={(next) => set([...next])}
      blank=""
      add={words.addName}
      draw={(row, change) => <Name value={row} names={names} label={words.name} set={change} />}
    />
  );
};

const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

/** A number as the words give it, and between which bounds it lies: equal ones for an exact number. */
const Quantity = ({ id, value, set }: Props) => {
  const words = useWords(formWords);
  const count = (value ?? { words: '', qualifier: 'exact' }) as unknown as Count;
  const bound = (change: Partial<Record<'min' | 'max', number | undefined>>) => {
    const { min, max, ...rest } = { ...count, ...change };
    const qualifier =
      min !== undefined && min === max
        ? 'exact'
        : min !== undefined && max === undefined
          ? 'at-least'
          : max !== undefined && min === undefined
            ? 'at-most'
            : min === undefined
              ? 'vague'
              : 'about';
    const next = { ...rest, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), qualifier };
    set(next as unknown as Value);
  };
  return (
    <div className="form-row quantity">
      <input
        id={id}
        value={count.words}
        onChange={(event) => set({ ...count, words: event.target.value } as unknown as Value)}
      />
      <label>
        <span>{words.least}</span>
        <input
          type="number"
          value={count.min ?? ''}
          onChange={(event) => bound({ min: numberOf(event.target.value) })}
        />
      </label>
      <label>
        <span>{words.most}</span>
        <input
          type="number"
          value={count.max ?? ''}
          onChange={(event) => bound({ max: numberOf(event.target.value) })}
        />
      </label>
    </div>
  );
};

/** The input of one field, by what it holds. */
export const FieldInput = (props: Props) => {
  const { id, spec, value, set, names, choices } = props;
  const text = typeof value === 'string' ? value : '';
  switch (spec.input) {
    case 'choice':
      return <Choose id={id} value={text} set={set} of={spec.choice === undefined ? [] : choices[spec.choice]} />;
    case 'name':
      return <Name id={id} value={text} set={set} names={names} />;
    case 'long':
      return <textarea id={id} rows={2} value={text} onChange={(event) => set(event.target.value)} />;
    case 'when':
      return <DateInput id={id} value={value} set={set} />;
    case 'people':
      return <People {...props} />;
    case 'places':
      return <Places {...props} />;
    case 'names':
      return <Names {...props} />;
    case 'quantity':
      return <Quantity {...props} />;
    default:
      return <input id={id} value={text} onChange={(event) => set(event.target.value)} />;
  }
};
