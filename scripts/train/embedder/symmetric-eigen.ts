/** Eigenvalues, largest first, and the eigenvectors as columns of a matrix given row by row. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 30;
const NEGLIGIBLE = 1e-22;

/**
 * All eigenvalues and eigenvectors of a symmetric matrix of `size` rows, given row by row, by cyclic Jacobi rotations
 * (Golub and Van Loan, Matrix Computations, section 8.5). Fit for a few hundred rows.
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const rest = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let index = 0; index < size; index++) vectors[index * size + index] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(rest, size); sweep++) {
    for (let low = 0; low < size - 1; low++) {
      for (let high = low + 1; high < size; high++) rotate(rest, vectors, size, low, high);
    }
  }
  return sorted(rest, vectors, size);
}

function isDiagonal(matrix: Float64Array, size: number): boolean {
  let off = 0;
  let all = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const square = (matrix[row * size + column] ?? 0) ** 2;
      all += square;
      if (row !== column) off += square;
    }
  }
  return off <= NEGLIGIBLE * all;
}

/** One rotation that makes the entry (low, high) zero; the rows are turned and the columns mirror them. */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, low: number, high: number): void {
  const corner = matrix[low * size + high] ?? 0;
  if (corner === 0) return;
  const lowest = matrix[low * size + low] ?? 0;
  const highest = matrix[high * size + high] ?? 0;
  const slope = (highest - lowest) / (2 * corner);
  const tangent = (slope >= 0 ? 1 : -1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turnRows(matrix, size, low, high, cosine, sine);
  for (let index = 0; index < size; index++) {
    matrix[index * size + low] = matrix[low * size + index] ?? 0;
    matrix[index * size + high] = matrix[high * size + index] ?? 0;
  }
  matrix[low * size + low] = lowest - tangent * corner;
  matrix[high * size + high] = highest + tangent * corner;
  matrix[low * size + high] = 0;
  matrix[high * size + low] = 0;
  turnRows(vectors, size, low, high, cosine, sine);
}

function turnRows(rows: Float64Array, size: number, low: number, high: number, cosine: number, sine: number): void {
  for (let index = 0; index < size; index++) {
    const first = rows[low * size + index] ?? 0;
    const second = rows[high * size + index] ?? 0;
    rows[low * size + index] = cosine * first - sine * second;
    rows[high * size + index] = sine * first + cosine * second;
  }
}

function sorted(diagonal: Float64Array, rows: Float64Array, size: number): Eigen {
  const order = Array.from({ length: size }, (_, index) => index);
  order.sort((left, right) => (diagonal[right * size + right] ?? 0) - (diagonal[left * size + left] ?? 0));
  const values = new Float64Array(size);
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    values[to] = diagonal[from * size + from] ?? 0;
    for (let index = 0; index < size; index++) vectors[index * size + to] = rows[from * size + index] ?? 0;
  });
  return { values, vectors };
}
