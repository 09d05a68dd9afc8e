/** Keeps what was last made, and makes it anew only from other inputs. Inputs are compared by identity: state and answers are never changed in place. */
export class Memo<Value> {
  #last: { readonly inputs: readonly unknown[]; readonly value: Value } | undefined;

  get(inputs: readonly unknown[], make: () => Value): Value {
    const last = this.#last;
    if (last !== undefined && last.inputs.length === inputs.length && inputs.every((input, index) => input === last.inputs[index])) return last.value;
    const value = make();
    this.#last = { inputs, value };
    return value;
  }
}
