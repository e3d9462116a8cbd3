/**
 * Folders of JPEG, PNG and WebP images: with a labels CSV, with one folder per class, or without labels.
 *
 * Stored order is by file name, code unit by code unit. Classes of folders that are all named by numbers are those numbers; else they count from 0 in
 * the order of the folder names, as torchvision's ImageFolder does.
 * @module
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { checkIndex, type Dataset } from "./dataset.ts";
import { decodeImage } from "./decode.ts";
import { DataError } from "./errors.ts";
import { statPath } from "./files.ts";
import { parseLabels } from "./labels.ts";

/** File name extensions that count as images, lower case. */
export const IMAGE_EXTENSIONS: ReadonlySet<string> = new Set([".jpg", ".jpeg", ".png", ".webp"]);

/**
 * Open a folder of images, or one image.
 *
 * Labels come from the file `labels`, else from `labels.csv` inside the folder, else from one folder per class; names in a CSV are relative to the
 * folder, or bare file names where these are unique. Every image needs a label and every label an image. Images are decoded when they are asked for.
 *
 * @throws {DataError} `DATA_EMPTY`, `DATA_AMBIGUOUS` (images both in the folder and in folders of it, without labels), `LABEL_MISSING`, `LABEL_INVALID`
 */
export async function openImages(path: string, labelsPath?: string): Promise<Dataset> {
  const listing = await listImages(path);
  const csv = labelsPath ?? listing.csv;
  const { labels, classNames, notes } =
    csv === null ? folderLabels(path, listing) : { ...(await csvLabels(path, listing.files, csv)), classNames: null, notes: [] };
  const { files } = listing;
  const image = (index: number): ReturnType<typeof decodeImage> => {
    checkIndex(index, files.length, path);
    return decodeImage(locate(path, files[index]));
  };
  return { path, format: "images", length: files.length, labels, classNames, notes, name: (index) => files[index], image, close: () => {} };
}

interface Listing {
  /** Paths relative to the folder, with `/` whatever the system, in stored order. */
  readonly files: string[];
  readonly folders: string[];
  readonly csv: string | null;
}

/** The images of a folder and of its folders, one level down; hidden entries are skipped. */
export async function listImages(path: string): Promise<Listing> {
  if (!(await statPath(path)).isDirectory()) return { files: [""], folders: [], csv: null };
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith("."));
  const isFolder = await Promise.all(
    entries.map(async (entry) => entry.isDirectory() || (entry.isSymbolicLink() && (await statPath(join(path, entry.name))).isDirectory())),
  );
  const folders = entries
    .filter((_, index) => isFolder[index])
    .map((entry) => entry.name)
    .sort();
  const own = entries.filter((entry, index) => !isFolder[index] && isImage(entry.name)).map((entry) => entry.name);
  const inside = await Promise.all(folders.map(async (folder) => (await readdir(join(path, folder))).filter(isImage).map((name) => `${folder}/${name}`)));
  const files = [...own, ...inside.flat()].sort();
  if (files.length === 0) {
    throw new DataError("DATA_EMPTY", {
      path,
      problem: `holds no ${[...IMAGE_EXTENSIONS].join(", ")} file, nor do its folders`,
      remedy: "Name a folder of images, or the format of the data with --format",
    });
  }
  return { files, folders, csv: entries.some((entry) => entry.name === "labels.csv") ? join(path, "labels.csv") : null };
}

const isImage = (name: string): boolean => !name.startsWith(".") && IMAGE_EXTENSIONS.has(extname(name).toLowerCase());
const locate = (path: string, file: string): string => (file === "" ? path : join(path, file));

async function csvLabels(path: string, files: readonly string[], csv: string): Promise<{ labels: Int32Array }> {
  await statPath(csv);
  const byName = parseLabels(await readFile(csv, "utf8"), csv);
  const used = new Set<string>();
  const labels = Int32Array.from(files, (file) => {
    const name = [file, basename(locate(path, file))].find((candidate) => byName.has(candidate));
    if (name === undefined) {
      throw new DataError("LABEL_MISSING", {
        path: csv,
        problem: `no line for the image ${locate(path, file)}`,
        remedy: "Add its line name,class, or move the image out of the folder",
      });
    }
    if (used.has(name)) {
      throw new DataError("DATA_AMBIGUOUS", {
        path: csv,
        problem: `${name} names several images`,
        remedy: "Name them with their folder, as in folder/name.jpg",
      });
    }
    used.add(name);
    return byName.get(name)!;
  });
  const orphan = [...byName.keys()].find((name) => !used.has(name));
  if (orphan === undefined) return { labels };
  throw new DataError("LABEL_MISSING", {
    path: csv,
    problem: `names ${orphan}, which is not an image in ${path}`,
    remedy: "Remove its line, or add the image",
  });
}

function folderLabels(path: string, { files, folders }: Listing): { labels: Int32Array | null; classNames: readonly string[] | null; notes: string[] } {
  const flat = files.filter((file) => !file.includes("/")).length;
  if (flat === files.length) return { labels: null, classNames: null, notes: [] };
  if (flat > 0) {
    throw new DataError("DATA_AMBIGUOUS", {
      path,
      problem: `${flat} images stand beside folders of images, so the folders can not be the classes`,
      remedy: "Name a labels file with --labels, or move every image into the folder of its class",
    });
  }
  // An empty folder would shift the classes after it, and so give a wrong accuracy without a word.
  const empty = folders.find((folder) => !files.some((file) => file.startsWith(`${folder}/`)));
  if (empty !== undefined) {
    throw new DataError("DATA_EMPTY", {
      path: join(path, empty),
      problem: "the class folder holds no images",
      remedy: "Remove it, or label the images with --labels",
    });
  }
  const numbered = folders.every((folder) => /^\d{1,6}$/.test(folder)) && new Set(folders.map(Number)).size === folders.length;
  const classOf = new Map(folders.map((folder, index) => [folder, numbered ? Number(folder) : index]));
  const labels = Int32Array.from(files, (file) => classOf.get(file.slice(0, file.indexOf("/")))!);
  const notes = numbered
    ? []
    : [`${path}: ${folders.length} classes in the order of their folder names, ${folders[0]} = 0 to ${folders.at(-1)} = ${folders.length - 1}.`];
  return { labels, classNames: numbered ? null : folders, notes };
}
