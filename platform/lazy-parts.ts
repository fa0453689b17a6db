/** How each part of an object is made, from what the object was given and from its other parts. */
export type PartMakers<TGiven extends object, TParts extends object> = {
  readonly [Name in keyof TParts]: (whole: TGiven & TParts) => TParts[Name];
};

/**
 * Makes objects whose parts are made when they are first asked for, each once: most requests ask for few of them.
 * The parts are no own properties: an object that is made so has to be passed on as it is, not spread into another.
 */
export function createLazyParts<TGiven extends object, TParts extends object>(
  makers: PartMakers<TGiven, TParts>,
): (given: TGiven) => TGiven & TParts {
  const prototype = {};
  for (const [name, make] of Object.entries(makers) as [string, (whole: object) => unknown][]) {
    Object.defineProperty(prototype, name, {
      get(this: object) {
        const value = make(this);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  return (given) => Object.assign(Object.create(prototype), given);
}
