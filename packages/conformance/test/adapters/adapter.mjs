/**
 * An adapter of window.table that misbehaves in the way its first argument names, and is right otherwise. Plain JavaScript, standard library only.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { closeSync, writeFileSync, writeSync } from "node:fs";

const [how = "", file = ""] = process.argv.slice(2);
const print = (text) => writeSync(1, text);
const say = (message) => print(`${JSON.stringify(message)}\n`);
const hang = () => setInterval(() => undefined, 1000);
let answered = 0;
const info = { name: how || "right", version: "1", language: "JavaScript", features: ["window"] };

/** Write for ever, blocking. */
function flood(to, text) {
  for (;;) {
    try {
      writeSync(to, text);
    } catch (error) {
      if (error.code !== "EAGAIN") process.exit(9);
    }
  }
}

function cut(a, { bits, shifts }, rounding) {
  const shift = shifts.find((s) => a < 1 << (s + bits));
  const [kept, rest, half] = [a >> shift, a % (1 << shift), (1 << shift) / 2];
  const up = rounding === "round" && shift > 0 && (rest > half || (rest === half && kept % 2 === 1));
  return Math.min(kept + (up ? 1 : 0), (1 << bits) - 1) << shift;
}

function result({ set, rounding }, { a }) {
  if (a > 255) return { rejected: { code: "INVALID_PARAMETER" } };
  if (a === undefined) {
    const hex = Array.from({ length: 256 }, (_, i) => cut(i, set, rounding).toString(16).padStart(2, "0")).join("");
    return { output: { cut: { dtype: "uint8", shape: [256], hex } } };
  }
  const value = cut(a, set, rounding);
  const shift = set.shifts.find((s) => a < 1 << (s + set.bits));
  return { output: { cut: value, shift, kept: value >> shift } };
}

/** What is done at `start` instead of the answer, by name. */
const atStart = {
  "hangs-at-start": hang,
  "dies-at-start": () => {
    process.stderr.write("cannot load libsparq.so\n");
    process.exitCode = 7;
    process.stdin.destroy();
  },
  "exits-at-start": () => process.exit(0),
  "floods-without-newline": () => flood(1, "x".repeat(2 ** 20)),
  "floods-with-lines": () => flood(1, '{"seq":1}\n'.repeat(10_000)),
  "floods-with-empty-lines": () => flood(1, "\n".repeat(10_000)),
  "floods-stderr": () => flood(2, "still thinking\n".repeat(10_000)),
  "prints-garbage": () => print("Hello, I am an adapter!\n"),
  "prints-a-number": () => print("42\n"),
  "prints-a-list": () => print("[]\n"),
  "prints-escapes": () => print("\u001b[2J\u001b]0;pwned\u0007 not json\n"),
  "prints-deep-json": () => print(`${"[".repeat(2e5)}${"]".repeat(2e5)}\n`),
  "begins-with-a-mark": () => print(`\ufeff${JSON.stringify({ protocol: 1, implementation: info })}\n`),
  "is-not-utf8": () => writeSync(1, Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])),
  "speaks-protocol-2": () => say({ protocol: 2, implementation: info }),
  "claims-nonsense": () => say({ protocol: 1, implementation: { ...info, features: ["window", "widnow"] } }),
  "claims-nothing": () => say({ protocol: 1, implementation: { ...info, features: [] } }),
  "has-no-name": () => say({ protocol: 1, implementation: { ...info, name: 5 } }),
  "has-unknown-start-field": () => say({ protocol: 1, implementation: info, hello: 1 }),
  "closes-stdout": () => (closeSync(1), hang()),
  "forks-and-dies": () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], { stdio: "inherit" });
    writeFileSync(file, String(child.pid));
    setTimeout(() => process.exit(1), 50);
  },
};

/** What is done at `run` instead of the answer, by name. */
const atRun = {
  "hangs-at-run": () => hang(),
  "hangs-ignoring-sigterm": () => (process.on("SIGTERM", () => undefined), hang()),
  "hangs-at-one-input": (m, answer) => (m.inputs.some(({ a }) => a === 63) ? hang() : say(answer)),
  "dies-at-one-input": (m, answer) => (m.inputs.some(({ a }) => a === 27) ? process.kill(process.pid, "SIGSEGV") : say(answer)),
  "dies-at-run": (m) => (writeSync(2, `out of range: ${m.inputs[0].a}\n`), process.exit(3)),
  "exits-after-two": (_, answer) => ((answered += 1) > 2 ? process.exit(0) : say(answer)),
  "answers-late-seq": (m, answer) => say({ ...answer, seq: m.seq - 1 }),
  "answers-text-seq": (m, answer) => say({ ...answer, seq: String(m.seq) }),
  "answers-twice": (_, answer) => (say(answer), say(answer)),
  "answers-too-few": (_, answer) => say({ ...answer, results: answer.results.slice(1) }),
  "answers-no-list": (_, answer) => say({ ...answer, results: {} }),
  "answers-null": (_, answer) => say({ ...answer, results: answer.results.map(() => null) }),
  "adds-a-field": (_, answer) => say({ ...answer, time: 5 }),
  "adds-a-result-field": (_, answer) => say({ ...answer, results: answer.results.map((each) => ({ ...each, time: 5 })) }),
  "outputs-and-rejects": (_, answer) => say({ ...answer, results: answer.results.map((each) => ({ ...each, rejected: { code: "INVALID_SHAPE" } })) }),
  "outputs-a-number": (_, answer) => say({ ...answer, results: answer.results.map(() => ({ output: 5 })) }),
  "rejects-with-a-number": (_, answer) => say({ ...answer, results: answer.results.map(() => ({ rejected: { code: 5 } })) }),
  "answers-a-huge-line": (_, answer) => say({ ...answer, junk: "x".repeat(65 * 2 ** 20) }),
  "closes-stdin": (_, answer) => (say(answer), closeSync(0), hang()),
  "forks-and-works": (m, answer) => {
    if (m.seq === 1) {
      const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], { stdio: "inherit" });
      writeFileSync(file, String(child.pid));
    }
    say(answer);
  },
  "floods-stderr-and-works": (_, answer) => (process.stderr.write("debugging ".repeat(100_000)), say(answer)),
  skips: (_, answer) => say({ ...answer, results: answer.results.map(() => ({ skipped: "not yet" })) }),
  "gives-up": (_, answer) => say({ ...answer, results: answer.results.map(() => ({ errored: "oh no" })) }),
  "sends-empty-lines": (_, answer) => (print("\n\r\n  \n"), say(answer), print("\n")),
  "answers-in-pieces": (_, answer) => {
    const text = `${JSON.stringify(answer)}\n`;
    for (let i = 0; i < text.length; i += 997) print(text.slice(i, i + 997));
  },
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const message = JSON.parse(line);
  if (message.cmd === "start") return atStart[how] ? atStart[how]() : say({ protocol: 1, implementation: info });
  if (message.cmd === "stop" && how === "says-goodbye") print("bye\n");
  if (message.cmd === "stop" && how === "dies-at-stop") return void (writeSync(2, "double free\n"), process.exit(5));
  if (message.cmd === "stop" && how === "is-killed-at-stop") return (process.kill(process.pid, "SIGABRT"), hang());
  if (message.cmd === "stop") return how === "ignores-stop" ? hang() : process.exit(0);
  const answer = { seq: message.seq, results: message.inputs.map((input) => result(message.params, input)) };
  return atRun[how] ? atRun[how](message, answer) : say(answer);
});
process.stdin.on("error", () => undefined);
