/** A dense matrix, row by row in one array of `rows * columns` numbers. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** A sparse matrix by rows: row r has the entries `starts[r]` up to `starts[r + 1]` of `columnOf` and `values`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly columnOf: Uint32Array;
  readonly values: Float32Array;
}

export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float32Array(rows * columns) };
}

/** sparse · dense */
export function multiply(sparse: SparseMatrix, dense: Matrix): Matrix {
  const width = dense.columns;
  const product = zeros(sparse.rows, width);
  forEachEntry(sparse, (row, column, value) => {
    addScaled(product.values, row * width, dense.values, column * width, width, value);
  });
  return product;
}

/** sparseᵀ · dense */
export function multiplyTransposed(sparse: SparseMatrix, dense: Matrix): Matrix {
  const width = dense.columns;
  const product = zeros(sparse.columns, width);
  forEachEntry(sparse, (row, column, value) => {
    addScaled(product.values, column * width, dense.values, row * width, width, value);
  });
  return product;
}

/** dense · square, for a small square matrix of `dense.columns` rows given row by row. */
export function multiplySmall(dense: Matrix, square: Float64Array, columns: number): Matrix {
  const product = zeros(dense.rows, columns);
  const width = dense.columns;
  const total = new Float64Array(columns);
  for (let row = 0; row < dense.rows; row++) {
    total.fill(0);
    for (let inner = 0; inner < width; inner++) {
      const value = dense.values[row * width + inner] ?? 0;
      const start = inner * columns;
      for (let column = 0; column < columns; column++) {
        total[column] = (total[column] ?? 0) + value * (square[start + column] ?? 0);
      }
    }
    product.values.set(total, row * columns);
  }
  return product;
}

/** denseᵀ · dense: the inner products of the columns, row by row. */
export function innerProducts(dense: Matrix): Float64Array {
  const width = dense.columns;
  const products = new Float64Array(width * width);
  for (let row = 0; row < dense.rows; row++) {
    const start = row * width;
    for (let left = 0; left < width; left++) {
      const value = dense.values[start + left] ?? 0;
      for (let right = 0; right <= left; right++) {
        const cell = left * width + right;
        products[cell] = (products[cell] ?? 0) + value * (dense.values[start + right] ?? 0);
      }
    }
  }
  for (let left = 0; left < width; left++) {
    for (let right = 0; right < left; right++) products[right * width + left] = products[left * width + right] ?? 0;
  }
  return products;
}

/** target[to…] += factor · source[from…], `length` numbers. */
export function addScaled(
  target: Float32Array,
  to: number,
  source: Float32Array,
  from: number,
  length: number,
  factor: number,
): void {
  for (let offset = 0; offset < length; offset++) {
    target[to + offset] = (target[to + offset] ?? 0) + factor * (source[from + offset] ?? 0);
  }
}

function forEachEntry(sparse: SparseMatrix, visit: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row < sparse.rows; row++) {
    const end = sparse.starts[row + 1] ?? 0;
    for (let entry = sparse.starts[row] ?? 0; entry < end; entry++) {
      visit(row, sparse.columnOf[entry] ?? 0, sparse.values[entry] ?? 0);
    }
  }
}
