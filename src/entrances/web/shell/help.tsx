import { Dialog } from '../parts/dialog.tsx';
import { shellWords } from '../words/shell.ts';
import { useAllKeys } from './keys.tsx';
import { useWords } from './settings.tsx';

/** Every key that works on the screen that is shown. */
export const Help = ({ close }: { readonly close: () => void }) => {
  const words = useWords(shellWords);
  const all = useAllKeys()();
  const seen = new Set<string>();
  return (
    <Dialog close={close} title={words.help}>
      <table className="keys-table">
        <tbody>
          {all.map(({ keys, does }) => {
            if (seen.has(keys)) return null;
            seen.add(keys);
            return (
              <tr key={keys}>
                <td>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
                <td>{does}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Dialog>
  );
};
