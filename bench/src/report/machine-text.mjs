/**
 * What the figures were measured on, in a sentence or two.
 * @param {ReturnType<import('../machine.mjs').machine>} machine
 * @param {number} loadAtEnd
 */
export function machineText({ cpu, cores, memoryGB, node, load }, loadAtEnd) {
  const busy = load > 0.5 ? ` The machine was BUSY with other work when the run began: read the ratios, not the times.` : '';
  return `${cpu}, ${cores} cores, ${memoryGB} GB, Node ${node}; load average ${load} at the start, ${loadAtEnd} at the end.${busy}`;
}
