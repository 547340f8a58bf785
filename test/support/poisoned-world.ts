/**
 * A world without clock, chance or locale, for the tests of pure rooms. The compiler keeps disk and network out of
 * them, but not these: they are part of the language, and each makes two machines disagree about the same case.
 * Set before a test file is loaded and kept, so that a call while a module loads is caught too.
 * Fixed dates (`new Date(0)`) and everything vitest kept for itself at its start still work.
 */
// fast-check would take its seed from the clock and from chance
import './fixed-seed.ts';

/** Thrown by whatever a pure room must not ask. */
class PoisonedWorld extends Error {
  constructor(what: string) {
    super(`${what} was asked in a pure room. Take the value as an argument; order strings with by() from model.`);
    this.name = 'PoisonedWorld';
  }
}

/** A function that can be called and constructed, and refuses both. */
const refuse = (what: string) =>
  function refused(): never {
    throw new PoisonedWorld(what);
  };

const poison = (owner: object, name: string, label: string): void => {
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: refuse(label) });
};

const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct(target, args: [], newTarget) {
    if (args.length === 0) throw new PoisonedWorld('new Date()');
    return Reflect.construct(target, args, newTarget);
  },
  apply: refuse('Date()'),
});
poison(RealDate, 'now', 'Date.now');
poison(Math, 'random', 'Math.random');
poison(String.prototype, 'localeCompare', 'localeCompare');
poison(String.prototype, 'toLocaleLowerCase', 'toLocaleLowerCase');
poison(String.prototype, 'toLocaleUpperCase', 'toLocaleUpperCase');
for (const [kind, prototype] of Object.entries({ Number, BigInt, Array, Object, Date: RealDate }))
  poison(prototype.prototype, 'toLocaleString', `${kind}.prototype.toLocaleString`);
poison(RealDate.prototype, 'toLocaleDateString', 'toLocaleDateString');
poison(RealDate.prototype, 'toLocaleTimeString', 'toLocaleTimeString');
poison(RealDate.prototype, 'getTimezoneOffset', 'getTimezoneOffset');
for (const name of Object.getOwnPropertyNames(Intl)) poison(Intl, name, `Intl.${name}`);
