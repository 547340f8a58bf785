import { childrenOf, type Draft, hang, isUnder, NOMINAL, nominalHead, type Repair } from './draft-tree.ts';

/** "At least 40 people died": where a noun was made the root and its verb hung below it, the verb is the root. */
export const verblessRoots: Repair = (tokens) => {
  const root = tokens.findIndex((token) => token.head < 0);
  const noun = tokens[root];
  if (!noun || !NOMINAL.has(noun.upos)) return;
  const children = childrenOf(tokens, root);
  if (children.some((child) => /^(cop|nsubj)/.test(tokens[child]?.deprel ?? ''))) return;
  const verb = tokens.findIndex((token, child) => {
    if (token.upos !== 'VERB' || child < root || !isUnder(tokens, child, root)) return false;
    if (!/^(parataxis|acl|acl:relcl|advcl|dep|appos|list|conj|ccomp)$/.test(token.deprel)) return false;
    const own = childrenOf(tokens, child);
    const below = own.map((word) => tokens[word]?.deprel ?? '');
    const auxiliary = own.find((word) => tokens[word]?.deprel.startsWith('aux'));
    const finite = token.feats.includes('VerbForm=Fin') || auxiliary !== undefined;
    // "A fourth defendant, Private Bell, was acquitted": deeper down only behind a comma
    const near = token.head === root || (auxiliary !== undefined && tokens[auxiliary - 1]?.form === ',');
    return near && finite && !below.some((deprel) => /^(nsubj|csubj|mark|cc)/.test(deprel));
  });
  const main = tokens[verb];
  if (!main) return;
  const passive = childrenOf(tokens, verb).some((child) => tokens[child]?.deprel === 'aux:pass');
  main.head = -1;
  main.deprel = 'root';
  noun.head = verb;
  noun.deprel = passive ? 'nsubj:pass' : 'nsubj';
  for (const child of children) {
    const token = tokens[child];
    if (token && child > verb && /^(punct|obl|advmod|advcl|conj|parataxis)/.test(token.deprel)) token.head = verb;
  }
};

/** "told reporters on 3 May that she was arrested": the clause belongs to the verb of speech, not to the day. */
export const thatClauses: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    const above = tokens[token.head];
    if (
      !above ||
      !(NOMINAL.has(above.upos) || above.upos === 'ADV' || above.upos === 'ADJ') ||
      !/^(ccomp|acl|advcl|parataxis|dep|acl:relcl)$/.test(token.deprel)
    )
      return;
    const mark = childrenOf(tokens, index).find(
      (child) => tokens[child]?.lemma.toLowerCase() === 'that' && tokens[child]?.deprel === 'mark',
    );
    if (mark === undefined || speech.nouns.has(above.lemma.toLowerCase()) || mark <= token.head) return;
    for (let verb = mark - 1; verb >= 0 && mark - verb < 14; verb--) {
      const candidate = tokens[verb];
      if (candidate?.upos !== 'VERB') continue;
      const entry = speech.verbs.get(candidate.lemma.toLowerCase());
      const taken = childrenOf(tokens, verb).some((child) => tokens[child]?.deprel === 'ccomp');
      if (entry && !taken && !isUnder(tokens, verb, index)) hang(tokens, index, verb, 'ccomp');
      return;
    }
  });
};

/** "speculation she was forced": a clause that follows a word of claiming is what is claimed. */
export const claimedClauses: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    const above = tokens[token.head];
    const relative =
      token.deprel === 'acl:relcl' && above?.upos === 'NOUN' && speech.nouns.has(above.lemma.toLowerCase());
    const pronoun =
      relative &&
      tokens.some(
        (word, place) =>
          /PronType=Rel/.test(word.feats) && word.form.toLowerCase() !== 'that' && isUnder(tokens, place, index),
      );
    if (relative && !pronoun && token.head === tokens.findIndex((_, place) => isUnder(tokens, place, index)) - 1)
      token.deprel = 'acl';
    if (!/^(ccomp|parataxis|advcl|dep|conj|acl)$/.test(token.deprel) || token.head < 0) return;
    if (!childrenOf(tokens, index).some((child) => /^nsubj/.test(tokens[child]?.deprel ?? ''))) return;
    const first = tokens.findIndex((_, place) => isUnder(tokens, place, index));
    const noun = tokens[first - 1];
    if (noun?.upos !== 'NOUN' || !speech.nouns.has(noun.lemma.toLowerCase()) || first - 1 === token.head) return;
    hang(tokens, index, first - 1, 'acl');
  });
};

/** "the head of the council, Ann Bell, told reporters": a word of speech takes the person right before it as its subject. */
export const lostSubjects: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    if (
      token.upos !== 'VERB' ||
      !/^(root|ccomp|parataxis)$/.test(token.deprel) ||
      !token.feats.includes('VerbForm=Fin')
    )
      return;
    if (!speech.verbs.has(token.lemma.toLowerCase())) return;
    if (childrenOf(tokens, index).some((child) => /^([nc]subj|aux:pass)/.test(tokens[child]?.deprel ?? ''))) return;
    const before = tokens[index - 1]?.form === ',' ? index - 2 : index - 1;
    const last = tokens[before];
    if (!last || !/^(PROPN|NOUN)$/.test(last.upos)) return;
    const head = last.deprel === 'flat' || last.deprel === 'compound' ? last.head : before;
    const named = tokens[head]?.name.endsWith('PER') || last.name.endsWith('PER');
    // "in Kazakh – the Office announced": a preposition does not reach over a dash
    const marker = childrenOf(tokens, head).find((child) => tokens[child]?.deprel === 'case' && child < head);
    const dash =
      marker === undefined
        ? -1
        : tokens.findIndex((word, place) => place > marker && place < head && /^[–—]$/.test(word.form));
    if (!named && dash < 0) return;
    if (dash > 0 && marker !== undefined)
      Object.assign(tokens[marker] as Draft, { head: tokens[index]?.head ?? index, deprel: 'dep' });
    if (head >= 0 && head < index) hang(tokens, head, index, 'nsubj');
  });
};

/** "a video in which she said": a relative clause tells of the noun before its pronoun, never of a verb. */
export const relativeClauses: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.deprel !== 'acl:relcl' || tokens[token.head]?.upos !== 'VERB') return;
    const pronoun = tokens.findIndex(
      (word, place) => place < index && word.feats.includes('PronType=Rel') && isUnder(tokens, place, index),
    );
    if (pronoun < 1) return;
    const before = tokens[pronoun - 1]?.upos === 'ADP' ? pronoun - 2 : pronoun - 1;
    for (let place = before; place >= 0 && before - place < 3; place--) {
      const noun = tokens[place];
      if (noun?.upos === 'PUNCT') continue;
      if (noun && NOMINAL.has(noun.upos) && !isUnder(tokens, place, index))
        hang(tokens, index, nominalHead(tokens, place), 'acl:relcl');
      return;
    }
  });
};

/** "the two youths charged with murder": a bare participle right behind a noun tells of that noun. */
export const reducedRelatives: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || !/Tense=Past|Voice=Pass/.test(token.feats) || token.head === index - 1) return;
    const children = childrenOf(tokens, index);
    // verbs are joined by "and" or a comma; without either they are not joined
    const unjoined = token.deprel === 'conj' && !children.some((child) => child < index);
    const participle =
      /VerbForm=Part/.test(token.feats) && /^(advcl|xcomp|ccomp|dep|parataxis|acl)$/.test(token.deprel);
    if (!unjoined && !participle) return;
    if (children.some((child) => /^(aux|nsubj|mark|obj|cop)/.test(tokens[child]?.deprel ?? ''))) return;
    const before = tokens[index - 1];
    if (!before || !/^(NOUN|PROPN)$/.test(before.upos) || isUnder(tokens, index - 1, index)) return;
    hang(tokens, index, nominalHead(tokens, index - 1), 'acl');
  });
};

/** "was shot at the protest and died": a verb is joined to the verb above, never to a noun. */
export const verbConjuncts: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || token.deprel !== 'conj' || !/Tense=Past|VerbForm=Fin/.test(token.feats)) return;
    const children = childrenOf(tokens, index).map((child) => tokens[child]?.deprel ?? '');
    if (
      tokens[token.head]?.upos !== 'NOUN' ||
      children.some((deprel) => /^(nsubj|mark)/.test(deprel)) ||
      !children.includes('cc')
    )
      return;
    let above = token.head;
    while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
    if (above >= 0 && above < index) hang(tokens, index, above, 'conj');
  });
};

/** "were killed and dozens wounded": the second clause has a subject and a participle, and shares its auxiliary. */
export const ellipticClauses: Repair = (tokens) => {
  tokens.forEach((noun, index) => {
    if (noun.upos !== 'NOUN' || noun.deprel !== 'conj' || tokens[noun.head]?.upos !== 'VERB') return;
    const participle = index + 1;
    const verb = tokens[participle];
    if (verb?.upos !== 'VERB' || verb.head !== index || !/Tense=Past|Voice=Pass/.test(verb.feats)) return;
    const first = noun.head;
    Object.assign(verb, { head: first, deprel: 'conj' });
    Object.assign(noun, { head: participle, deprel: 'nsubj:pass' });
    for (const child of childrenOf(tokens, index))
      if (tokens[child]?.deprel === 'cc') (tokens[child] as Draft).head = participle;
  });
};

/** "said soldiers burned their homes": what is said is the clause, and the noun its subject. */
export const saidClauses: Repair = (tokens, { speech }) => {
  tokens.forEach((noun, index) => {
    const said = tokens[noun.head];
    if (noun.deprel !== 'obj' || !NOMINAL.has(noun.upos) || said?.upos !== 'VERB') return;
    const word = said.lemma.toLowerCase();
    if (!speech.verbs.has(word) || speech.hearers.has(word)) return;
    const verb = childrenOf(tokens, index).find(
      (child) => child > index && tokens[child]?.upos === 'VERB' && tokens[child]?.deprel === 'acl',
    );
    if (verb === undefined) return;
    const below = childrenOf(tokens, verb).map((child) => tokens[child]?.deprel ?? '');
    if (!below.includes('obj') || below.some((deprel) => /^(mark|nsubj|aux:pass)/.test(deprel))) return;
    Object.assign(tokens[verb] as Draft, {
      head: noun.head,
      deprel: 'ccomp',
      feats: 'Mood=Ind|Tense=Past|VerbForm=Fin',
    });
    Object.assign(noun, { head: verb, deprel: 'nsubj' });
  });
};

/** "said that they were armed and had fired first": with an auxiliary and no subject the second verb is said too. */
export const saidConjuncts: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    const above = tokens[token.head];
    if (token.deprel !== 'conj' || above?.upos !== 'VERB' || !speech.verbs.has(above.lemma.toLowerCase())) return;
    const children = childrenOf(tokens, index).map((child) => tokens[child]?.deprel ?? '');
    if (!children.some((deprel) => deprel.startsWith('aux')) || children.some((deprel) => /^nsubj/.test(deprel)))
      return;
    const said = childrenOf(tokens, token.head).find(
      (child) => tokens[child]?.deprel === 'ccomp' && child > token.head && child < index,
    );
    if (said === undefined) return;
    if (childrenOf(tokens, said).some((child) => tokens[child]?.form.toLowerCase() === 'that'))
      hang(tokens, index, said, 'conj');
  });
};

/** "The charges against him were dropped": what a preposition brings is no subject; the noun before it is. */
export const prepositionalSubjects: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    const verb = token.head;
    if (!/^nsubj/.test(token.deprel) || tokens[verb]?.upos !== 'VERB' || verb < index) return;
    const marker = childrenOf(tokens, index).find(
      (child) => tokens[child]?.deprel === 'case' && tokens[child]?.upos === 'ADP' && child < index,
    );
    const before = marker === undefined ? -1 : marker - 1;
    const noun = tokens[before];
    if (
      !noun ||
      !/^(NOUN|PROPN)$/.test(noun.upos) ||
      tokens[verb]?.head !== before ||
      !/^acl/.test(tokens[verb]?.deprel ?? '')
    )
      return;
    Object.assign(tokens[verb] as Draft, { head: noun.head, deprel: noun.deprel });
    Object.assign(noun, { head: verb, deprel: token.deprel });
    Object.assign(token, { head: before, deprel: 'nmod' });
  });
};

/**
 * "was dragged off by four men, kicked and pushed into a van": a participle behind a comma or "and", hung on a noun that
 * a preposition brought, goes on with the verb before; the noun is who did it, not whom it was done to.
 */
export const seriesVerbs: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    const noun = tokens[token.head];
    if (token.upos !== 'VERB' || !noun || !/Tense=Past|Voice=Pass/.test(token.feats)) return;
    // "had hung him, given him shocks and left": with an object of its own it goes on, though it looks like an aside
    const kin = childrenOf(tokens, index).map((child) => tokens[child]?.deprel ?? '');
    const goesOn =
      token.deprel === 'advcl' && noun.upos === 'VERB' && token.head < index && tokens[index - 1]?.form === ',';
    if (goesOn && kin.includes('obj') && !kin.some((deprel) => /^(aux|nsubj|mark)/.test(deprel))) token.deprel = 'conj';
    if (token.deprel !== 'acl') return;
    const before = tokens[index - 1];
    if (before?.form !== ',' && before?.upos !== 'CCONJ') return;
    const own = childrenOf(tokens, index).map((child) => tokens[child]?.deprel ?? '');
    const brought = childrenOf(tokens, token.head).some((child) => tokens[child]?.deprel === 'case');
    if (!brought || own.some((deprel) => /^(aux|nsubj|mark)/.test(deprel))) return;
    let above = token.head;
    while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
    if (above >= 0 && above < index) hang(tokens, index, above, 'conj');
  });
};

/** "killing 17 people and wounding dozens": a second participle with its own object is a second verb. */
export const secondParticiples: Repair = (tokens) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || token.deprel !== 'amod' || tokens[index - 1]?.upos !== 'CCONJ') return;
    const noun = tokens[token.head];
    const first = noun?.deprel === 'conj' ? tokens[noun.head] : undefined;
    if (!noun || !first || first.deprel !== 'obj' || tokens[first.head]?.upos !== 'VERB') return;
    const verb = first.head;
    Object.assign(noun, { head: index, deprel: 'obj' });
    Object.assign(token, { head: verb, deprel: 'conj' });
  });
};

/** "…, residents and a doctor said.": everybody between the last comma and the last word speaks for what stands before. */
export const trailingSpeech: Repair = (tokens, { speech }) => {
  const last = tokens.findLastIndex((token) => token.upos !== 'PUNCT');
  const said = tokens[last];
  if (said?.upos !== 'VERB' || !speech.verbs.has(said.lemma.toLowerCase())) return;
  const comma = tokens.findLastIndex((token, place) => place < last && token.form === ',');
  const speakers = tokens.flatMap((token, place) =>
    place > comma && place < last && /^(NOUN|PROPN|PRON)$/.test(token.upos) ? [place] : [],
  );
  const inside = (place: number) => place > comma && place <= last;
  if (comma < 2 || last - comma > 11 || speakers.length === 0) return;
  if (tokens.some((token, place) => place > comma && place < last && /^(VERB|AUX|ADP|SCONJ)$/.test(token.upos))) return;
  const heads = speakers.filter((place) => !inside(tokens[place]?.head ?? -1) || tokens[place]?.head === last);
  const [first, ...others] = heads;
  const root = tokens.findIndex((token) => token.head < 0);
  if (first === undefined || (inside(root) && root !== last)) return;
  if (root !== last) Object.assign(said, { head: root, deprel: 'parataxis' });
  Object.assign(tokens[first] as Draft, { head: last, deprel: 'nsubj' });
  for (const other of others) Object.assign(tokens[other] as Draft, { head: first, deprel: 'conj' });
  for (const joint of childrenOf(tokens, last)) {
    if (tokens[joint]?.deprel === 'cc') (tokens[joint] as Draft).head = others.find((other) => other > joint) ?? first;
  }
  tokens.forEach((token, place) => {
    if (place <= comma && inside(token.head) && (token.head !== last || root !== last))
      Object.assign(token, { head: root === last ? last : root, deprel: 'dep' });
  });
};

/** "told the judges that he had waited": with a subject of its own the clause is what was told, and "that" opens it. */
export const toldThat: Repair = (tokens, { speech }) => {
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || !/^acl/.test(token.deprel)) return;
    const hearer = tokens[token.head];
    const teller = hearer && /^(obj|iobj)$/.test(hearer.deprel) ? tokens[hearer.head] : undefined;
    if (!hearer || !teller || !speech.hearers.has(teller.lemma.toLowerCase())) return;
    const children = childrenOf(tokens, index);
    const that = children.find((child) => tokens[child]?.form.toLowerCase() === 'that' && child < index);
    const subject = children.find((child) => /^nsubj/.test(tokens[child]?.deprel ?? '') && child !== that);
    if (that === undefined || subject === undefined) return;
    Object.assign(tokens[that] as Draft, { upos: 'SCONJ', deprel: 'mark', feats: '' });
    hang(tokens, index, hearer.head, 'ccomp');
  });
};

/** "General Bell, who commands the region, told the radio that …": a word of telling with a hearer and a "that" is the verb. */
export const toldAsModifier: Repair = (tokens, { speech }) => {
  tokens.forEach((told, index) => {
    if (told.upos !== 'VERB' || told.deprel !== 'amod' || !speech.hearers.has(told.lemma.toLowerCase())) return;
    const hearer = told.head;
    const root = tokens.findIndex((token) => token.head < 0);
    const clause = childrenOf(tokens, index).find((child) => tokens[child]?.deprel === 'ccomp');
    const subject = childrenOf(tokens, root).find(
      (child) => /^nsubj/.test(tokens[child]?.deprel ?? '') && child < index,
    );
    if (clause === undefined || subject === undefined || root < index || hearer < index) return;
    Object.assign(told, { head: -1, deprel: 'root' });
    Object.assign(tokens[subject] as Draft, { head: index, deprel: 'nsubj' });
    Object.assign(tokens[hearer] as Draft, { head: index, deprel: 'iobj' });
    Object.assign(tokens[root] as Draft, { head: clause, deprel: 'conj' });
  });
};

/** "found six guards guilty": a clause without a verb is what somebody was found to be, and its subject the object. */
export const smallClauses: Repair = (tokens, { verdicts }) => {
  tokens.forEach((token, index) => {
    const verdict = verdicts.has(token.form.toLowerCase());
    const verb = tokens[token.head];
    if (verb?.upos !== 'VERB' || token.head > index) return;
    if (!(token.deprel === 'ccomp' || (verdict && /^(obj|xcomp)$/.test(token.deprel)))) return;
    if (!/^(NOUN|ADJ)$/.test(token.upos)) return;
    if (verdict) token.upos = 'ADJ';
    const children = childrenOf(tokens, index);
    if (children.some((child) => /^(cop|aux|mark)/.test(tokens[child]?.deprel ?? ''))) return;
    const subject = children.find(
      (child) =>
        child > token.head &&
        child < index &&
        (tokens[child]?.deprel === 'nsubj' ||
          (verdict && child === index - 1 && NOMINAL.has(tokens[child]?.upos ?? ''))),
    );
    if (subject === undefined) return;
    Object.assign(tokens[subject] as Draft, { head: token.head, deprel: 'obj' });
    token.deprel = 'xcomp';
    // what the parser hung on the word of judgement, left of its subject, narrows the subject
    for (const child of children) if (child < subject && child > token.head) (tokens[child] as Draft).head = subject;
  });
};
