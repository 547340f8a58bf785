import { describe, expect, it } from 'vitest';
import { castOf } from '../../../test/support/cast.ts';

describe('whom words mean', () => {
  it('[R52] he is the person the text speaks of', () => {
    const { at } = castOf('Jonas Kesten arrived on Monday. He met his lawyer. Officials denied everything.');
    expect(at('He')).toBe(at('Jonas Kesten'));
    expect(at('his')).toBe(at('Jonas Kesten'));
  });

  it('[R52] she is not a man and he is not a woman', () => {
    const { at } = castOf('Peter Kesten called Maria Velimova. She did not answer. He called again.');
    expect(at('She')).toBe(at('Maria Velimova'));
    expect(at('He')).toBe(at('Peter Kesten'));
  });

  it('[R52] where two men could be meant, he is somebody of his own', () => {
    const { at } = castOf('Peter Kesten and Jonas Strand were arrested. He was beaten.');
    expect(at('He')?.named).toBe(false);
  });

  it('[R52] they are the group, and no single person', () => {
    const { at } = castOf('Jonas Kesten saw six officers. They beat him.');
    expect(at('They')).toBe(at('six officers'));
    expect(at('him')).toBe(at('Jonas Kesten'));
  });

  it('[R52] whoever went on speaking is the one who spoke before, not one spoken of', () => {
    const { at } = castOf('Police met Rudi Kesten on Friday, Jonas Strand said. He said that nobody was hurt.');
    expect(at('He')).toBe(at('Jonas Strand'));
  });

  it('[R52] she is no officer of unknown sex where nothing else speaks for it', () => {
    const { at } = castOf(
      'According to Ms Velim, soldiers fled. Asked whether a corporal had been killed, she said no.',
    );
    expect(at('she')).not.toBe(at('a corporal'));
  });

  it('[R53] whoever tries to stop him is not him', () => {
    const { at } = castOf('Rudi Kesten ran. When Jonas Strand tried to stop him, an officer fired.');
    expect(at('him')).not.toBe(at('Jonas Strand'));
  });

  it('[R53] whoever fires at another and hits him is not him', () => {
    const { at } = castOf('Jonas Strand fired at Rudi Kesten, hitting him in the chest.');
    expect(at('him')).not.toBe(at('Jonas Strand'));
  });

  it('[R54] the musician and the ministry are those that were called so before', () => {
    const { at } = castOf(
      'Jonas Kesten, a Danish violinist, sued the Ministry of Ports. The ministry said nothing. The musician left.',
    );
    expect(at('The ministry')).toBe(at('Ministry of Ports'));
    expect(at('The musician')).toBe(at('Jonas Kesten'));
  });

  it('[R54] another officer and two other officers are new', () => {
    const { at } = castOf('An officer beat Jonas Kesten. Another officer watched. Two other officers came.');
    expect(at('Another officer')).not.toBe(at('An officer'));
    expect(at('Two other officers')).not.toBe(at('An officer'));
  });

  it('[R55] I inside a quotation is the speaker, and he there is somebody else', () => {
    const { at } = castOf('“I was beaten,” said Jonas Kesten. “He knew it,” Peter Strand said.');
    expect(at('I')).toBe(at('Jonas Kesten'));
    expect(at('He')).not.toBe(at('Peter Strand'));
  });

  it('[R55] whoever is only spoken of in a quotation of several sentences does not speak it', () => {
    const { at } = castOf(
      'Marta Velim, a baker, lost her sister Dora. She told reporters about it.\n"We ran. I fell into the river and Dora fell beside me. She was already dead," she said.',
    );
    for (const word of ['I', 'me', 'she']) expect(at(word)).toBe(at('Marta Velim'));
    expect(at('She', 1)).not.toBe(at('Marta Velim'));
  });

  it('[R53] nobody is the one to whom she herself speaks', () => {
    const { at } = castOf('Dora Strand met Marta Velim. She told Dora Strand that it was over.');
    expect(at('She')).not.toBe(at('Dora Strand'));
  });

  it('[R52] a mine is no pronoun', () => {
    const { reading } = castOf(
      'Troops open fire at Karlian sapphire mine\n\nSoldiers blocked the road to the copper mine. "It is mine," said Jonas Kesten.',
    );
    expect(reading.mentions.filter((mention) => mention.words === 'mine')).toHaveLength(1);
  });

  it('[R56] who stands for the name before the age', () => {
    const { at } = castOf('Jonas Kesten, 55, who represents Rudi Strand, came home on Monday.');
    expect(at('who')).toBe(at('Jonas Kesten'));
  });

  it('[R56] who is the noun before it', () => {
    const { at } = castOf('He named ten officers who had beaten him.');
    expect(at('who')).toBe(at('ten officers'));
  });

  it('[R53] "he or she" is nobody named so far', () => {
    const { at } = castOf('Jonas Kesten said the source would not be named until he or she died.');
    expect(at('he')).not.toBe(at('Jonas Kesten'));
    expect(at('she')).not.toBe(at('Jonas Kesten'));
  });
});
