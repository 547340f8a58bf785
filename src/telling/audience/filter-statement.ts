import type { Content, Reason, StatementRecord, When } from '../../model/index.ts';
import type { Visible } from './visible.ts';

/** A reason, unless one of its arguments names or repeats what is hidden. */
export const filterReason = (reason: Reason | undefined, visible: Visible): Reason | undefined => {
  if (reason === undefined) return undefined;
  const leaks = Object.values(reason.args).some((value) => typeof value === 'string' && visible.repeatsHidden(value));
  return leaks ? undefined : reason;
};

/** A date without what was inferred from hidden records: the inference goes with its reason, what is stated stays. */
export const filterWhen = (when: When, visible: Visible): When => {
  if (when.reason === undefined || filterReason(when.reason, visible) !== undefined) return when;
  const { inferred: _inferred, reason: _reason, ...stated } = when;
  return stated;
};

const seen = <K extends string>(key: K, id: string | undefined, ids: ReadonlySet<string>): { [P in K]?: string } =>
  (id !== undefined && ids.has(id) ? { [key]: id } : {}) as { [P in K]?: string };

const dated = (when: When | undefined, visible: Visible): { when?: When } =>
  when === undefined ? {} : { when: filterWhen(when, visible) };

const filterContent = (content: Content, visible: Visible): Content => {
  const { identities, statements } = visible;
  const known = (id: string): boolean => identities.has(id) || statements.has(id);
  switch (content.kind) {
    case 'act': {
      const { when, where, participants, ...rest } = content;
      return {
        ...rest,
        participants: participants.map(({ identity, ...one }) => ({
          ...one,
          ...seen('identity', identity, identities),
        })),
        ...dated(when, visible),
        ...(where === undefined
          ? {}
          : { where: where.map(({ identity, ...one }) => ({ ...one, ...seen('identity', identity, identities) })) }),
      };
    }
    case 'figure': {
      const { when, partOf, ...rest } = content;
      return { ...rest, ...dated(when, visible), ...seen('partOf', partOf, statements) };
    }
    case 'attribute': {
      const { identity, other, when, ...rest } = content;
      return {
        ...rest,
        ...seen('identity', identity, identities),
        ...seen('other', other, identities),
        ...dated(when, visible),
      };
    }
    case 'finding': {
      const { by, about, when, ...rest } = content;
      return { ...rest, ...seen('by', by, identities), about: about.filter(known), ...dated(when, visible) };
    }
    case 'stance': {
      const { holder, about, ...rest } = content;
      return { ...rest, ...seen('holder', holder, identities), about: about.filter(known) };
    }
    case 'evidence': {
      const { holder, ...rest } = content;
      return { ...rest, ...seen('holder', holder, identities) };
    }
    case 'request': {
      const { from, to, when, ...rest } = content;
      return {
        ...rest,
        ...seen('from', from, identities),
        ...seen('to', to, identities),
        ...dated(when, visible),
      };
    }
  }
};

/** A statement that is shown, without references to hidden identities; its words stay, since its source may be read. */
export const filterStatement = (statement: StatementRecord, visible: Visible): StatementRecord => {
  const { voice, content, said, circumstancesReason, reviewReason, ...rest } = statement;
  const why = filterReason(circumstancesReason, visible);
  const reviewed = filterReason(reviewReason, visible);
  // Coerced, but by what this audience may not read: it is not told as a fact, and it is not said why.
  const untold = circumstancesReason !== undefined && why === undefined;
  return {
    ...rest,
    ...(untold ? { circumstances: 'unknown', strength: 'weak' } : {}),
    ...(why === undefined ? {} : { circumstancesReason: why }),
    ...(reviewed === undefined ? {} : { reviewReason: reviewed }),
    voice: voice.map(({ identity, told, ...link }) => ({
      ...link,
      ...seen('identity', identity, visible.identities),
      ...seen('told', told, visible.identities),
    })),
    content: filterContent(content, visible),
    ...(said === undefined ? {} : { said: filterWhen(said, visible) }),
  };
};
