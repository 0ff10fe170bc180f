/** The chart: bars for one year, lines over several, labels as given, the same bytes for the same data. */
import { describe, expect, it } from 'vitest';
import { type ChartPoint, drawChart } from '../../../src/export/chart.js';
import { wrapped } from '../../../src/export/chart-notes.js';

const point = (name: string, fiscal_year: number, value: number, certain = true): ChartPoint => ({
  name,
  fiscal_year,
  value,
  text: `${value}.00`,
  certain,
});

const options = { title: '支出总计 <Total>', unit: '10,000 yuan', notes: ['Left out: 1 document.', '注'.repeat(100)] };

describe('the chart', () => {
  it('has a bar for each body, the greatest first, doubtful ones pale', () => {
    const svg = drawChart([point('西工区', 2024, 3), point('洛龙区', 2024, 12, false)], options);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect([...svg.matchAll(/<rect /g)]).toHaveLength(2);
    expect(svg.indexOf('洛龙区')).toBeLessThan(svg.indexOf('西工区'));
    expect(svg).toContain('#b9cbe0');
    expect(svg).toContain('12.00');
    expect(svg).toContain('支出总计 &lt;Total&gt;');
    expect(svg).toContain('Left out: 1 document.');
  });

  it('has a line for each body over several years', () => {
    const svg = drawChart([point('a', 2023, 1), point('a', 2024, 2), point('b', 2023, 3), point('b', 2024, 4)], options);
    expect(svg).not.toContain('<rect ');
    expect(svg).toContain('aria-label="line"');
    for (const year of ['2023', '2024']) expect(svg).toContain(`>${year}<`);
  });

  it('has bars for bodies of which none has two years, with the year in their names', () => {
    const svg = drawChart([point('a', 2023, 1), point('b', 2024, 2)], options);
    expect([...svg.matchAll(/<rect /g)]).toHaveLength(2);
    for (const name of ['a 2023', 'b 2024']) expect(svg).toContain(`>${name}<`);
    expect(svg).toContain('pale: not confirmed');
  });

  it('keeps the names at the ends of lines apart, and the values of many lines away', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const svg = drawChart(
      names.flatMap((name, at) => [point(name, 2023, 50 + at), point(name, 2024, 100)]),
      options,
    );
    const labels =
      /<g transform="translate\(10(?:,([\d.]+))?\)"[^>]*><text transform="translate\([\d.]+,([\d.]+)\)"[^>]*>[a-g] 100\.00</g;
    const heights = [...svg.matchAll(labels)]
      .map(([, moved = '0', height]) => Number(moved) + Number(height))
      .sort((a, b) => a - b);
    expect(heights).toHaveLength(7);
    for (const [at, height] of heights.slice(1).entries()) expect(height - (heights[at] ?? height)).toBeGreaterThan(13);
    expect(svg).not.toContain('>50.00<');
    expect(svg).toContain('hollow: not confirmed');
  });

  it('is the same every time and holds no code', () => {
    const points = [point('a', 2024, 1), point('b', 2024, -2)];
    expect(drawChart(points, options)).toBe(drawChart(points, options));
    expect(drawChart(points, { ...options, title: '<script>' })).not.toContain('<script');
  });
});

describe('notes', () => {
  it('are broken between words, and within where nothing parts them', () => {
    const lines = wrapped(`No document: ${'洛龙区 2024, '.repeat(20)}`);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/(?:2024,|洛龙区)$/);
    expect(wrapped('注'.repeat(100)).map(({ length }) => length)).toEqual([75, 25]);
    expect(wrapped('')).toEqual(['']);
  });
});
