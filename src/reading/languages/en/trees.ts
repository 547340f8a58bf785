import type { TreeRules } from '../../language/repairs.ts';

/** Words by which the repair of English trees goes. */
export const englishTrees: TreeRules = {
  agentMarkers: new Set(['by']),
  includers: new Set(['including', 'regarding', 'concerning', 'following']),
  passiveAuxiliaries: new Set(['be', 'get']),
  measures: new Set([
    'year',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'end',
    'mid',
    'time',
    'dawn',
    'noon',
    'midnight',
  ]),
};
