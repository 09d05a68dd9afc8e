/** What the endpoint answers to the requests of this folder: page and server are of one version. */

export interface EntityAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface TimeAnswer {
  readonly kind: 'VALID' | 'OBSERVED';
  /** EDTF. */
  readonly text: string;
  readonly mayStart: string | null;
  readonly mayLast: string | null;
}

/** What is drawn of a relation. */
export interface RelationAnswer {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly inverseLabel: string;
  readonly symmetric: boolean;
  readonly summary: string;
  readonly modality: string;
  readonly derivation: string;
  readonly rank: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly qualifiers: readonly QualifierAnswer[];
  readonly time: TimeAnswer;
}

export interface QualifierAnswer {
  readonly name: string;
  readonly value: string;
  readonly entity: { readonly name: string } | null;
}

export interface PathAnswer {
  readonly length: number;
  readonly narrative: { readonly text: string };
  readonly common: { readonly from: string | null; readonly to: string | null } | null;
  readonly entities: readonly EntityAnswer[];
  readonly steps: readonly { readonly relation: { readonly id: string }; readonly parallel: readonly { readonly id: string }[] }[];
}

export interface PathsAnswer {
  readonly complete: boolean;
  readonly truncatedBy: 'RELATIONS' | 'PATHS' | 'LENGTH' | 'DEADLINE' | null;
  readonly depthReached: number;
  readonly nodes: readonly PathAnswer[];
}

export interface TiesAnswer {
  readonly from: EntityAnswer | null;
  readonly to: EntityAnswer | null;
  readonly paths: PathsAnswer;
}

export interface RelationsAnswer {
  readonly nodes: readonly (RelationAnswer | { readonly id?: undefined } | null)[];
}

/** Of the relations asked about, those that hold; null for the others. */
export interface SeenAnswer {
  readonly certain: readonly ({ readonly id: string } | null)[];
  readonly possible?: readonly ({ readonly id: string } | null)[];
}

export interface AroundAnswer {
  readonly neighborhood: {
    readonly center: EntityAnswer;
    readonly entities: readonly { readonly entity: EntityAnswer; readonly distance: number }[];
    readonly relations: readonly { readonly id: string }[];
    readonly complete: boolean;
  } | null;
}

export interface EvidenceAnswer {
  readonly citation: string;
  readonly excerpt: string | null;
  readonly excerptStatus: 'VERIFIED' | 'MISMATCH' | 'UNAVAILABLE';
  readonly locator: { readonly text: string };
  readonly attributedTo: readonly { readonly id: string; readonly name: string }[];
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly published: string;
    readonly language: string;
    readonly publisher: { readonly name: string } | null;
    readonly publishedInference: { readonly note: string } | null;
  };
}

/** A relation with all that the evidence panel shows. */
export interface FullRelation extends Omit<RelationAnswer, 'from' | 'to' | 'time'> {
  readonly from: EntityAnswer;
  readonly to: EntityAnswer;
  readonly attributedTo: readonly { readonly id: string; readonly name: string }[];
  readonly knownSince: string | null;
  readonly inference: { readonly note: string } | null;
  readonly time: TimeAnswer & {
    readonly certainFrom: string | null;
    readonly certainUntil: string | null;
    readonly open: boolean;
    readonly derivation: string;
    readonly inference: { readonly note: string } | null;
  };
  readonly evidence: readonly EvidenceAnswer[];
}

export interface RelationDetailAnswer {
  readonly node: FullRelation | { readonly id?: undefined } | null;
}

export interface EntityDetailAnswer {
  readonly node: (EntityAnswer & {
    readonly aliases: readonly string[];
    readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
    readonly relations: { readonly totalCount: number };
  }) | null;
}

export interface HitsAnswer {
  readonly edges: readonly { readonly match: 'EXACT' | 'PREFIX' | 'FUZZY'; readonly matched: string; readonly node: EntityAnswer }[];
}

export interface ChangesAnswer {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly kind: string; readonly date: string; readonly relation: { readonly id: string; readonly summary: string } }[];
  } | null;
}

interface CountedEntity extends EntityAnswer {
  readonly relations: { readonly totalCount: number };
}

export interface WelcomeAnswer {
  readonly dataset: {
    readonly name: string;
    readonly license: string;
    readonly description: string;
    readonly entityCount: number;
    readonly relationCount: number;
    readonly sources: readonly { readonly id: string; readonly name: string; readonly published: string }[];
  };
  readonly countries: { readonly nodes: readonly CountedEntity[] };
  readonly organizations: { readonly nodes: readonly CountedEntity[] };
  readonly leaders: { readonly nodes: readonly CountedEntity[] };
}
