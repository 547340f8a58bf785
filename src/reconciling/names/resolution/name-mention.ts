/** What a name can be the name of: the kinds of the contract, and things and happenings that are known by a name. */
export type NamedKind = 'person' | 'organization' | 'place' | 'group' | 'product' | 'event';

/** A name as it stands in a document. `turkic`: the document is Kazakh or Kyrgyz. */
export type NameMention = {
  readonly written: string;
  readonly kind: NamedKind;
  readonly document: string;
  readonly turkic?: boolean;
};
