import type { ExplorerState } from '../state/explorer-state.js';
import type { AroundAnswer, TiesAnswer } from './answers.js';
import type { AnswerStore, Remote } from './answer-store.js';
import type { EndpointError } from './endpoint-error.js';
import { type Ask, type Held, askHeld } from './held-relations.js';
import { type Picture, assemblePicture } from './picture.js';
import { type Request, aroundRequest, tiesRequest } from './requests.js';

/** What there is to show for a state: a picture, perhaps still the one before, and what is wrong with it. */
export interface PictureView {
  readonly picture: Picture | undefined;
  /** A part is still on its way; what is shown may be of the question before. */
  readonly loading: boolean;
  readonly error: EndpointError | undefined;
  /** The link names an entity that the dataset does not have. */
  readonly unknown: string | undefined;
}

/** Reads the picture for a state out of the answers, and keeps the last whole one for as long as the next is on its way. */
export class PictureSource {
  readonly #answers: AnswerStore;
  readonly #ask: <Answer>(request: Request<Answer>) => Promise<Answer>;
  #last: { readonly key: string; readonly picture: Picture } | undefined;

  constructor(answers: AnswerStore, ask: <Answer>(request: Request<Answer>) => Promise<Answer>) {
    this.#answers = answers;
    this.#ask = ask;
  }

  read(state: ExplorerState): PictureView {
    const { from, to } = state;
    if (from === undefined) return { picture: undefined, loading: false, error: undefined, unknown: undefined };
    const question = `${from} ${to ?? ''}`;

    const ties: Remote<TiesAnswer | undefined> = to === undefined ? READY_WITHOUT : this.readRequest(tiesRequest(state, from, to));
    const centers = [...(to === undefined ? [from] : []), ...state.expanded];
    const around = centers.map((id) => [id, this.readRequest(aroundRequest(state, id))] as const);
    const remotes: readonly Remote<unknown>[] = [ties, ...around.map(([, remote]) => remote)];

    const unknown = unknownEntity(state, ties, around);
    if (unknown !== undefined) return { picture: undefined, loading: false, error: undefined, unknown };
    const failure = remotes.find((remote) => remote.status === 'failed');
    const kept = this.#last?.key === question ? this.#last.picture : undefined;
    if (failure !== undefined) return { picture: kept, loading: false, error: failure.error, unknown: undefined };
    if (ties.status !== 'ready' || around.some(([, remote]) => remote.status === 'loading')) return { picture: kept, loading: true, error: undefined, unknown: undefined };

    const parts = {
      ties: ties.answer,
      around: around.flatMap(([id, remote]): readonly (readonly [string, AroundAnswer])[] => (remote.status === 'ready' ? [[id, remote.answer]] : [])),
    };
    const entities = [...assemblePicture(state, parts, undefined, undefined).entities.keys()].toSorted();
    const held = this.#readHeld(state, entities, state.day);
    const before = this.#readHeld(state, entities, state.since);
    if (held.status === 'failed') return { picture: kept, loading: false, error: held.error, unknown: undefined };
    if (held.status === 'loading') return { picture: kept, loading: true, error: undefined, unknown: undefined };
    const picture = assemblePicture(state, parts, held.answer, before.status === 'ready' ? before.answer : undefined);
    this.#last = { key: question, picture };
    return { picture, loading: before.status === 'loading', error: undefined, unknown: undefined };
  }

  /** What is known of the answer to any question. */
  readRequest<Answer>(request: Request<Answer>): Remote<Answer> {
    return this.#answers.read(JSON.stringify([request.query, request.variables]), () => this.#ask(request));
  }

  #readHeld(state: ExplorerState, entities: readonly string[], day: string | undefined): Remote<Held | undefined> {
    if (day === undefined) return READY_WITHOUT;
    const ask: Ask = (request) => this.#ask(request);
    return this.#answers.read(JSON.stringify(['held', day, state.knownAt, state.plans, state.possible, entities]), () => askHeld(ask, state, entities, day));
  }
}

const READY_WITHOUT = { status: 'ready', answer: undefined } as const;

function unknownEntity(
  { from, to }: ExplorerState,
  ties: Remote<TiesAnswer | undefined>,
  around: readonly (readonly [string, Remote<AroundAnswer>])[],
): string | undefined {
  for (const [id, remote] of around) if (remote.status === 'ready' && remote.answer.neighborhood === null) return id;
  if (ties.status !== 'failed' || ties.error.code !== 'UNKNOWN_ENTITY') return undefined;
  return [from, to].find((id) => id !== undefined && ties.error.message.includes(id)) ?? from;
}
