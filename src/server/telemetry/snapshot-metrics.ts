import { Counter, Gauge, type Registry } from 'prom-client';
import type { GraphSource } from '../../graph/graph.js';
import type { Statistics } from '../../graph/view.js';
import { DEFAULT_SCOPE } from '../../model/scope.js';

/** Adds what a source of graphs serves to a registry, read whenever somebody asks. */
export function addSnapshotMetrics(registry: Registry, source: GraphSource): void {
  const began = new Date();
  const statistics = (): Statistics => source.current.view(DEFAULT_SCOPE).statistics;
  const addGauge = (name: string, help: string, read: () => number): void =>
    registry.registerMetric(new Gauge({ name, help, registers: [], collect: readInto(read) }));

  addGauge('entente_snapshot_entities', 'Entities in the snapshot.', () => statistics().entities);
  addGauge('entente_snapshot_relations', 'Relations in the snapshot.', () => statistics().relations);
  addGauge('entente_snapshot_evidence', 'Pieces of evidence in the snapshot.', () => statistics().evidence);
  addGauge(
    'entente_snapshot_loaded_timestamp_seconds',
    'When the snapshot was loaded, in seconds since 1970.',
    () => (source.loads?.loadedAt ?? began).getTime() / 1_000,
  );
  registry.registerMetric(
    new Gauge({
      name: 'entente_snapshot_info',
      help: 'The snapshot that is served, by its content hash. Always 1.',
      labelNames: ['version', 'dataset'],
      registers: [],
      collect() {
        this.reset();
        this.set({ version: source.current.version, dataset: statistics().name }, 1);
      },
    }),
  );
  if (source.loads !== undefined) registry.registerMetric(reloadCounter(source));
}

function reloadCounter(source: GraphSource): Counter {
  return new Counter({
    name: 'entente_reloads_total',
    help: 'Reloads of the dataset, by what came of them.',
    labelNames: ['result'],
    registers: [],
    collect() {
      this.reset();
      for (const [result, count] of Object.entries(source.loads?.reloads ?? {})) this.inc({ result }, count);
    },
  });
}

function readInto(read: () => number): (this: Gauge) => void {
  return function collect() {
    this.set(read());
  };
}
