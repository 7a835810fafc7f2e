import { exactVectorIndexes } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { vectorIndexContract } from '../../contracts/vector-index.contract.ts';

vectorIndexContract('exact', exactVectorIndexes, 1);
