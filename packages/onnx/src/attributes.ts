/**
 * Attributes of nodes: reading them with a fallback, and the file form of each kind.
 * @module
 */
import { create } from "@bufbuild/protobuf";
import { InvalidModel } from "./errors.ts";
import type { ExternalData } from "./external.ts";
import { AttributeProto_AttributeType as Kind, AttributeProtoSchema, type AttributeProto } from "./gen/onnx_pb.js";
import type { Attribute, AttributeReference, Node, Tensor } from "./model.ts";
import { readTensor, toSafeInteger, writeTensor } from "./tensor.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

type Value<Type extends Attribute["type"]> = Extract<Attribute, { type: Type }>["value"];

function read<Type extends Attribute["type"]>(node: Node, name: string, type: Type): Value<Type> | undefined;
function read(node: Node, name: string, type: Attribute["type"]): Attribute["value"] | undefined {
  const attribute = node.attributes.get(name);
  if (attribute === undefined) return undefined;
  if (attribute.type !== type)
    throw new InvalidModel("attribute", `${node.opType} ${JSON.stringify(node.name)}`, `attribute ${name} is ${attribute.type}, not ${type}`);
  return attribute.value;
}

/** An integer list attribute as numbers, e.g. `getInts(conv, "strides", [1, 1])`; throws {@link InvalidModel} where it has another type. */
export function getInts<Fallback extends readonly number[] | undefined>(node: Node, name: string, fallback: Fallback): readonly number[] | Fallback {
  return read(node, name, "ints")?.map(toSafeInteger) ?? fallback;
}

/** An integer attribute as a number, e.g. `getInt(conv, "group", 1)`. */
export function getInt<Fallback extends number | undefined>(node: Node, name: string, fallback: Fallback): number | Fallback {
  const value = read(node, name, "int");
  return value === undefined ? fallback : toSafeInteger(value);
}

/** A float attribute, e.g. `getFloat(bn, "epsilon", 1e-5)`; the file holds it in float32. */
export function getFloat<Fallback extends number | undefined>(node: Node, name: string, fallback: Fallback): number | Fallback {
  return read(node, name, "float") ?? fallback;
}

/** A float list attribute. */
export function getFloats<Fallback extends readonly number[] | undefined>(node: Node, name: string, fallback: Fallback): readonly number[] | Fallback {
  return read(node, name, "floats") ?? fallback;
}

/** A string attribute, e.g. `getString(conv, "auto_pad", "NOTSET")`. */
export function getString<Fallback extends string | undefined>(node: Node, name: string, fallback: Fallback): string | Fallback {
  return read(node, name, "string") ?? fallback;
}

/** A tensor attribute, or undefined. */
export function getTensor(node: Node, name: string): Tensor | undefined {
  return read(node, name, "tensor");
}

const REFERENCES: readonly (readonly [AttributeReference["of"], Kind])[] = [
  ["int", Kind.INT],
  ["ints", Kind.INTS],
  ["float", Kind.FLOAT],
  ["floats", Kind.FLOATS],
  ["string", Kind.STRING],
  ["strings", Kind.STRINGS],
  ["tensor", Kind.TENSOR],
];

/** The reference an attribute in the body of a function is; undefined where it has a value of its own or refers to what stays opaque. */
export function readReference(proto: AttributeProto): Attribute | undefined {
  const of = REFERENCES.find(([, kind]) => kind === proto.type)?.[0];
  if (proto.refAttrName === "" || of === undefined || proto.$unknown !== undefined) return undefined;
  return { type: "reference", value: { name: proto.refAttrName, of } };
}

/** Read an AttributeProto; files of IR version 1 leave the type out, it then follows from the field that is set. */
export function readAttribute(proto: AttributeProto, where: string, external?: ExternalData): Attribute {
  const place = `${where} attribute ${JSON.stringify(proto.name)}`;
  if (proto.refAttrName !== "" || proto.$unknown !== undefined) return { type: "opaque", value: proto };
  switch (proto.type === Kind.UNDEFINED ? guessKind(proto) : proto.type) {
    case Kind.INT:
      return { type: "int", value: proto.i };
    case Kind.INTS:
      return { type: "ints", value: proto.ints };
    case Kind.FLOAT:
      return { type: "float", value: proto.f };
    case Kind.FLOATS:
      return { type: "floats", value: proto.floats };
    case Kind.STRING:
      return text([proto.s], ([value]) => ({ type: "string", value: value! }), proto);
    case Kind.STRINGS:
      return text(proto.strings, (value) => ({ type: "strings", value }), proto);
    case Kind.TENSOR:
      if (proto.t === undefined) throw new InvalidModel("attribute", place, "a tensor is announced and none is stored");
      return { type: "tensor", value: readTensor(proto.t, place, external) };
    case Kind.GRAPH:
      if (proto.g === undefined) throw new InvalidModel("attribute", place, "a graph is announced and none is stored");
      return { type: "opaque", value: proto };
    default:
      return { type: "opaque", value: proto };
  }
}

/** Strings are bytes in the file; those that are no text stay opaque. */
function text(values: readonly Uint8Array[], make: (values: string[]) => Attribute, proto: AttributeProto): Attribute {
  try {
    return make(values.map((bytes) => decoder.decode(bytes)));
  } catch {
    return { type: "opaque", value: proto };
  }
}

function guessKind(proto: AttributeProto): Kind {
  if (proto.ints.length > 0) return Kind.INTS;
  if (proto.floats.length > 0) return Kind.FLOATS;
  if (proto.strings.length > 0) return Kind.STRINGS;
  if (proto.t !== undefined) return Kind.TENSOR;
  if (proto.g !== undefined) return Kind.GRAPH;
  if (Object.hasOwn(proto, "i")) return Kind.INT;
  if (Object.hasOwn(proto, "f")) return Kind.FLOAT;
  if (Object.hasOwn(proto, "s")) return Kind.STRING;
  return Kind.UNDEFINED;
}

/** Write an attribute under a name. */
export function writeAttribute(name: string, attribute: Attribute): AttributeProto {
  switch (attribute.type) {
    case "int":
      return create(AttributeProtoSchema, { name, type: Kind.INT, i: attribute.value });
    case "ints":
      return create(AttributeProtoSchema, { name, type: Kind.INTS, ints: [...attribute.value] });
    case "float":
      return create(AttributeProtoSchema, { name, type: Kind.FLOAT, f: attribute.value });
    case "floats":
      return create(AttributeProtoSchema, { name, type: Kind.FLOATS, floats: [...attribute.value] });
    case "string":
      return create(AttributeProtoSchema, { name, type: Kind.STRING, s: encoder.encode(attribute.value) });
    case "strings":
      return create(AttributeProtoSchema, { name, type: Kind.STRINGS, strings: attribute.value.map((value) => encoder.encode(value)) });
    case "tensor":
      return create(AttributeProtoSchema, { name, type: Kind.TENSOR, t: writeTensor(attribute.value, "") });
    case "reference": {
      const { name: refAttrName, of } = attribute.value;
      return create(AttributeProtoSchema, { name, type: REFERENCES.find(([kind]) => kind === of)![1], refAttrName });
    }
    case "opaque":
      return attribute.value.name === name ? attribute.value : Object.assign(create(AttributeProtoSchema), attribute.value, { name });
  }
}
