import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { add } from '../wire/adding.ts';
import { dropped } from '../wire/dropped.ts';
import { useCase } from '../wire/queries.ts';
import { addingWords } from '../words/adding.ts';
import { useSettings, useWords } from './settings.tsx';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files can be dropped on any screen: they are added, and the page goes to where one sees how far they are. */
export const DropAnywhere = () => {
  const words = useWords(addingWords);
  const { language } = useSettings();
  const [, go] = useLocation();
  const [over, setOver] = useState(false);
  const { data } = useCase();
  const writable = data?.writable !== false;
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the browser leaves the page and opens the file itself.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = writable ? 'copy' : 'none';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      if (!writable) return;
      void dropped(event.dataTransfer).then((files) => add(files, language));
      go('/sources?part=adding');
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [go, language, writable]);
  if (!over) return null;
  return <div className="drop-veil">{writable ? words.dropHere : words.readOnly}</div>;
};
