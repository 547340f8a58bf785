import * as Radix from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import './dialog.css';

type Props = {
  readonly close: () => void;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
};

/** A question in front of the page: the keyboard stays inside, Escape closes, and focus goes back to where it was. */
export const Dialog = ({ close, title, hint, children, wide }: Props) => {
  const words = useWords(shellWords);
  return (
    <Radix.Root open onOpenChange={close}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-veil" />
        <Radix.Content
          className={`dialog${wide ? ' wide' : ''}`}
          {...(hint === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <Radix.Title asChild>
            <h2>{title}</h2>
          </Radix.Title>
          {hint !== undefined && <Radix.Description className="quiet sentence">{hint}</Radix.Description>}
          {children}
          <Radix.Close className="bare dialog-close" aria-label={words.close}>
            ×
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
