import fc from "fast-check";
import { expect, it } from "vitest";
import { expectDataError } from "./data/testing.ts";
import { npyHeader, parseNpy, parseNpyHeader, serializeNpy, type NpyData } from "./npy.ts";

const file = (dictionary: string, values: readonly number[], version = 1): Uint8Array => {
  const length = version === 1 ? [dictionary.length, 0] : [dictionary.length, 0, 0, 0];
  return Uint8Array.from([0x93, ...new TextEncoder().encode("NUMPY"), version, 0, ...length, ...new TextEncoder().encode(dictionary), ...values]);
};

const arrays: fc.Arbitrary<NpyData> = fc.oneof(
  fc.uint8Array(),
  fc.int8Array(),
  fc.uint16Array(),
  fc.int16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.bigUint64Array(),
) as fc.Arbitrary<NpyData>;

it("reads back what it writes, at any alignment", () => {
  fc.assert(
    fc.property(arrays, fc.nat(7), (data, shift) => {
      const bytes = serializeNpy(data, [1, data.length]);
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      const { shape, data: again } = parseNpy(moved.subarray(shift));
      expect(shape).toEqual([1, data.length]);
      expect(again).toEqual(data);
    }),
  );
});

// numpy.lib.format.write_array(file, numpy.array([3, -1], dtype="<i8"), version=(2, 0))
it("reads a version 2 file of NumPy", () => {
  const dictionary = "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }".padEnd(115) + "\n";
  const bytes = file(dictionary, [3, 0, 0, 0, 0, 0, 0, 0, ...Array<number>(8).fill(255)], 2);
  expect(bytes.length).toBe(144);
  expect(parseNpy(bytes)).toEqual({ type: "<i8", shape: [2], data: BigInt64Array.of(3n, -1n) });
});

it("writes a header whose values start at a multiple of 64, with a comma after a single axis", () => {
  for (const shape of [[], [7], [2, 1000, 10], [123456789, 123456789, 123456789, 123456789]]) {
    const bytes = npyHeader("<f4", shape);
    expect(bytes.length % 64).toBe(0);
    expect(bytes.at(-1)).toBe(10);
    expect(parseNpyHeader(bytes)).toEqual({ type: "<f4", shape, offset: bytes.length });
  }
  expect(new TextDecoder("latin1").decode(npyHeader("<f4", [7]))).toContain("'shape': (7,)");
});

it("reads the shapes of other writers: no spaces, no trailing comma, a scalar", () => {
  expect(parseNpy(file("{'shape':(2,2),'fortran_order':False,'descr':'|u1'}\n", [1, 2, 3, 4])).shape).toEqual([2, 2]);
  expect(parseNpy(file("{'descr': '|u1', 'fortran_order': False, 'shape': ()}\n", [9])).data).toEqual(Uint8Array.of(9));
});

it.each([
  ["{'descr': '<f4', 'fortran_order': True, 'shape': (1, 1)}", "DATA_UNSUPPORTED", /Fortran order/],
  ["{'descr': '>f4', 'fortran_order': False, 'shape': (1,)}", "DATA_UNSUPPORTED", /values of type >f4/],
  ["{'descr': '<f2', 'fortran_order': False, 'shape': (1,)}", "DATA_UNSUPPORTED", /values of type <f2/],
  ["{'descr': '|O', 'fortran_order': False, 'shape': (1,)}", "DATA_UNSUPPORTED", /values of type \|O/],
  ["{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}", "DATA_UNSUPPORTED", /structured/],
  ["{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", "DATA_CORRUPT", /4 bytes|needs/],
  ["{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}", "DATA_CORRUPT", /not a NumPy array header/],
  ["hello", "DATA_CORRUPT", /not a NumPy array header/],
] as const)("refuses %s", async (dictionary, code, message) => {
  await expectDataError(() => parseNpy(file(dictionary, [0, 0, 0, 0]), "x.npy"), code, message, "x.npy");
});

it("refuses what is not .npy, or ends early", async () => {
  const whole = serializeNpy(Float32Array.of(1, 2), [2]);
  for (const length of [0, 5, 8, 9, 40])
    await expectDataError(() => parseNpy(whole.subarray(0, length), "x.npy"), "DATA_CORRUPT", /magic is wrong|inside its header/, "x.npy");
  await expectDataError(() => parseNpy(whole.subarray(0, whole.length - 1), "x.npy"), "DATA_CORRUPT", /135 bytes, where shape \(2\) of <f4 needs 136/, "x.npy");
  await expectDataError(() => serializeNpy(Float32Array.of(1, 2), [3]), "COUNT_MISMATCH", /2 values do not fill shape \(3\)/);
});
