/** The part of a help that shows how `parsePattern` is written to. */
export const PATTERN_HELP = `
Pattern: steps with spaces between them, in quotes for the shell.
  MEMBER_OF            one relation of this type; MEMBER_OF|SIGNED of one of these; * of any
  MEMBER_OF>           walked from start to end; <MEMBER_OF against it; without an arrow either way
  [status=MEMBER]      whose qualifiers are these: [status=MEMBER|OBSERVER, office="Prime Minister"]
  (country)            each leads to an entity of this type; (country|organization) of one of these
  {1,3}                one to three of them; {2} two; {2,} two or more; {0,1} one or none
`;
