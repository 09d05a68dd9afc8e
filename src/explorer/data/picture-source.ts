import type { ExplorerState } from '../state/explorer-state.js';
import { Memo } from '../memo.js';
import type { AnswerStore, Remote } from './answer-store.js';
import type { RelationAnswer, TiesAnswer } from './answers.js';
import type { Answered } from './ask-endpoint.js';
import type { EndpointError } from './endpoint-error.js';
import { type Held, heldRelations, heldRequest } from './held-relations.js';
import { type Picture, type PictureParts, assemblePicture, relationIds } from './picture.js';
import { type Request, SNAPSHOT, type TieTime, aroundRequest, relationsRequest, tiesRequest } from './requests.js';

/** What there is to show for a state: a picture, perhaps still the one before, and what is wrong with it. */
export interface PictureView {
  readonly picture: Picture | undefined;
  /** A part is still on its way; what is shown may be of the question before. */
  readonly loading: boolean;
  readonly error: EndpointError | undefined;
  /** The link names an entity that the dataset does not have. */
  readonly unknown: string | undefined;
}

type Ask = <Answer>(request: Request<Answer>) => Promise<Answered<Answer>>;

const AT_A_TIME = 100;
const NOTHING_ASKED: Remote<undefined> = { status: 'ready', answer: undefined };

/** Reads the picture for a state out of the answers, and keeps the last whole one for as long as the next is on its way. */
export class PictureSource {
  readonly #answers: AnswerStore;
  readonly #ask: Ask;
  /** What is drawn of relations. An id is made from the content, so that what was read once stays true. */
  readonly #relations = new Map<string, RelationAnswer>();
  readonly #held = { day: new Memo<Held>(), since: new Memo<Held>() };
  readonly #picture = new Memo<Picture>();
  #last: { readonly question: string; readonly picture: Picture } | undefined;

  constructor(answers: AnswerStore, ask: Ask) {
    this.#answers = answers;
    this.#ask = ask;
  }

  read(state: ExplorerState): PictureView {
    const { from, to, day } = state;
    if (from === undefined) return { picture: undefined, loading: false, error: undefined, unknown: undefined };
    const question = `${from} ${to ?? ''}`;
    const kept = this.#last?.question === question ? this.#last.picture : undefined;

    const parts = this.#readParts(state, from);
    if (parts.status !== 'ready') return unready(parts, kept, [from, to]);
    const unknown = parts.answer.around.find(([, { neighborhood }]) => neighborhood === null)?.[0];
    if (unknown !== undefined) return { picture: undefined, loading: false, error: undefined, unknown };

    const relations = relationIds(parts.answer).toSorted();
    const held = this.#readHeld(state, relations, 'day');
    const rest = all<unknown>([this.#readRelations(relations), held]);
    // What held before says only what is new, and nobody waits for it.
    const before = this.#readHeld(state, relations, 'since');
    if (rest.status !== 'ready') return unready(rest, kept, []);
    const { ties, around } = parts.answer;
    const inputs = [day, ties?.ever, ties?.certain, ties?.possible, answerOf(held), answerOf(before), ...around.flat()];
    const picture = this.#picture.get(inputs, () => assemblePicture(state, parts.answer, this.#relations, answerOf(held), answerOf(before)));
    this.#last = { question, picture };
    return { picture, loading: before.status === 'loading', error: undefined, unknown: undefined };
  }

  /** Reads everything anew. The last picture stays until the new one is whole. */
  renew(): void {
    this.#relations.clear();
    this.#answers.empty();
  }

  /** Asks whether the dataset is still the one that was read. A server that is gone is noticed by those who need its answers. */
  async checkVersion(): Promise<void> {
    const asked = await this.#ask(SNAPSHOT).catch(() => undefined);
    if (asked !== undefined) this.#answers.noteVersion(asked.version);
  }

  /** What is known of the answer to any question. */
  readRequest<Answer>(request: Request<Answer>): Remote<Answer> {
    return this.#answers.read(JSON.stringify([request.query, request.variables]), () => this.#ask(request));
  }

  #readParts(state: ExplorerState, from: string): Remote<PictureParts> {
    const { to, expanded, day, possible } = state;
    const ties = (time: TieTime): Remote<TiesAnswer | undefined> => (to === undefined ? NOTHING_ASKED : this.readRequest(tiesRequest(state, from, to, time)));
    const ever = ties(undefined);
    const certain = day === undefined ? NOTHING_ASKED : ties({ day, certainty: 'CERTAIN' });
    const maybe = day === undefined || !possible ? NOTHING_ASKED : ties({ day, certainty: 'POSSIBLE' });
    const centers = [...(to === undefined ? [from] : []), ...expanded];
    const around = all(centers.map((id) => this.readRequest(aroundRequest(state, id))));
    const whole = all([ever, certain, maybe]);
    if (whole.status !== 'ready') return whole;
    if (around.status !== 'ready') return around;
    const [first, second, third] = whole.answer;
    return {
      status: 'ready',
      answer: {
        ties: first && { from: first.from, to: first.to, ever: first.paths, certain: second?.paths, possible: third?.paths },
        around: around.answer.map((answer, index) => [centers[index] ?? from, answer]),
      },
    };
  }

  /** Asks for the relations that nobody has asked for yet. Sorted ids make a batch the same question however its relations were found. */
  #readRelations(ids: readonly string[]): Remote<unknown> {
    const remotes = batches(ids.filter((id) => !this.#relations.has(id))).map((batch) => this.readRequest(relationsRequest(batch)));
    for (const remote of remotes) {
      if (remote.status !== 'ready') continue;
      for (const node of remote.answer.nodes) if (node !== null && node.id !== undefined) this.#relations.set(node.id, node);
    }
    return all(remotes);
  }

  #readHeld(state: ExplorerState, ids: readonly string[], when: 'day' | 'since'): Remote<Held | undefined> {
    const day = state[when];
    if (day === undefined) return NOTHING_ASKED;
    const remote = all(batches(ids).map((batch) => this.readRequest(heldRequest(state, batch, day))));
    return remote.status === 'ready' ? { status: 'ready', answer: this.#held[when].get(remote.answer, () => heldRelations(remote.answer)) } : remote;
  }
}

/** So many at a time that the server's limits let them through. */
function batches(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / AT_A_TIME) }, (_, index) => ids.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME));
}

function answerOf<Answer>(remote: Remote<Answer>): Answer | undefined {
  return remote.status === 'ready' ? remote.answer : undefined;
}

/** All answers at once; else the first failure, else that something is on its way. */
function all<Answer>(remotes: readonly Remote<Answer>[]): Remote<readonly Answer[]> {
  const answers: Answer[] = [];
  let loading = false;
  for (const remote of remotes) {
    if (remote.status === 'failed') return remote;
    if (remote.status === 'ready') answers.push(remote.answer);
    else loading = true;
  }
  return loading ? { status: 'loading' } : { status: 'ready', answer: answers };
}

function unready(remote: Exclude<Remote<unknown>, { status: 'ready' }>, kept: Picture | undefined, ends: readonly (string | undefined)[]): PictureView {
  if (remote.status === 'loading') return { picture: kept, loading: true, error: undefined, unknown: undefined };
  const { error } = remote;
  const unknown = error.code === 'UNKNOWN_ENTITY' ? ends.find((id) => id !== undefined && error.message.includes(id)) : undefined;
  return { picture: unknown === undefined ? kept : undefined, loading: false, error: unknown === undefined ? error : undefined, unknown };
}
