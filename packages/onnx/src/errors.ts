/**
 * Everything this package throws, by class and code: what is wrong, where, and what to do about it.
 * @module
 */

/** Base of every error of this package: `code` is stable and made for programs, the message is for people. */
export class OnnxError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Why a model is invalid. */
export type InvalidModelCode =
  | "not-bytes"
  | "empty"
  | "truncated"
  | "wire"
  | "utf8"
  | "too-deep"
  | "too-large"
  | "no-graph"
  | "opset"
  | "data-type"
  | "tensor-dims"
  | "tensor-size"
  | "tensor-data"
  | "external-missing"
  | "external-location"
  | "external-range"
  | "attribute"
  | "value-info"
  | "duplicate-name"
  | "dangling-input"
  | "cycle"
  | "non-finite";

/** Bytes that are not an ONNX model, or a model that contradicts itself; `where` names the node, tensor or byte. */
export class InvalidModel extends OnnxError {
  declare readonly code: InvalidModelCode;
  readonly where: string;

  constructor(code: InvalidModelCode, where: string, why: string) {
    super(code, `${where}: ${why}`);
    this.where = where;
  }
}

/** A model of an operator set older than 7, whose broadcasting and BatchNormalization mean something else. */
export class UnsupportedOpset extends OnnxError {
  readonly opset: number;

  constructor(opset: number) {
    super(
      "unsupported-opset",
      `the model uses ONNX opset ${opset}; opset 7 or newer is needed: convert it with onnx.version_converter.convert_version(model, 13)`,
    );
    this.opset = opset;
  }
}

/** A model that can not be written in a newer operator set; `nodes` are those that mean something else there. */
export class CannotRaiseOpset extends OnnxError {
  readonly opset: number;
  readonly least: number;
  readonly nodes: readonly string[];

  constructor(opset: number, least: number, nodes: readonly string[]) {
    const named = `${nodes.slice(0, 5).join(", ")}${nodes.length > 5 ? `, and ${nodes.length - 5} more` : ""}`;
    super(
      "cannot-raise-opset",
      `the model is of opset ${opset}, and ${least} is needed, which writes ${named} otherwise: ` +
        `convert it with onnx.version_converter.convert_version(model, ${Math.max(least, 13)})`,
    );
    this.opset = opset;
    this.least = least;
    this.nodes = nodes;
  }
}

/** Shapes that can not meet in an operator: `node` and `operator` say where. */
export class ShapeMismatch extends OnnxError {
  readonly node: string;
  readonly operator: string;

  constructor(node: string, operator: string, why: string) {
    super("shape-mismatch", `${operator} ${JSON.stringify(node)}: ${why}`);
    this.node = node;
    this.operator = operator;
  }
}

/** The tensors given to {@link extract} do not cut the graph: `missing` lists the graph inputs that would still be needed. */
export class NotACut extends OnnxError {
  readonly missing: readonly string[];

  constructor(missing: readonly string[]) {
    super("not-a-cut", `these tensors are needed as well: ${missing.join(", ")}; name them as inputs, or cut further down`);
    this.missing = missing;
  }
}

/** A call that can not be meant: a name the model does not have, a shape that does not hold the data. */
export class InvalidArgument extends OnnxError {
  constructor(message: string) {
    super("invalid-argument", message);
  }
}
