import type { TreeRules } from '../../language/repairs.ts';

/** Words by which the repair of English trees goes. */
export const englishTrees: TreeRules = {
  agentMarkers: new Set(['by']),
  includers: new Set(['including', 'regarding', 'concerning', 'following']),
  undergone: new Set(
    `abduct accuse acquit arrest assault bury capture charge convict deport destroy detain disperse displace evacuate
    execute expel extradite fine handcuff harass hospitalise hospitalize hurt imprison indict injure interrogate jail
    kidnap kill prosecute rescue sentence shoot summon torture wound`.split(/\s+/),
  ),
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
