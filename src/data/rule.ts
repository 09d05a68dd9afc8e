import type { Cell } from './cell.js';
import type { Draft } from './draft.js';
import type { Level, Place, RuleId } from './issue.js';

/** One way in which a rule is broken. */
export interface Finding {
  readonly place: Place;
  /** What is wrong. */
  readonly message: string;
  /** The way out. */
  readonly help: string;
}

/** What a dataset must or should be. */
export interface Rule {
  /** Frozen: never given to another rule. */
  readonly id: RuleId;
  readonly level: Level;
  /** One sentence that says what must or should be so. */
  readonly text: string;
  /** Every way in which a dataset breaks the rule, in time linear in its size. */
  readonly check: (draft: Draft) => Iterable<Finding>;
}

/** A finding at the place of a value. */
export const at = ({ place }: Cell, message: string, help: string): Finding => ({ place, message, help });

/** A finding at the place of a value's key. */
export const atKey = ({ keyPlace: place }: Cell, message: string, help: string): Finding => ({ place, message, help });
