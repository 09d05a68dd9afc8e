import * as graphology from 'graphology';

// Graphology is CommonJS, and Node finds no named exports in it: they are properties of its default export.
const { DirectedGraph, MultiDirectedGraph } = graphology.default;

export { DirectedGraph, MultiDirectedGraph };
