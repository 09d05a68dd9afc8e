/** How far a path search goes before it gives up and says so. */
export interface PathLimits {
  /** At most so many paths in one answer; 1 or more. */
  readonly paths: number;
  /** At most so many relations are looked at in one search; 1 or more. */
  readonly relations: number;
  /** At most so many milliseconds pass until the answer, those included in which other searches have their turn. */
  readonly deadline: number;
}

export const PATH_LIMITS: PathLimits = { paths: 1_000, relations: 1_000_000, deadline: 2_000 };
