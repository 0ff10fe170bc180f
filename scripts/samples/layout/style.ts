/** The common look of the samples: page sizes, ruling lines, type. */

export const STYLE = `
@page portrait { size: 210mm 297mm; margin: 0; }
@page landscape { size: 297mm 210mm; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; font-family: 'WenQuanYi Micro Hei'; font-size: 9pt; color: #000; }
section { overflow: hidden; break-after: page; padding: 16mm 15mm 10mm; }
section:last-child { break-after: auto; }
section.portrait { page: portrait; width: 210mm; height: 296.9mm; }
section.landscape { page: landscape; width: 297mm; height: 209.9mm; }
.cover { padding-top: 70mm; text-align: center; }
h1, h2 { font-weight: normal; }
.cover h1 { font-size: 24pt; margin: 0 0 4mm; }
.cover p { font-size: 15pt; margin-top: 100mm; }
h1.contents { text-align: center; font-size: 18pt; }
h1.heading { text-align: center; font-size: 16pt; }
p.part { font-size: 12pt; margin: 2mm 0; }
p.entry { font-size: 11pt; margin: 1mm 0 1mm 8mm; }
p.prose { font-size: 11pt; text-indent: 2em; line-height: 1.8; margin: 0; }
.number { text-align: right; }
h2 { text-align: center; font-size: 15pt; margin: 1mm 0 3mm; }
.above { display: grid; grid-template-columns: 2fr 1fr 1fr; margin-bottom: 1mm; }
.above span:nth-child(2) { text-align: center; }
.above span:nth-child(3) { text-align: right; }
table { border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.5pt solid #000; padding: 0.3mm 0.8mm; font-weight: normal; line-height: 1.15; overflow-wrap: anywhere; }
th, td.code, td.line, td.center, td.spread { text-align: center; }
td.amount { text-align: right; }
p.note { margin: 1.5mm 0 0; font-size: 8.5pt; line-height: 1.4; }
table.small { font-size: 6.5pt; }
table.medium { font-size: 8pt; }
`;
