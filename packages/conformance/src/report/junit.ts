/** A report as JUnit XML, for continuous integration. @module */
import type { ConformanceReport, TestResult } from "./document.ts";
import { counts } from "./verdict.ts";

/** The XML document. What does not count (recommended tests, known failures) is a skipped test case; a run that ended early is an error of its own. */
export function reportAsJunit(report: ConformanceReport): string {
  const { results, features, trouble, selection, stale } = report;
  const suites = features.map(({ feature }) => {
    const own = results.filter(({ operation }) => operation.split(".")[0] === feature);
    return suite(
      feature,
      own.map((result) => testCase(result, selection.strict)),
    );
  });
  if (trouble) suites.push(suite("run", [single("run", "the implementation can be judged", "error", trouble.message, trouble.stderr)]));
  if (stale.length > 0)
    suites.push(
      suite(
        "known failures",
        stale.map((line) => single("known failures", line, "failure", line, "")),
      ),
    );
  const cases = suites.flatMap(({ cases }) => cases);
  const body = suites.map(({ xml }) => xml).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sparqkit conform" ${numbers(cases)}>\n${body}</testsuites>\n`;
}

type Outcome = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly outcome: Outcome;
  readonly xml: string;
}

function suite(name: string, cases: readonly TestCase[]): { cases: readonly TestCase[]; xml: string } {
  return { cases, xml: `  <testsuite name="${escaped(name)}" ${numbers(cases)}>\n${cases.map(({ xml }) => xml).join("")}  </testsuite>\n` };
}

function numbers(cases: readonly TestCase[]): string {
  const count = (wanted: Outcome): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

function testCase(result: TestResult, strict: boolean): TestCase {
  const { id, operation, status, failure, known } = result;
  if (status === "passed") return { outcome: "passed", xml: `    <testcase classname="${escaped(operation)}" name="${escaped(id)}"/>\n` };
  const message = failure?.message ?? "the run ended before it";
  const excused = known ? "known failure: " : counts(result, strict) ? "" : "recommended: ";
  const outcome = excused !== "" || status === "not-run" ? "skipped" : status === "errored" ? "error" : "failure";
  const text = failure ? `params    ${failure.params}\ninput     ${failure.input}\nexpected  ${failure.expected}\ngot       ${failure.got}` : "";
  return single(operation, id, outcome, `${excused}${message}`, text);
}

function single(operation: string, name: string, outcome: Exclude<Outcome, "passed">, message: string, text: string): TestCase {
  const inner =
    text === "" || outcome === "skipped"
      ? `<${outcome} message="${escaped(message)}"/>`
      : `<${outcome} message="${escaped(message)}">${escaped(text)}</${outcome}>`;
  return { outcome, xml: `    <testcase classname="${escaped(operation)}" name="${escaped(name)}">${inner}</testcase>\n` };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that XML can hold. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
