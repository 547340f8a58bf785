import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of the weights of a language that ship, by name. */
export const weightsOf = (language: string): Map<string, Uint8Array> => {
  const folder = fileURLToPath(new URL(`../../weights/${language}/`, import.meta.url));
  return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(`${folder}${name}`))]));
};
