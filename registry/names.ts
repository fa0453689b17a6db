/** The name under which operators sign. */
export const operatorName = 'operator';

/** The name under which the registry signs what it does by itself. */
export const registryName = 'registry';
