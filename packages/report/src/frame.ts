/** The frame of a page: one HTML document that asks the network for nothing and runs no script. @module */
import { markup, type Content } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Nothing may be loaded and no script may run, whatever a name in the documents tries. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A complete HTML document. */
export function frame(title: string, body: Content, style = ""): string {
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <title>${title} · SPARQ report</title>
        <style>
          ${{ html: STYLE + style }}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.html;
}
