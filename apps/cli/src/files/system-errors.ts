/**
 * What the operating system refused, in words: the path, what happened, and what to do.
 * @module
 */
import { InputError } from "../errors.ts";

type Explain = readonly [problem: string, remedy: string];

const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  ENOENT: ["no such file or folder", "Check the path"],
  ENOTDIR: ["a part of the path is not a folder", "Check the path"],
  EISDIR: ["is a folder, and a file is needed", "Name a file"],
  EACCES: ["permission denied", "Change its permissions, or name another path"],
  EPERM: ["operation not permitted", "Change its permissions, or name another path"],
  EROFS: ["the file system is read-only", "Write to another folder"],
  ENOSPC: ["no space left on the device", "Free some space or write to another disk; nothing half written was left"],
  EDQUOT: ["the disk quota is used up", "Free some space or write to another disk; nothing half written was left"],
  EFBIG: ["the file would become too large for this file system or limit", "Write to another disk"],
  EIO: ["the device failed to read or write", "Check the disk and its cable or network"],
  EMFILE: ["too many files are open", "Raise the limit, as in ulimit -n 4096"],
  ENFILE: ["too many files are open on this machine", "Close other programs"],
  ENAMETOOLONG: ["the path is too long", "Use a shorter path"],
  ELOOP: ["symbolic links lead in a circle", "Name the file itself"],
  EBUSY: ["is in use by another program", "Close that program"],
  ETXTBSY: ["is in use by another program", "Close that program"],
  EPIPE: ["was closed by its reader before everything was written", "Let the reader take all of it, or write to a file with -o"],
  ENOMEM: ["not enough memory", "Use a smaller --batch or fewer --threads, or close other programs"],
  EAGAIN: ["not enough threads or memory at the moment", "Use fewer --threads, or close other programs"],
  ERR_FS_FILE_TOO_LARGE: ["larger than 2 GiB, the most an ONNX file can have", "Store its weights as external data"],
  ERR_WORKER_OUT_OF_MEMORY: ["a worker ran out of memory", "Use a smaller --batch or fewer --threads"],
  ERR_DLOPEN_FAILED: [
    "a native library can not be loaded",
    "Install the packages again on this machine: onnxruntime-node supports Linux (glibc), macOS and Windows",
  ],
  ERR_MODULE_NOT_FOUND: ["a part of the program is missing", "Install the packages again"],
};

/**
 * The error as one that a person can act on; other errors come back as they are.
 *
 * @param path what was being read or written, where the error does not say
 */
export function explainSystemError(error: unknown, path = ""): unknown {
  if (error instanceof RangeError && /allocation failed|Invalid typed array length|Array buffer/i.test(error.message)) {
    return new InputError("ENOMEM", path, `not enough memory (${error.message})`, "Use a smaller --batch or fewer --threads, or close other programs", error);
  }
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string" || !Object.hasOwn(EXPLANATIONS, error.code)) return error;
  if (error instanceof InputError) return error;
  const [problem, remedy] = EXPLANATIONS[error.code]!;
  const named = path || ("path" in error && typeof error.path === "string" ? error.path : "");
  const detail = error.code.startsWith("ERR_") ? `${problem} (${error.message.split("\n")[0]})` : problem;
  return new InputError(error.code, named, detail, remedy, error);
}
