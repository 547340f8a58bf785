import type { StatedWhen } from '../../model/index.ts';
import { between, bounds, parseDate } from '../../model/index.ts';

/** A date seen through the preposition before it: "by September 2022" is one moment not after that month. */
export const related = (edtf: string, relation: StatedWhen['relation']): string => {
  const { min, max } = bounds(edtf);
  if (min === undefined && max === undefined) return edtf;
  const plain = parseDate(edtf) !== undefined;
  switch (relation) {
    case 'by':
    case 'before':
      return plain ? `[..${edtf}]` : between(undefined, max);
    case 'after':
      return plain ? `[${edtf}..]` : between(min, undefined);
    case 'since':
      return plain ? `${edtf}/..` : edtf;
    case 'until':
      return plain ? `../${edtf}` : edtf;
    case 'about':
      return plain && !/[~?%]$/.test(edtf) ? `${edtf}~` : edtf;
    default:
      return edtf;
  }
};

/** The date that the words themselves give, as EDTF; undefined for words that only give a distance. A yearless date stays plain. */
export const statedDate = (when: StatedWhen): string | undefined =>
  when.stated === undefined ? undefined : related(when.stated, when.relation);
