/** `sparqkit complexity`: bit-operations, area and rooflines of a network, and which widths or silicon it needs. @module */
import { Option, type Command } from "commander";
import { bitsRange, bitsRule, decimalFrom, densityRule, type BitsRule, type DensityRule } from "../options/cost.ts";
import { inputShape, names, whole } from "../options/parse.ts";
import type { Start } from "../program.ts";

/** Everything `complexity` can be told. */
export interface ComplexityFlags {
  readonly bits?: readonly BitsRule[];
  readonly config?: string;
  readonly plan?: string;
  readonly density?: readonly DensityRule[];
  readonly rule: "hcm" | "uniq";
  readonly hw?: string;
  readonly area?: number;
  readonly elements?: number;
  readonly elementArea?: number;
  readonly clock?: number;
  readonly memory?: string;
  readonly local?: number;
  readonly areaModel?: string;
  readonly batch?: number;
  readonly input?: Readonly<Record<string, readonly number[]>>;
  readonly layers?: readonly string[];
  readonly exclude?: readonly string[];
  readonly solve?: boolean;
  readonly range?: readonly [low: number, high: number];
  readonly rate?: number;
  readonly accuracy?: string;
  readonly fit?: string;
  readonly fitOver?: "bits" | "bops";
  readonly json?: boolean;
  readonly output?: string;
  readonly csv?: string;
  readonly report?: string;
  readonly plots?: string;
  readonly quiet?: boolean;
}

/** Add the command to the program. */
export function addComplexity(program: Command, start: Start): void {
  program
    .command("complexity")
    .summary("bit-operations, silicon area and rooflines, before anything is built")
    .description("What a network costs before anything is built (HCM): bit-operations, area, and whether arithmetic or memory bounds each layer.")
    .argument("[model]", "ONNX model, SCALE-Sim topology (.csv), or resnet18, vgg16, vgg16-full, alexnet")
    .option("--bits <w/a>", "bits of weights/activations, 8/8 unless given, or fp32; PATTERN=W/A for some layers; repeatable", bitsRule)
    .option("--config <name>", "widths of a configuration: a4w8, 4b-5opt, ...; see eval --help")
    .option("--plan <plan.json>", "widths of a plan, layer by layer")
    .option("--density <p>", "part of the weights that is kept, 0 to 1, or measured in the model; PATTERN=P for some layers; repeatable", densityRule)
    .addOption(new Option("--rule <name>", "how bit-operations are counted: as published, or as darts-UNIQ does").choices(["hcm", "uniq"]).default("hcm"))
    .option("--hw <file|preset>", "silicon document or hcm-1mm2 (default); or hardware of simulate: sparq-os, tpu-128, ...")
    .option("--area <mm2>", "silicon for processing elements, instead of the document's", decimalFrom(1e-9, 1e6))
    .option("--elements <n>", "elements that a layout of the silicon holds, instead of as many as fit by a model", whole(1))
    .option("--element-area <um2>", "area of an element in a layout, instead of a model's", decimalFrom(1e-6, 1e12))
    .option("--clock <MHz>", "clock, instead of the document's", decimalFrom(0.001, 100_000))
    .option("--memory <name|Gbit/s>", "memory, instead of the document's: DDR4-2400, HBM3-6400, ..., or its bandwidth")
    .option("--local <KiB>", "local memory; without it every tensor moves once", decimalFrom(0, 4_194_304))
    .option("--area-model <bits|bops|file>", "area of an element over its bits, over its bit-operations, or a model that --fit wrote")
    .option("--batch <n>", "images that are counted (default: 1)", whole(1, 65_536))
    .option("--input <name=shape>", "shape of an input that the model leaves open: images=1x3x224x224; repeatable", inputShape)
    .option("--layers <patterns>", "with --config: quantize these layers only, the first and fully connected ones among them if named", names)
    .option("--exclude <patterns>", "with --config: leave these layers in 8 bits", names)
    .option("--solve", "the other way round: widths that keep every layer bound by compute, and how narrow each layer must be stored")
    .option("--range <low..high>", "with --solve: widths to try (default: 2..16)", bitsRange)
    .option("--rate <n>", "with --solve: the smallest silicon for n images a second", decimalFrom(1e-9, 1e15))
    .option("--accuracy <eval.json>", "with --solve: top-1 of a<X>w<Y> configurations, for the front of speed and accuracy")
    .option("--fit <synthesis.csv>", "fit a model of area to your own synthesis results instead")
    .addOption(new Option("--fit-over <x>", "with --fit: over the width, squared, or over bit-operations (default: bits)").choices(["bits", "bops"]))
    .option("--json", "print the result document instead of a table")
    .option("-o, --output <file.json>", "write the result document; with --fit the area model")
    .option("--csv <file>", "write the layers as CSV")
    .option("--report <file.html>", "write a report to look at")
    .option("--plots <folder>", "write every plot as SVG")
    .option("--quiet", "print no notes")
    .addHelpText("after", HELP)
    .action(async (model: string | undefined, flags: ComplexityFlags) => {
      const { runComplexity } = await import("../complexity/run-complexity.ts");
      await runComplexity(model, flags, start(flags));
    });
}

const HELP = `
--bits is weights/activations: 8/4 multiplies 8-bit weights with 4-bit activations. docs/complexity.md defines every figure and says which are recalled.
Layers that a configuration leaves in float (the first, fully connected ones, ...) count as 8/8; --layers and --exclude choose.
Examples:
  $ sparqkit complexity resnet18 --bits 4/4
  $ sparqkit complexity vgg16 --bits 8/8 --bits 'features.2*=4/4' --area 4 --memory LPDDR5-6400
  $ sparqkit complexity resnet18 --bits 32/32 --elements 60
  $ sparqkit complexity resnet20.onnx --config 4b-5opt --local 64 --report report.html
  $ sparqkit complexity resnet18 --solve --range 2..8 --rate 30
  $ sparqkit complexity --fit synthesis.csv -o area.json --report fit.html`;
