/** What a report adds by one thing it tells. */
export const NEWS = ['new', 'confirmed', 'contradicted', 'repeated'] as const;
export type NewsKind = (typeof NEWS)[number];

/** In what way a record is no longer what it was, in the order in which they are told. */
export const CHANGES = [
  'appeared',
  'gone',
  'now-one',
  'now-apart',
  'dated',
  'placed',
  'standing',
  'origins',
  'figure',
  'dispute',
  'settled',
  'proceeding',
  'status',
  'answered',
  'renamed',
  'source',
  'reviewed',
] as const;
export type ChangeKind = (typeof CHANGES)[number];
