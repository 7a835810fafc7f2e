/** The few shapes of ONNX's protobuf that a small graph needs, written by hand: field numbers are those of onnx.proto3. */

interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Whole-number attributes by name. */
  readonly attributes?: Readonly<Record<string, number>>;
}

interface OnnxTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly kind: 'float' | 'int64';
  readonly values: readonly number[];
}

export interface OnnxPort {
  readonly name: string;
  readonly kind: 'float' | 'int64';
  /** Names of free dimensions, or fixed sizes. */
  readonly shape: readonly (string | number)[];
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxPort[];
  readonly outputs: readonly OnnxPort[];
}

const elementType = { float: 1, int64: 7 } as const;
const attributeOfWholeNumber = 2;
const version = 8;
const operators = 13;

/** The bytes of an ONNX model. */
export function onnxFile({ nodes, tensors, inputs, outputs }: OnnxGraph): Buffer {
  const graph = Buffer.concat([
    ...nodes.map((one) => bytes(1, node(one))),
    text(2, 'tiny'),
    ...tensors.map((one) => bytes(5, tensor(one))),
    ...inputs.map((one) => bytes(11, port(one))),
    ...outputs.map((one) => bytes(12, port(one))),
  ]);
  return Buffer.concat([
    whole(1, version),
    bytes(7, graph),
    bytes(8, Buffer.concat([text(1, ''), whole(2, operators)])),
  ]);
}

function node({ operator, inputs, output, attributes = {} }: OnnxNode): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      bytes(5, Buffer.concat([text(1, name), whole(3, value), whole(20, attributeOfWholeNumber)])),
    ),
  ]);
}

function tensor({ name, shape, kind, values }: OnnxTensor): Buffer {
  const raw =
    kind === 'float'
      ? Buffer.from(new Float32Array(values).buffer)
      : Buffer.from(new BigInt64Array(values.map(BigInt)).buffer);
  return Buffer.concat([
    ...shape.map((size) => whole(1, size)),
    whole(2, elementType[kind]),
    text(8, name),
    bytes(9, raw),
  ]);
}

function port({ name, kind, shape }: OnnxPort): Buffer {
  const dimensions = shape.map((size) => bytes(1, typeof size === 'number' ? whole(1, size) : text(2, size)));
  const type = bytes(1, Buffer.concat([whole(1, elementType[kind]), bytes(2, Buffer.concat(dimensions))]));
  return Buffer.concat([text(1, name), bytes(2, type)]);
}

function whole(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value));
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const digits: number[] = [];
  let rest = value;
  do {
    digits.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return Buffer.from(digits);
}
