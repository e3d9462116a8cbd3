/** What the fields of a hardware document may hold, in words: for errors. A test holds the schema to it. @module */

const size = "an integer from 1 to 65536";
const kib = "a number from 0.0078125 to 4194304 (KiB; half of it holds a sum of 4 bytes)";
const picojoules = "a number from 0 to 1000000 (pJ)";

/** Allowed values by JSON pointer. */
export const RANGES: Readonly<Record<string, string>> = {
  "/schema": '"sparqkit/hardware@1"',
  "/name": "a text that is not blank",
  "/unit/kind": '"systolic-array", "tensor-core" or "sparse-tensor-core"',
  "/unit/rows": size,
  "/unit/columns": size,
  "/unit/width": size,
  "/unit/count": size,
  "/unit/latency": "an integer from 0 to 65536",
  "/unit/dataflow": '"os", "ws" or "is"',
  "/clockMHz": "a number from 0.001 to 100000 (MHz)",
  "/sram/ifmapKiB": kib,
  "/sram/filterKiB": kib,
  "/sram/ofmapKiB": kib,
  "/dram/bytesPerCycle": "null or a number from 0.001 to 1000000000 (bytes a cycle)",
  "/energy/multiplyPj": picojoules,
  "/energy/addPj": picojoules,
  "/energy/muxPj": picojoules,
  "/energy/sramPj": picojoules,
  "/energy/dramPj": picojoules,
};
