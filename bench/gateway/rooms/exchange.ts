import { register } from 'node:module';

/**
 * Lets a module of this folder stand in for one of the platform, in this process.
 * @param platformFile its path in `platform/`.
 */
export function exchange(platformFile: string, ownFile: string): void {
  const pair = [
    new URL(`../../../platform/${platformFile}`, import.meta.url).href,
    new URL(`./${ownFile}`, import.meta.url).href,
  ];
  register('./exchange-hooks.js', import.meta.url, { data: [pair] });
}
