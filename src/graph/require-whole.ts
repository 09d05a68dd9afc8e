import { EntenteError } from '../model/entente-error.js';

/** Throws `EntenteError` BAD_USER_INPUT if a value is not a whole number of at least `min`. */
export function requireWhole(name: string, value: number, min: number): void {
  if (Number.isSafeInteger(value) && value >= min) return;
  throw new EntenteError('BAD_USER_INPUT', `${name}: ${value} cannot be used. Give a whole number, ${min} or more.`);
}
