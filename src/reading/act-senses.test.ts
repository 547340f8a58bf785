import { describe, expect, it } from 'vitest';
import { actSenses } from './act-senses.ts';
import { ACT_SENSES } from './languages/en/act-senses.ts';

const sense = actSenses(ACT_SENSES);
const stem = (form: string, lemma = form) => sense(form, lemma).stem;
const kind = (form: string, lemma = form) => sense(form, lemma).kind;

describe('kinds of acts by their words', () => {
  it.each([
    ['arrested', 'arrests', 'arresting'],
    ['announced', 'announcement', 'Announces'],
    ['dismissed', 'dismissal', 'dismissing'],
    ['explosion', 'exploded', 'explodes'],
    ['investigation', 'investigating', 'investigated'],
    ['shot', 'shooting', 'shoots'],
    ['dying', 'death', 'dead'],
    ['tried', 'trial', 'trials'],
  ])('[R220] %s, %s and %s come from one verb', (...forms) => {
    expect(new Set(forms.map((form) => stem(form))).size).toBe(1);
  });

  it('[R220] words for one kind of act are of one kind, whatever their part of speech', () => {
    expect(new Set(['murdered', 'slaying', 'killings', 'death'].map((form) => kind(form))).size).toBe(1);
    expect(new Set(['detained', 'apprehension', 'arrest'].map((form) => kind(form))).size).toBe(1);
    expect(kind('acquitted')).not.toBe(kind('convicted'));
    expect(kind('arrested')).not.toBe(kind('released'));
  });

  it('[R220] a slip of the lemmatiser does not make another word', () => {
    expect(stem('scored', 'scor')).toBe(stem('scores', 'score'));
    expect(stem('died', 'die')).toBe(stem('dying', 'dy'));
    expect(stem('stabbed', 'stabb')).toBe(stem('stabbing', 'stabbing'));
  });

  it('[R220] vague words and words of speech are known as such', () => {
    expect(sense('took', 'take')).toMatchObject({ vague: true, spoken: false });
    expect(sense('announced', 'announce')).toMatchObject({ vague: false, spoken: true });
    expect(sense('stormed', 'storm')).toMatchObject({ vague: false, spoken: false });
  });
});
