import { EntenteError } from '../model/entente-error.js';

/** A whole number argument within its range, or `EntenteError` BAD_USER_INPUT that names both. */
export function inRange(argument: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw new EntenteError('BAD_USER_INPUT', `${argument}: ${value} is out of range. Use ${min} to ${max}.`);
}
