/** Colour where a person looks at it: `util.styleText` honours NO_COLOR, FORCE_COLOR and whether the stream is a terminal. @module */
import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Text in a format such as "bold", plain where the stream shows no colours. */
export function paint(stream: NodeJS.WriteStream, format: Format, text: string): string {
  return styleText(format, text, { stream });
}
