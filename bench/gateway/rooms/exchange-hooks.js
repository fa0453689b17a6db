/** @type {ReadonlyMap<string, string>} */
let exchanged = new Map();

/** Takes the modules to exchange: by URL, the URL of the other one. */
export async function initialize(pairs) {
  exchanged = new Map(pairs);
}

/** The `resolve` hook of Node's module customization: one module stands in for another, except for itself. */
export async function resolve(specifier, context, nextResolve) {
  const found = await nextResolve(specifier, context);
  const other = exchanged.get(found.url);
  return other === undefined || other === context.parentURL ? found : { ...found, url: other };
}
