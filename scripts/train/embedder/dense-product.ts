/**
 * left · rightᵀ for matrices of `inner` columns, row by row. Works on blocks of 4 by 4 cells, so that each number read
 * serves four products.
 */
export function productWithTransposed(
  left: Float32Array,
  leftRows: number,
  right: Float32Array,
  rightRows: number,
  inner: number,
): Float32Array {
  const product = new Float32Array(leftRows * rightRows);
  const wholeRows = leftRows - (leftRows % 4);
  const wholeColumns = rightRows - (rightRows % 4);
  for (let row = 0; row < wholeRows; row += 4) {
    for (let column = 0; column < wholeColumns; column += 4) {
      block(product, left, right, row, column, rightRows, inner);
    }
  }
  for (let row = 0; row < leftRows; row++) {
    for (let column = row < wholeRows ? wholeColumns : 0; column < rightRows; column++) {
      let sum = 0;
      for (let index = 0; index < inner; index++) {
        sum += (left[row * inner + index] ?? 0) * (right[column * inner + index] ?? 0);
      }
      product[row * rightRows + column] = sum;
    }
  }
  return product;
}

export function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) result[column * rows + row] = values[row * columns + column] ?? 0;
  }
  return result;
}

function block(
  product: Float32Array,
  left: Float32Array,
  right: Float32Array,
  row: number,
  column: number,
  width: number,
  inner: number,
): void {
  const a = row * inner;
  const b = a + inner;
  const c = b + inner;
  const d = c + inner;
  const e = column * inner;
  const f = e + inner;
  const g = f + inner;
  const h = g + inner;
  let ae = 0;
  let af = 0;
  let ag = 0;
  let ah = 0;
  let be = 0;
  let bf = 0;
  let bg = 0;
  let bh = 0;
  let ce = 0;
  let cf = 0;
  let cg = 0;
  let ch = 0;
  let de = 0;
  let df = 0;
  let dg = 0;
  let dh = 0;
  for (let index = 0; index < inner; index++) {
    const first = left[a + index] ?? 0;
    const second = left[b + index] ?? 0;
    const third = left[c + index] ?? 0;
    const fourth = left[d + index] ?? 0;
    const one = right[e + index] ?? 0;
    const two = right[f + index] ?? 0;
    const three = right[g + index] ?? 0;
    const four = right[h + index] ?? 0;
    ae += first * one;
    af += first * two;
    ag += first * three;
    ah += first * four;
    be += second * one;
    bf += second * two;
    bg += second * three;
    bh += second * four;
    ce += third * one;
    cf += third * two;
    cg += third * three;
    ch += third * four;
    de += fourth * one;
    df += fourth * two;
    dg += fourth * three;
    dh += fourth * four;
  }
  product.set([ae, af, ag, ah], row * width + column);
  product.set([be, bf, bg, bh], (row + 1) * width + column);
  product.set([ce, cf, cg, ch], (row + 2) * width + column);
  product.set([de, df, dg, dh], (row + 3) * width + column);
}
