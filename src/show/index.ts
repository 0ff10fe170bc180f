/** Draws what a step of reading found on a page, as SVG that any browser opens. */
import { type ShownPage, STEPS, type Step } from './steps.js';
import { drawing } from './svg.js';

export { type ShownPage, STEP_NAMES, type Step } from './steps.js';

const STYLE = `
.paper { fill: #fff }
text { font-family: sans-serif; fill: #111 }
.pale { fill: #999 }
.key { fill: #b03060 }
rect { fill: none; stroke-width: .5 }
.word { stroke: #4a90d9; fill: #4a90d91a }
.doubtful { stroke: #d98e04 }
.rule { stroke: #c00; stroke-width: 1 }
.fill { fill: #ffd54f80 }
.cell { stroke: #2e7d32; fill: #2e7d3210 }
.blank { fill: #0000000a }
.grid { stroke: #888; stroke-dasharray: 4 2 }
.table { stroke: #b03060; stroke-width: 1 }
.fact { stroke: none }
.detail { fill: #4a90d940 }
.subtotal { fill: #ffb30060 }
.total { fill: #e5393550 }
.disputed { stroke: #c00; stroke-width: 1 }
`;

/** The drawing of one step for one page: words with their text, rules and fills, cells with row:column, or tables with their figures by role. */
export const renderSvg = (step: Step, page: ShownPage): string =>
  drawing(page.layout.width, page.layout.height, STYLE, STEPS[step](page));
