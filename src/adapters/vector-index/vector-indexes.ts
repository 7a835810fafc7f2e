import type { IndexFolder } from '../../core/indexing/index-files.port.ts';
import type { VectorIndexes } from '../../core/indexing/vector-index.port.ts';
import { ExactVectorIndex, exactVectorIndexes } from './exact-vector-index.ts';
import { graphFile, graphIdsFile, HnswVectorIndex } from './hnsw-vector-index.ts';
import { NativeGraph, nativeModule } from './native-graph.ts';

/** From this many passages on the graph is faster than comparing with all. */
const smallestGraph = 4000;

/**
 * Vector indexes as this machine can have them: exact for small corpora and a graph for large ones, or exact throughout
 * where the native module is missing, which is said once. Of every graph that is written, what it finds is said too.
 * @param smallest number of passages from which on there is a graph
 */
export function vectorIndexes(say: (line: string) => void = () => {}, smallest = smallestGraph): VectorIndexes {
  const native = nativeModule();
  if (native === undefined) {
    say('hnswlib-node is not installed here: vectors are searched one by one, which is slower with large corpora.');
    return exactVectorIndexes;
  }
  const making = (dimensions: number) => ({
    smallest,
    newGraph: () => NativeGraph.empty(native, dimensions),
    measured: (recall: number, passages: number) =>
      say(`Vectors of ${passages} passages: a search finds ${(100 * recall).toFixed(1)} % of the true nearest.`),
  });
  return {
    kind: 'hnsw',
    empty: (dimensions) => new HnswVectorIndex(making(dimensions), new ExactVectorIndex(dimensions, [])),
    async open(folder: IndexFolder, dimensions: number) {
      const waiting = await ExactVectorIndex.read(folder, dimensions);
      if (!folder.has(graphFile)) return new HnswVectorIndex(making(dimensions), waiting);
      const graph = await NativeGraph.read(native, dimensions, await folder.checkedPath(graphFile));
      const bytes = await folder.read(graphIdsFile);
      const ids = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
      return new HnswVectorIndex(making(dimensions), waiting, { graph, ids }, true);
    },
  };
}
