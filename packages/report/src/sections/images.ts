/**
 * Example images with their class and what each configuration took them for.
 * @module
 */
import { markup, type Content } from "../markup.ts";
import type { ReportInput } from "../types.ts";

/** The section; null where there are no images. */
export function images({ images = [] }: ReportInput): Content {
  if (images.length === 0) return null;
  return markup`<section id="images">
    <h2>Some of the images</h2>
    <p>Under each picture its class; then every configuration that took it for something else.</p>
    <div class="images">
      ${images.map(({ png, label, predictions }) => {
        const wrong = Object.entries(predictions).filter(([, predicted]) => predicted !== label);
        return markup`<figure>
          <img src="${png}" alt="An image of class ${label}" width="96" height="96" />
          <figcaption>
            <b>${label}</b>${
              wrong.length === 0
                ? Object.keys(predictions).length > 0 && markup`<span class="right">✓ all agree</span>`
                : wrong.map(([config, predicted]) => markup`<span class="wrong">✗ ${config}: ${predicted}</span>`)
            }
          </figcaption>
        </figure>`;
      })}
    </div>
  </section>`;
}
