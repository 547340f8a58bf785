import { describe, expect, it } from 'vitest';
import { castOf } from '../../../test/support/cast.ts';

describe('names', () => {
  it('[R40] small words join a body and its matter into one name', () => {
    const { named } = castOf('The State Committee for Fisheries and Trade fined the Harbour Workers Union of Oddmark.');
    expect(named()).toContain('State Committee for Fisheries and Trade: organization');
    expect(named()).toContain('Harbour Workers Union of Oddmark: organization');
  });

  it('[R40] hyphens, slashes, numbers and particles stay inside a name and possessive endings outside', () => {
    const names = castOf(
      'Zhan-Dilmar Otumbek, a teacher, met Ludwig van Hesselkamp in the city of Tor-Sandal. "We know," he told Channel 8 on Monday.',
    ).named();
    expect(names).toContain('Zhan-Dilmar Otumbek: person');
    expect(names).toContain('Ludwig van Hesselkamp: person');
    expect(names).toContain('Tor-Sandal: place');
    expect(names).toContain('Channel 8: organization');
    expect(castOf("Officers searched Otumbek's house in March.").named()).toEqual(['Otumbek: person']);
  });

  it('[R40] months, weekdays and common words that open a sentence are no names', () => {
    expect(
      castOf('Thousands marched on Sunday. Police waited. In May, August and March nothing happened.').named(),
    ).toEqual([]);
  });

  it('[R41] a headline gives only the names that the text below it has', () => {
    const { named } = castOf(
      'Painter Darja Velimova Freed After Three Weeks In Northern Jail\nDarja Velimova, a painter, was freed on Monday. Velimova thanked her lawyers.',
    );
    expect(named()).toEqual(['Darja Velimova: person']);
  });

  it('[R42] nationality and title stand before the name and are kept apart from it', () => {
    const { at } = castOf('Norwegian Deputy Interior Minister Stig Ravnsborg resigned on Friday.');
    const minister = at('Stig Ravnsborg');
    expect(minister?.kind).toBe('person');
    expect(minister?.nationalities).toEqual(['Norway']);
    expect(minister?.posts.map((post) => post.words)).toEqual(['Deputy Interior Minister']);
  });

  it('[R42] a country owns the body whose name follows its adjective', () => {
    const { at, reading } = castOf('In Norway, the Norwegian Ministry of Fisheries closed two ports.');
    const ministry = at('Ministry of Fisheries');
    expect(ministry?.nationalities).toEqual(['Norway']);
    expect(reading.entities[ministry?.partOf ?? -1]?.name).toBe('Norway');
  });

  it('[R43] a name that begins like a city is a person where it stands in a list of officers', () => {
    const { named } = castOf(
      'After a request from the capital, Ostar-Valdin, troops came. Two policemen, namely Ostarvaldin Kemirov and Bolat Sajenov, were put on trial.',
    );
    expect(named()).toEqual(['Ostar-Valdin: place', 'Ostarvaldin Kemirov: person', 'Bolat Sajenov: person']);
  });

  it('[R43] what calls things its own, stands after company or opens with Radio is a body', () => {
    const { named } = castOf(
      'Radio Sandal reported the strike. Brunstad Aluminium said that its guards had left. The company Vikdal Lim was fined.',
    );
    expect(named()).toEqual([
      'Radio Sandal: organization',
      'Brunstad Aluminium: organization',
      'Vikdal Lim: organization',
    ]);
  });

  it('[R43] what has an ambassador, a capital or a mine is a place', () => {
    const { at } = castOf(
      'The Ostvald ambassador left Karlia on Monday. The road to the Senderay mine was closed. Ostvald did not answer.',
    );
    expect(at('Ostvald')?.kind).toBe('place');
    expect(at('Ostvald', 1)).toBe(at('Ostvald'));
    expect(at('Senderay')?.kind).toBe('place');
  });

  it('[R43] two capitals that come again are one name at the head of a sentence too', () => {
    const { named } = castOf('Open Lantern is a rights group. On Monday, Open Lantern named six officers.');
    expect(named()).toEqual(['Open Lantern: organization']);
  });

  it('[R43] whoever is set between commas after a noun for people is a person, and a town outside which somebody is found is none', () => {
    const { at } = castOf(
      "Police arrested a baker, Milvio Otrado, and questioned him. He was found outside Pedro Otrado Blanco, the mayor's office said.",
    );
    expect(at('Milvio Otrado')?.kind).toBe('person');
    expect(at('Pedro Otrado Blanco')?.kind).toBe('place');
  });

  it('[R43] a capital that nothing else takes for a name is none', () => {
    expect(castOf('He kept a copy of the Guarantee in a drawer.').named()).toEqual([]);
  });

  it('[R44] a police department is a body and part of the city in its name', () => {
    const { at, reading } = castOf(
      'He lived in Brunholm for years. Ida Falk, head of the Brunholm Police Department, said nothing.',
    );
    const department = at('Brunholm Police Department');
    expect(department?.kind).toBe('organization');
    expect(reading.entities[department?.partOf ?? -1]?.name).toBe('Brunholm');
  });

  it('[R44] a region is another place than the city it is named after', () => {
    const { at } = castOf('She left Brunholm and travelled to the Brunholm region.');
    expect(at('Brunholm region')?.kind).toBe('place');
    expect(at('Brunholm region')).not.toBe(at('Brunholm'));
  });
});
