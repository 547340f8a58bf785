import type { ContractPassage, Identity, StatementRecord } from '../../model/index.ts';
import { by, stricter } from '../../model/index.ts';
import type { Standing } from '../disputes/standing.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified, Who } from '../identities/identify.ts';
import { writtenForms } from '../identities/preferred-name.ts';

const passagesOf = (who: Who, written: string): readonly ContractPassage[] => {
  const found = new Map<string, ContractPassage>();
  for (const { held, entity } of who.parties)
    for (const at of entity.mentions) {
      const mention = held.reading.mentions[at];
      if (mention === undefined || found.has(held.source)) continue;
      if (mention.words !== written) continue;
      found.set(held.source, {
        source: held.source,
        start: mention.start,
        end: mention.end,
        exact: wordsOf(held, mention),
      });
    }
  return [...found.values()].sort(by((one) => one.source));
};

/** Somewhere in the text where an identity is meant, when none of its names stands there as written. */
const anyPassage = (who: Who): readonly ContractPassage[] => {
  for (const { held, entity } of who.parties) {
    const at = entity.mentions[0];
    const mention = at === undefined ? undefined : held.reading.mentions[at];
    if (mention)
      return [{ source: held.source, start: mention.start, end: mention.end, exact: wordsOf(held, mention) }];
  }
  return [];
};

type Role = Identity['roles'][number];

/** Posts, nationalities and the like as statements give them, the same words once. */
const rolesOf = (id: string, attributes: ReadonlyMap<string, readonly StatementRecord[]>): readonly Role[] => {
  const roles = new Map<string, Role>();
  for (const { content, id: statement } of attributes.get(id) ?? []) {
    if (content.kind !== 'attribute' || (content.attribute !== 'post' && content.attribute !== 'nationality')) continue;
    const key = content.value.toLowerCase();
    const role = roles.get(key) ?? {
      role: content.value,
      ...(content.when === undefined ? {} : { when: content.when }),
      statements: [],
    };
    role.statements.push(statement);
    roles.set(key, role);
  }
  return [...roles.entries()].sort(by(([key]) => key)).map(([, role]) => role);
};

/** Named members of a group and bodies a body belongs to, as identities. */
export const membersOf = (who: Who, all: Identified): readonly string[] => {
  const members = who.parties.flatMap(({ held, entity }) =>
    (entity.members ?? []).flatMap((member) => all.of(held.source, member)?.id ?? []),
  );
  return [...new Set(members)].filter((id) => id !== who.id).sort();
};

const partOf = (who: Who, all: Identified): string | undefined =>
  who.parties
    .flatMap(({ held, entity }) => all.of(held.source, entity.partOf)?.id ?? [])
    .filter((id) => id !== who.id)
    .sort()[0];

/** How many people an identity is, where its reports agree on one exact number. */
const countOf = (who: Who): number | undefined => {
  const counts = new Set(
    who.parties.flatMap(({ entity: { count } }) =>
      count?.min !== undefined && count.min === count.max && count.qualifier === 'exact' ? [count.min] : [],
    ),
  );
  const [only] = counts;
  return counts.size === 1 ? only : undefined;
};

/**
 * Everybody in the case as records: every name with its words, roles with their statements, where they are mentioned, and in which
 * standing they speak where that is known. A place has no voice.
 */
export const identityRecords = (
  who: Identified,
  records: readonly StatementRecord[],
  standingOf: (identity: string) => Standing,
): readonly Identity[] => {
  const attributes = new Map<string, StatementRecord[]>();
  for (const record of records) {
    const { content } = record;
    if (content.kind !== 'attribute' || content.identity === undefined || record.review === 'rejected') continue;
    attributes.set(content.identity, [...(attributes.get(content.identity) ?? []), record]);
  }
  return who.all.map((one): Identity => {
    const bearers = one.named ? one.parties.filter((party) => party.entity.named) : one.parties;
    const forms = writtenForms(bearers, one.kind).filter(([form]) => form.written !== '');
    const aliases = new Map(
      (attributes.get(one.id) ?? []).flatMap(({ content, id }) =>
        content.kind === 'attribute' && content.attribute === 'alias' ? [[content.value, id] as const] : [],
      ),
    );
    const names = forms
      .map(([form]) => {
        const statement = aliases.get(form.written);
        return {
          name: form.written,
          statements: statement === undefined ? [] : [statement],
          passages: [...passagesOf(one, form.written)],
        };
      })
      .filter((name) => name.passages.length > 0 || name.statements.length > 0);
    const members = membersOf(one, who);
    const larger = partOf(one, who);
    const count = countOf(one);
    const helds = one.parties.map((party): Held => party.held);
    const standing = one.kind === 'place' ? 'other' : standingOf(one.id);
    const why = one.reasons.filter((reason) => reason.code !== 'same-name')[0] ?? one.reasons[0];
    return {
      id: one.id,
      kind: one.kind,
      name: one.name,
      names: names.length > 0 ? names : [{ name: one.name, statements: [], passages: [...anyPassage(one)] }],
      roles: [...rolesOf(one.id, attributes)],
      ...(count === undefined ? {} : { count }),
      ...(members.length === 0 ? {} : { members: [...members] }),
      ...(larger === undefined ? {} : { partOf: larger }),
      mentions: one.parties.reduce((sum, party) => sum + party.entity.mentions.length, 0),
      sources: [...new Set(helds.map((held) => held.source))].sort(),
      ...(why === undefined ? {} : { reason: why }),
      ...(standing === 'other' ? {} : { standing }),
      access: helds.reduce((access, held) => stricter(access, held.access), helds[0]?.access ?? 'restricted'),
    };
  });
};
